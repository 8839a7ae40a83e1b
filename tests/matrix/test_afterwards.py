"""B1 before B2: candidates out of what districts said; B1 beside B2: what it missed, and by how much."""

from typing import Any

from keruen.matrix.afterwards import beside, candidates, numberless
from keruen.matrix.reconciling.reconcile import reconcile
from keruen.terms.settings import Dispute
from keruen.terms.tables import DECISIONS, ESTIMATES
from tests.matrix.matrix_rows import all_said, duckdb_engine


def settled(**said: str) -> list[dict[str, Any]]:
    """SETTLED of answers by place: a="about 40; about 60"."""
    engine = duckdb_engine()
    rows = [row for place, answers in said.items() for row in all_said(answers, place)]
    return engine.rows(reconcile(engine.of(ESTIMATES, rows), engine.of(DECISIONS, []), Dispute()))


def test_candidates_have_the_reconciled_numbers_of_their_district() -> None:
    rows = settled(a="about 40; about 60", b="none", c="unknown", d="about 9")
    found = candidates(rows, {"a": "D1", "b": "D1", "c": "D2"}, {"a": 2})
    assert [(c.place, c.district, dict(c.numbers), c.days) for c in found] == [
        ("a", "D1", {"labour_migrant": 48}, 2), ("b", "D1", {}, 1), ("c", "D2", {}, 1),
    ]  # fmt: skip
    assert numberless(rows) == {"c"}


def test_each_settlement_says_what_b1_missed_and_by_how_much() -> None:
    listed = settled(a="about 40", b="none", c="about 100", d="about 30", e="about 30", f="about 10")
    now = settled(
        a="register 50", b="register 70", c="register 240", d="none", e="register 10", g="register 5", f="unknown"
    )
    found = {row.place: row for row in beside(listed, now, {"g"})}
    assert {place: (row.listed, row.found, row.verdict, row.difference) for place, row in found.items()} == {
        "a": (40, 50, "near", 10), "b": (0, 70, "missed", 70), "c": (100, 240, "more", 140), "d": (30, 0, "nobody", -30),
        "e": (30, 10, "fewer", -20), "f": (10, None, "unknown", None), "g": (None, 5, "missed", 5),
    }  # fmt: skip
    assert [place for place, row in found.items() if row.control] == ["g"]
