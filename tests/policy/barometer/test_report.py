"""The barometer to read: every class has its colour and its sign, too few have neither, nobody is an empty cell."""

import re
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from keruen.policy.barometer.aggregate import aggregate
from keruen.policy.barometer.hindsight import hindsight
from keruen.policy.barometer.ratings import Rating
from keruen.terms.languages import LANGUAGES
from keruen.workspace.barometer.drawing import matrix, tile_map
from keruen.workspace.barometer.outlook import COLOURS, Outlook
from keruen.workspace.barometer.page import page
from keruen.workspace.barometer.report import write_report
from keruen.workspace.barometer.workbook import workbook


def rated(round: str, *given: tuple[str, str, str, int]) -> tuple[Rating, ...]:
    """(region, occupation, horizon, level) by raters of their own."""
    return tuple(
        Rating(round, f"r{n}", region, occupation, horizon, level)
        for n, (region, occupation, horizon, level) in enumerate(given)
    )


NOW = aggregate(
    rated(
        "2026-2",
        *[("KZ-11", "22", "now", 2)] * 3, *[("KZ-55", "22", "now", -1)] * 2, *[("KZ-55", "71", "ahead", 0)] * 3,
    )
)  # fmt: skip
AGO = aggregate(rated("2025-2", *[("KZ-11", "22", "ahead", 1)] * 3))


def outlook(language: str = "en") -> Outlook:
    return Outlook(NOW, AGO, hindsight(AGO, NOW), language, "2026-11-21")


def test_the_matrix_has_a_sign_and_a_colour_for_a_class_and_a_dot_for_too_few() -> None:
    drawn = matrix(outlook(), "now")
    assert drawn.count(COLOURS["large_shortage"]) == 2  # its cell and the key
    assert drawn.count(COLOURS["surplus"]) == 1  # the key alone: two raters give no class
    assert re.findall(r">([+=\u2212\u00b7]+)</text>", drawn) == ["\u2212\u2212", "\u00b7"]


def test_a_map_says_the_class_and_how_many_rated() -> None:
    drawn = tile_map(outlook(), "22", "now")
    assert ">\u2212\u2212 (3)</text>" in drawn
    assert ">\u00b7 (2)</text>" in drawn
    assert drawn.count(COLOURS["large_shortage"]) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_every_language_and_needs_no_network(language: str) -> None:
    made = page(outlook(language))
    words = re.sub(r"<style>.*?</style>|<[^>]+>", " ", made, flags=re.S)
    assert not re.findall(r"\b[a-z]+_[a-z]+\b|barometer-", words)
    assert not re.findall(r"(?:src|href)=", made)
    assert made.count("<svg ") == 2 + 2 * 2  # two matrices; two maps for each of two occupations


def test_the_page_tells_how_an_earlier_outlook_turned_out_and_the_history() -> None:
    made = page(outlook())
    assert "Of 1 earlier outlooks 0 came true exactly and 1 within one class" in made
    assert "<td>2025-2</td><td></td><td>shortage of workers</td>" in made


def test_the_workbook_has_words_in_colour_and_the_counts() -> None:
    book = openpyxl.load_workbook(BytesIO(workbook(outlook())))
    cell = book["Now"]["B2"]
    assert (cell.value, cell.fill.start_color.rgb) == ("large shortage of workers", "FF8A3B12")
    assert book["Now"]["C2"].value == "too few raters"
    few = next(row for row in book["Cells"].iter_rows(values_only=True) if row[3] == "too few raters")
    assert few[4] == 2
    assert not any(few[5:])


def test_a_country_without_tiles_has_a_matrix_and_no_map(tmp_path: Path) -> None:
    cells = aggregate(rated("2026-2", *[("KG-B", "22", "now", 1)] * 3))
    made = write_report(Outlook(cells, (), None, "en", "2026-11-21"), tmp_path)
    assert {file.name for file in made} == {"barometer.html", "barometer.xlsx", "matrix-now.svg", "matrix-ahead.svg"}
    assert "Maps by occupation" not in (tmp_path / "barometer.html").read_text("utf-8")
