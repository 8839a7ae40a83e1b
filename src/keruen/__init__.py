"""Keruen: an open mobility tracking matrix for Central Asia."""

__version__ = "0.1.0"
