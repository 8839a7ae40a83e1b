"""Diagnoses: what somebody may have done so that a failing claim came out as it is printed."""
