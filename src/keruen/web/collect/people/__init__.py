"""Pages of collection for people: keys of phones, what waits for a decision."""
