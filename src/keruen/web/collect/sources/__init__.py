"""Interviews that were collected elsewhere: pulled from other servers, or brought as files."""
