"""Corrections as guarded entries, and their replay. Raw is never edited."""
