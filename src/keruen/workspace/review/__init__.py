"""Findings for people, and their answers back."""
