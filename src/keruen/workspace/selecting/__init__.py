"""The settlements of the next collection: chosen, listed, written for the field."""
