"""One module a verb: `command(screen)` gives its click command; it parses, calls and prints."""
