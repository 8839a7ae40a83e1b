"""Backups of the server."""
