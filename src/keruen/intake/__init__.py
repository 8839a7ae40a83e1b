"""Submissions of every shape become one tidy table of informants' estimates; what cannot be read is listed."""
