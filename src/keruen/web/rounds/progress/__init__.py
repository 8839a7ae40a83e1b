"""How far a round is: planned and received by region, by team, by day; and the acts that plan, open and close it."""
