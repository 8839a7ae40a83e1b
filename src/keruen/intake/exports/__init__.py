"""Readers: an export of any shape becomes records and answers. They know forms, and nothing of migration."""
