"""How far a migration policy gets where it wants: attainment, policy indices by profiles, coefficients, quality of life, audit.

No score is ever made for what nobody assessed: an item without an answer is unknown, and so is what follows from it.
"""
