"""What ODK Collect and KoboCollect speak: form list, forms, manifests, media, submissions.

Phones are strict and cannot be mended in the field: every answer here follows what they check (docs/methods/collection.md).
"""
