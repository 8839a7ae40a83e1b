"""People, their roles in programmes and areas, what a role may do, and the log of what was done."""
