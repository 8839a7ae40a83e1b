"""Running steps: the engine, what is stale, tables on disk, other processes."""
