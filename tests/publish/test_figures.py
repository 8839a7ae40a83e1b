"""Looking figures up: by table and category; what is missing is an error, what is internal is not there."""

from dataclasses import asdict, replace

import pyarrow as pa
import pytest

from keruen.publish.telling.figures import MissingFigureError, shelve, shown
from keruen.release.figure import Figure
from keruen.terms.arrow import schema
from keruen.terms.tables import FIGURES
from tests.publish import fixture


def shelf(rows: list[Figure]):
    table = pa.table({n: [asdict(r)[n] for r in rows] for n in FIGURES.names}, schema=schema(FIGURES))
    return shelve(replace(fixture.release(), figures=table).public)


@pytest.fixture(scope="module")
def figures() -> list[Figure]:
    return fixture.figures(("emigrant",))


def test_it_finds_a_figure_by_table_and_category(figures: list[Figure]):
    found = shelf(figures).one("totals", "emigrant", category="total", dimension="persons")
    assert found.printed == "10544"


def test_a_missing_figure_is_an_error(figures: list[Figure]):
    with pytest.raises(MissingFigureError):
        shelf(figures).one("totals", "labour_migrant", category="total")


def test_tables_stand_in_the_order_of_rank(figures: list[Figure]):
    ranks = [f.rank for f in shelf(figures).table("by_region", "emigrant")]
    assert ranks == sorted(ranks, key=lambda rank: rank or 0)


def test_what_is_not_public_is_not_on_the_shelf(figures: list[Figure]):
    secret = [replace(f, level="internal") if f.table == "totals" else f for f in figures]
    assert shelf(secret).table("totals", "emigrant") == ()


def test_hidden_figures_are_not_among_the_shown(figures: list[Figure]):
    regions = shelf(figures).table("by_region", "emigrant")
    assert len(shown(regions)) == len(regions) - 2
