"""The pages of the desk: inbox, an interview, a place, the keys."""
