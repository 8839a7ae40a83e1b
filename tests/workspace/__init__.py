"""Folders, fingerprints, steps."""
