"""Stage 4: what goes with net migration: rank correlation with its uncertainty, and a gravity model. Nothing here is a cause."""
