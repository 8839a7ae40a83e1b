"""Starting a server: the database brought up to date, web processes, the worker beside them, demonstration accounts."""
