"""Quotas of settlement: how many people each region takes by keys, floors and caps, and which family goes where.

Every allocation adds to what was to be allocated; what each rule moves, and where a tie was broken, is told.
"""
