"""One module a shape of answers: what a service sends, laid out as a table; an unknown shape is said, never guessed."""
