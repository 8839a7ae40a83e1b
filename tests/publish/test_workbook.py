"""The workbook: typed cells, frozen heads, names that a spreadsheet takes, nothing hidden that is shown, equal bytes."""

from functools import cache
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from keruen.publish.workbook.tables import sheet_name
from keruen.publish.workbook.write import HEAD, workbook
from keruen.terms.sentences import Speaker
from tests.publish.dataset_release import LANGUAGES, release

NAMED = (
    "readme", "dictionary", "coverage", "not-assessed", "carried-forward", "informants", "informants-per-settlement", "totals",
    "by-country", "by-country-top", "growth", "service-access", "service-distance", "service-left-out", "comparison-totals",
    "comparison-parts", "comparison-panel", "comparison-unexplained", "quality",
)  # fmt: skip
RELEASE = release()
BOOKS = {language: workbook(RELEASE, language) for language in LANGUAGES}


@cache
def book(language: str = "en") -> Any:
    return openpyxl.load_workbook(BytesIO(BOOKS[language]))


def sheet(name: str, language: str = "en") -> tuple[list[str], list[list[Any]]]:
    rows = [[cell.value for cell in row] for row in book(language)[name].iter_rows(min_row=HEAD + 1)]
    return rows[0], rows[1:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sheet_has_a_short_name_of_its_own_and_frozen_heads(language: str) -> None:
    names = book(language).sheetnames
    assert len({name.lower() for name in names}) == len(names)
    assert all(0 < len(name) <= 31 for name in names)
    assert all(book(language)[name].freeze_panes == f"B{HEAD + 2}" for name in names[1:])
    assert all(book(language)[name].auto_filter.ref for name in names[1:])


def test_a_number_is_never_written_as_text() -> None:
    labels = ("Year", "Value", "Text")  # a year and `2` informants are names of rows; the number of a round is a text
    for page in book().worksheets[1:]:
        heads = [str(cell.value) for cell in page[HEAD + 1]]
        for row in page.iter_rows(min_row=HEAD + 2, values_only=True):
            for head, value in zip(heads, row, strict=True):
                if isinstance(value, str) and value.replace(".", "").strip("% -").isdecimal():
                    assert head.partition(":")[0] in labels, (page.title, head, value)


def test_a_per_cent_is_a_part_of_one_with_the_spreadsheets_own_format() -> None:
    page = book()["Totals – region"]
    heads = [cell.value for cell in page[HEAD + 1]]
    cell = page.cell(HEAD + 2, heads.index("Share of persons, %") + 1)
    assert (cell.value, cell.number_format) == (0.7, "0.0%")


def test_a_hidden_figure_is_an_empty_cell_and_its_state_says_so() -> None:
    heads, rows = sheet("Totals – region")
    hidden = [row for row in rows if row[heads.index("State")] == "Withheld"]
    codes = {(row[heads.index("Group: code")], row[heads.index("Region: code")]) for row in hidden}
    assert codes == {("emigrant", "A"), ("emigrant", "B")}
    assert all(
        row[heads.index("Persons")] is None and row[heads.index("Share of persons, %")] is None for row in hidden
    )


def test_an_undefined_growth_is_not_zero() -> None:
    heads, rows = sheet("Change between years")
    assert [(row[heads.index("Change, %")], row[heads.index("State")]) for row in rows] == [(None, "Undefined")]


def test_persons_and_households_of_a_group_stand_in_one_row() -> None:
    heads, rows = sheet("Totals")
    emigrants = next(row for row in rows if row[heads.index("Group: code")] == "emigrant")
    assert (emigrants[heads.index("Persons")], emigrants[heads.index("Households")]) == (50, 50)


def test_a_programmes_own_breakdown_has_its_own_sheet_and_words() -> None:
    heads, rows = sheet("Previously abroad")
    assert {row[heads.index("Previously abroad")] for row in rows} <= {"Yes", "No", "Other"}


def test_made_up_data_say_so_on_every_sheet_and_real_data_do_not() -> None:
    for page in book("ru").worksheets:
        top = " ".join(str(cell.value) for row in page.iter_rows(max_row=HEAD) for cell in row)
        assert "СИНТЕТИЧЕСКИЕ" in top
        assert "СИНТЕТИЧЕСКИЕ" in page.oddHeader.left.text
    real = openpyxl.load_workbook(BytesIO(workbook(release(synthetic=False), "en")))
    assert not any("SYNTHETIC" in str(cell.value) for page in real for row in page for cell in row)


def test_the_first_sheet_says_who_when_and_which_decisions() -> None:
    said = {str(row[0].value): row[1].value for row in book()["Read me"].iter_rows()}
    assert said["Publisher"] == "Publisher & Co"
    assert said["Licence"] == "CC-BY-4.0"
    assert said["Clearance"] == "Draft: not for distribution"
    assert said["persons@labour_migrant@A-2@*"] == "one city (head of mission, 1 March 2024)"
    assert said["Totals – region"].startswith("Each group by region")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dictionary_explains_every_column(language: str) -> None:
    pages = book(language).worksheets
    explained = {(row[0].value, row[1].value) for row in pages[-1].iter_rows(min_row=HEAD + 2)}
    there = {(page.title, cell.value) for page in pages[1:-1] for cell in page[HEAD + 1]}
    assert explained == there


def test_it_opens_in_another_reader() -> None:
    rows = CalamineWorkbook.from_filelike(BytesIO(BOOKS["kk"])).get_sheet_by_index(1).to_python()
    assert any(isinstance(cell, float) for row in rows for cell in row)


def test_equal_releases_give_equal_bytes() -> None:
    assert workbook(release(), "ky") == BOOKS["ky"]


def test_names_of_sheets_lose_what_a_spreadsheet_refuses_and_stay_apart() -> None:
    assert sheet_name("Rounds: a/b [c]*?", []) == "Rounds – ab c"
    assert sheet_name("x" * 40, ["x" * 30 + "…"]) == "x" * 27 + "… 2"
    assert sheet_name("Region × Region of origin of the household", []) == "Region × Region of origin of…"
    assert sheet_name("totals", ["Totals", "totals 2"]) == "totals 3"


def test_no_difference_of_totals_stands_alone_where_the_rounds_are_not_comparable() -> None:
    def printed(verdict: str) -> dict[str, list[Any]]:
        made = openpyxl.load_workbook(BytesIO(workbook(release(verdict=verdict), "en")))
        names = [name for name in made.sheetnames if name.startswith("Rounds")]
        return {name: [row[2] for row in made[name].iter_rows(min_row=HEAD + 2, values_only=True)] for name in names}

    assert printed("comparable")["Rounds – totals"] == ["Earlier round", "This round", "Difference"]
    panel = printed("panel_only")
    assert next(iter(panel)) == "Rounds – same settlements"
    assert panel["Rounds – totals"] == ["Earlier round", "This round"]
    assert list(printed("not_comparable")) == ["Rounds – totals"]
    assert "Only in part" in str(
        {row[0].value: row[1].value for row in book()["Read me"].iter_rows()}["May the rounds be compared?"]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_our_own_sheets_are_short_enough(language: str) -> None:
    say = Speaker(language)
    names = [say(f"workbook-sheet-{name}") for name in NAMED if say.knows(f"workbook-sheet-{name}")]
    assert len(names) > 15
    assert [name for name in names if sheet_name(name, []).endswith("…")] == []
