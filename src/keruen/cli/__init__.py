"""`keruen <verb>`: parses, calls, prints; no logic."""
