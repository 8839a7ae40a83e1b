"""Accounting for figures: what is behind one, what changed one, what is hidden, what others printed."""
