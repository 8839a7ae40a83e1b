"""The evaluation in four stages: components, external migration, internal migration, factors.

Pure functions: rows of `terms.tables.SERIES` go in as `facts.Facts`, rows of `terms.tables.OUTCOMES` come out of `stages.evaluate`.
Nothing is computed from what is missing: a figure without its inputs is unknown, and says why.
"""
