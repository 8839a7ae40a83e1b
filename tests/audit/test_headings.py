"""Headings as people write them: a title right above a table, two rows of heading, tables of one or two rows."""

import io

import pytest
import xlsxwriter

from keruen.audit.audit import Audit, audit
from keruen.audit.found.matrix import TOTAL, UNADDED
from keruen.audit.read import read

Rows = list[list[object]]
TWO: Rows = [["North", 120, 80, 200], ["South", 340, 150, 495]]  # 490 is right
HEAD: list[object] = ["Region", "Men", "Women", "Total"]
OBLASTS: Rows = [["Абай", 120, 80, 200], ["Алматы", 340, 150, 495]]


def of(*rows: list[object]) -> Audit:
    """The audit of a sheet with these rows, the first in the first line."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("S")
        for at, row in enumerate(rows):
            sheet.write_row(at, 0, row)
    return audit(read("a.xlsx", out.getvalue()))


def failing(found: Audit) -> list[str]:
    return [one.claim.claimed.text for one in found.of("fails")]


@pytest.mark.parametrize(
    "above",
    [
        [],
        [["Migration by region, 2025"]],
        [["Total migration by region"], ["persons"]],
        [["Миграция по областям, человек"]],
        [["", "Persons", "", ""]],
        [["", "Мигранты", "", ""]],
    ],
    ids=lambda rows: " / ".join(map(str, rows[0] if rows else ["none"])),
)
def test_a_wrong_sum_across_a_row_is_found_under_any_heading(above: Rows) -> None:
    assert failing(of(*above, HEAD, *TWO)) == ["495"]


def test_a_title_in_russian_does_not_hide_the_totals() -> None:
    head: list[object] = ["Область", "Мужчины", "Женщины", "Всего"]
    assert failing(of(["Миграция по областям, человек"], head, *OBLASTS)) == ["495"]


def test_a_title_names_its_table_and_keeps_its_unit() -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as book:
        sheet = book.add_worksheet("S")
        for at, row in enumerate([["Migration, thousand persons"], HEAD, *TWO]):
            sheet.write_row(at, 0, row)
    grid = read("a.xlsx", content.getvalue()).grids[0]
    assert (grid.header, grid.unit) == (("Region", "Men", "Women", "Total"), "Migration, thousand persons")


def test_small_numbers_count_where_a_line_says_that_it_is_a_total() -> None:
    found = of(HEAD, ["North", 3, 4, 7], ["South", 5, 6, 12], ["Total", 8, 10, 18])
    assert [(one.cell.text, one.right.low) for one in found.located] == [("12", 11)]


@pytest.mark.parametrize(
    "head",
    [
        HEAD,
        ["", "мужчины", "женщины", "всего"],
        ["", "ерлер", "әйелдер", "барлығы"],
        ["", "town, urban", "rural", "all"],
    ],
)
def test_one_row_is_enough_where_the_parts_are_halves_by_their_names(head: list[object]) -> None:
    assert failing(of(head, ["North", 120, 80, 210])) == ["210"]
    assert not failing(of(head, ["North", 120, 80, 200]))


def test_a_list_that_may_be_incomplete_is_unknown_and_never_fails() -> None:
    found = of(["Region", "Persons"], ["North", 120], ["South", 340], ["Total", 475])
    assert [one.reason for one in found.judged] == ["incomplete"]
    found = of(["Region", "Largest", "Second", "Total"], ["North", 120, 80, 420], ["South", 340, 150, 900])
    assert not found.of("fails")


def test_parts_of_which_more_are_told_are_not_added() -> None:
    found = of(["Group", "Total", "of whom men"], ["Labour", 200, 120], ["Return", 300, 100])
    assert not found.of("fails")


@pytest.mark.parametrize("name", ["Total", "Men, total", "Persons Total", "Мужчины, всего", "Барлығы", "Бардыгы"])
def test_these_are_totals(name: str) -> None:
    assert TOTAL.search(name)


@pytest.mark.parametrize("name", ["Total fertility of", "Tall", "Allied", "Totally", "Subtle", "Всегородской"])
def test_these_words_do_not_end_as_a_total(name: str) -> None:
    assert bool(TOTAL.search(name)) is name.startswith("Total ")


@pytest.mark.parametrize(
    "name", ["Average age", "Sex ratio", "Темп роста", "Рост, %", "Средний возраст", "The index", "өсім"]
)
def test_these_are_not_added(name: str) -> None:
    assert UNADDED.search(name)


@pytest.mark.parametrize(
    "name", ["Migration", "Registration", "Подростки", "Взрослые", "Ростовская", "Среднее образование"]
)
def test_words_that_only_look_like_averages_are_added(name: str) -> None:
    assert not UNADDED.search(name)
