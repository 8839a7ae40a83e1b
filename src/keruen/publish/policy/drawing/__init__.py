"""Pictures that only an evaluation has: balances on tiles, factors as points, lines of the monitor."""
