"""Faults planted in made-up publications are found with their diagnosis; clean publications raise no alarm."""

import pytest

import audit_faults

COUNT = 30  # tools/audit_faults.py plants 200 of each and prints the table of docs/methods/audit.md
SEED = 7


@pytest.mark.parametrize("code", list(audit_faults.PLANTERS))
def test_planted_faults_are_found_and_clean_originals_raise_no_alarm(code: str) -> None:
    made = audit_faults.score(code, COUNT, SEED)
    assert made.planted == COUNT
    assert made.found >= 0.95 * COUNT
    assert made.alarms == 0
