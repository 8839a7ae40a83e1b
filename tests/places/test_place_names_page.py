"""The worked example of docs/methods/place-names.md, row by row."""

import re
from pathlib import Path

import pytest

from keruen.places.gazetteer import shipped
from keruen.places.match import Matcher, candidates_within

PAGE = Path(__file__).resolve().parents[2] / "docs/methods/place-names.md"
ROW = re.compile(r"^\| ([^|]+) \| (sure|ask|none) \| (\d+) \| (\S*) *\|", re.MULTILINE)
ROWS = ROW.findall(PAGE.read_text(encoding="utf-8"))
KAZAKHSTAN = shipped("kazakhstan").on("2023-12-01")


@pytest.fixture(scope="module")
def everywhere() -> Matcher:
    return Matcher(candidates_within(KAZAKHSTAN, "KZ"))


def test_the_page_has_its_eight_rows() -> None:
    assert len(ROWS) == 8


@pytest.mark.parametrize(("typed", "verdict", "score", "best"), ROWS)
def test_the_worked_example_holds(everywhere: Matcher, typed: str, verdict: str, score: str, best: str) -> None:
    found = everywhere.match(typed)
    assert (found.verdict, found.score, found.best.id if found.best else "") == (verdict, int(score), best)
