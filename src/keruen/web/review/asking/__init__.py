"""Questions back to enumerators, and their answers."""
