"""Whether an entry holds: what the form asks, what can be an answer, what several options say together."""
