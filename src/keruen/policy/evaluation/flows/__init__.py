"""Flows from stocks (Abel 2013): who must at least have moved so that one table of birthplaces becomes the next."""
