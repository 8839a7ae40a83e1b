"""The tables of a publication: one module per family, each a function from a view to figures."""
