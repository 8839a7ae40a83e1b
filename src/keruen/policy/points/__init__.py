"""Points systems for choosing immigrants, as dated data: scores with a trace, differences of versions, simulation of a pool.

The engine says what a system's rules give; it recommends nobody. Nothing in a system may rate religion, ethnicity or politics.
"""
