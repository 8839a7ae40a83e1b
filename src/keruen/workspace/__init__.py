"""Programme and round folders: what is there, what is stale, running the steps, swapping the publication in."""
