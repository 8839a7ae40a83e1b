"""Submissions as KoboToolbox and ODK Central write them to files."""
