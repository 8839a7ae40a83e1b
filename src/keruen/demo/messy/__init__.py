"""A messy round: known faults planted in the demonstration by chance, and what the checks of a round make of them.

The checks know nothing of this package; it writes raw files as the demonstration does, with the faults in them.
"""
