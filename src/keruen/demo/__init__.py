"""Synthetic rounds, said so everywhere, calibrated to published figures."""
