"""Choosing settlements from a round's folder: what districts said, what must and cannot be visited, the files."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from keruen.forms.making.build import build_xlsform
from keruen.matrix.selecting.select import Wish
from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.build import build
from keruen.workspace.review.reviewed import counts
from keruen.workspace.selecting.choosing import selecting
from keruen.workspace.selecting.files import Names, write_selection
from keruen.workspace.selecting.selection import Chosen
from keruen.workspace.settings.round import open_round
from tests.workspace.small import NOW, write_small

# District -> settlement -> labour migrants as an informant of the district says; None: somebody, nobody knows how many.
LISTED: dict[str, dict[str, int | None]] = {
    "KZ471000": {"S1": 100, "S2": 20, "S3": None},
    "KZ473600": {"S4": 50, "S5": 60},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The second round of the small programme with a B1 export beside its spreadsheets."""
    round_folder = write_small(tmp_path / "small")
    place = open_round(round_folder)
    forms = place.home / "forms"
    forms.mkdir()
    places = Gazetteer.read(place.home / "places.csv")
    (forms / "b1.xlsx").write_bytes(build_xlsform("b1", place.programme, places, place.round))
    _write_b1(round_folder / "raw/b1.xlsx")
    return round_folder


def _write_b1(path: Path) -> None:
    visit = {"region": "KZ-47", "consent": "yes", "informant": "head", "visit_date": "2026-02-01", "enumerator": "E1"}
    tail = ("_id", "_uuid", "_submission_time", "__version__", "_index")
    heads = [*visit, "district", *tail]
    roots: list[list[Any]] = [heads]
    instances: list[list[Any]] = [
        ["listed_settlement", "listed_groups", "b1_lm_flow", "b1_lm_persons", "_index", "_parent_table_name", "_parent_index",
         "_submission__id", "_submission__uuid"],
    ]  # fmt: skip
    for n, (district, settlements) in enumerate(LISTED.items(), start=1):
        roots.append([*visit.values(), district, 100 + n, f"u{n}", "2026-02-01T10:00:00", "", n])
        for settlement, persons in settlements.items():
            flow = "unknown" if persons is None else "inflow"
            row = [
                settlement,
                "labour_migrant",
                flow,
                persons if persons is not None else "",
                len(instances),
                "b1",
                n,
                100 + n,
            ]
            instances.append([*row, f"u{n}"])
    with xlsxwriter.Workbook(path) as book:
        for name, rows in (("b1", roots), ("listed", instances)):
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)


def chosen(folder: Path, **wish: Any) -> Chosen:
    return selecting(folder, NOW, {}, Wish(**({"percent": 50} | wish)))[2]


def test_a_settlement_without_a_number_is_visited_and_the_others_by_what_they_hold(folder: Path) -> None:
    found = chosen(folder)
    assert dict(found.selection.chosen) == {"S1": "coverage", "S3": "no_figure", "S5": "coverage"}
    assert [(row.district, row.listed, row.chosen) for row in found.selection.coverage] == [
        ("KZ471000", 120, 100), ("KZ473600", 110, 60),
    ]  # fmt: skip
    assert set(found.selection.control) <= {"S2", "S4", "S6"}
    assert len(found.selection.control) == 1


def test_people_say_what_must_and_what_cannot_be_visited(folder: Path) -> None:
    (folder / "select.csv").write_text("place,rule,value\nS2,must,complaints\nS5,never,flood\nS4,days,3\nS3,never,\n")
    found = chosen(folder, control=0)
    assert dict(found.selection.chosen) == {"S1": "coverage", "S2": "complaints", "S4": "coverage"}
    assert found.selection.days == 5
    wide = next(row for row in found.selection.coverage if row.district == "KZ473600")
    assert (wide.required, wide.wanted, wide.chosen) == (50, 55, 50)


def test_a_line_that_is_no_rule_is_refused(folder: Path) -> None:
    lines = {
        "S2,maybe,": "config-value-wrong",
        "S2,days,many": "config-value-wrong",
        "Q,must,": "workspace-frame-place",
    }
    for line, code in lines.items():
        (folder / "select.csv").write_text(f"place,rule,value\n{line}\n")
        with pytest.raises(Problem) as caught:
            chosen(folder)
        assert caught.value.code == code


def test_what_districts_missed_is_told_place_by_place(folder: Path) -> None:
    found = {row.place: (row.listed, row.found, row.verdict) for row in chosen(folder).beside}
    assert found["S1"] == (100, 104, "near")
    assert found["S5"] == (60, 300, "more")
    assert found["S6"] == (None, 90, "missed")


def test_what_districts_say_enters_no_figure(folder: Path) -> None:
    chosen(folder)
    settled = {row.place: row.found for row in chosen(folder).beside}
    assert settled["S2"] == 50  # of the settlement's own informant


def test_a_district_that_answered_is_no_settlement_assessed(folder: Path) -> None:
    told = counts(build(folder, NOW, {}, publish=False))
    assert (told["places"], told["interviews"]) == (6, 9)  # seven informants of six settlements, two of districts


def test_the_list_and_the_workbook_are_written(folder: Path, tmp_path: Path) -> None:
    found = chosen(folder)
    place = open_round(folder)
    names = Names(place.programme, Gazetteer.read(place.home / "places.csv"), "ru")
    frame, book = write_selection(found, tmp_path / "out", names)
    lines = frame.read_text().splitlines()
    assert lines[0] == "place,stratum"
    assert "S3,no_figure" in lines
    assert len(lines) == 5
    sheets = openpyxl.load_workbook(book)
    assert sheets.sheetnames == ["К посещению", "Охват", "Не вошли", "Районы и населённые пункты"]
    rows = [row[:6] for row in sheets["К посещению"].iter_rows(values_only=True)]
    first = next(row for row in rows if row[3] == "S1")
    assert first == ("Mangystau region", "Aktau", "Synthetic village 1", "S1", "многие из названных живут здесь", 100)


def test_a_round_without_districts_says_so(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        chosen(write_small(tmp_path / "small"))
    assert caught.value.code == "trust-no-b1"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("has only answers from districts (B1)", "keruen select")),
        ("ru", ("есть только ответы районов (B1)", "keruen select")),
    ],
)
def test_a_round_with_districts_alone_is_sent_on_to_the_selection(
    folder: Path, language: str, words: tuple[str, str]
) -> None:
    for path in (folder / "raw").glob("*.csv"):
        path.unlink()
    with pytest.raises(Problem) as caught:
        build(folder, NOW, {}, printing="tests.workspace.paper")
    assert all(word in said for word, said in zip(words, caught.value.tell(Speaker(language)), strict=True))
