"""The public dashboard: released figures alone, for readers who do not sign in."""
