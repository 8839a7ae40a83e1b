"""From informants' estimates to figures: reconcile, break down, total, serve, compare. Lazy Narwhals expressions only."""
