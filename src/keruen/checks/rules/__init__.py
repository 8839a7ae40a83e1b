"""Rules that a programme writes itself: read, evaluated, examined, and the fewest answers that would mend a record."""
