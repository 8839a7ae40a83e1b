"""Where people are: the gazetteer, codes as text, boundary vintages, name matching, the tile-grid map."""
