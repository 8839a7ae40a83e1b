"""The words of the field: groups, dimensions, states, problems, sentences, and the tables that pass between packages.

Nothing here computes a figure."""
