"""Printed numbers: rounding once, apportioning, reading a printed figure as an interval."""
