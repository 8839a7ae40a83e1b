"""Classes on two axes: what growth is made of, and how net migration tends. Each axis is exhaustive and disjoint."""
