"""Programmes and rounds: planned, assigned, watched, closed; forms through their gate; work in the background."""
