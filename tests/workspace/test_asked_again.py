"""A build with interviews that were asked again: compared by enumerator and question, and in no figure."""

from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from keruen.forms.making.build import build_xlsform
from keruen.places.gazetteer import Gazetteer
from keruen.terms.sentences import Speaker
from keruen.workspace.build import Built, build
from keruen.workspace.review.again import by
from keruen.workspace.review.reviewed import write_findings
from keruen.workspace.settings.round import open_round
from tests.workspace.small import NOW, write_small

SETTLEMENTS = [f"S{n}" for n in range(1, 7)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A round of two interviews in each settlement, and a file that asks twelve of them again."""
    round_folder = write_small(tmp_path / "small")
    place = open_round(round_folder)
    (place.home / "forms").mkdir()
    places = Gazetteer.read(place.home / "places.csv")
    (place.home / "forms/b2.xlsx").write_bytes(build_xlsform("b2", place.programme, places, place.round))
    for name in ("west.csv", "east.csv"):
        (round_folder / "raw" / name).unlink()
    _export(round_folder / "raw/b2.xlsx", "E1", {s: (100, 40) for s in SETTLEMENTS}, "u")
    second = {s: (110 if n < 3 else 300, 40) for n, s in enumerate(SETTLEMENTS)}
    _export(round_folder / "raw/again.xlsx", "C1", second, "v")
    settings = round_folder / "round.toml"
    settings.write_text(settings.read_text().replace("[mappings]", '[backchecks]\nfiles = ["again*"]\n\n[mappings]'))
    return round_folder


def _export(path: Path, enumerator: str, persons: dict[str, tuple[int, int]], ids: str) -> None:
    """A Kobo export: the informants A and B of each settlement."""
    rows: list[dict[str, Any]] = [
        {
            "region": "KZ-47", "district": "KZ471000" if settlement < "S4" else "KZ473600", "settlement": settlement,
            "enumerator": enumerator, "visit_date": "2026-02-01", "mode": "in_person", "outcome": "assessed", "consent": "yes",
            "informant": informant, "informant_kind": "local_authority", "groups_present": "labour_migrant",
            "lm_answer": "number", "lm_persons": number, "lm_basis": "opinion", "lm_scope": "whole", "lm_knowledge": "well",
        }
        for settlement, numbers in persons.items()
        for informant, number in zip("AB", numbers, strict=True)
    ]  # fmt: skip
    tail = ["_id", "_uuid", "_submission_time", "__version__", "_index"]
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("b2")
        sheet.write_row(0, 0, [*rows[0], *tail])
        for n, row in enumerate(rows, start=1):
            sheet.write_row(n, 0, [*row.values(), n, f"{ids}{n}", "2026-02-01T10:00:00", "", n])


@pytest.fixture
def built(folder: Path) -> Built:
    return build(folder, NOW, {}, publish=False)


def test_asked_again_is_compared_and_enters_no_figure(built: Built) -> None:
    assert built.store.read("interviews").num_rows == 12
    settled = {row["place"]: (row["value"], row["n"]) for row in built.store.read("settled").to_pylist()}
    assert settled["S1"] == (64, 2)
    rows = built.store.read("backchecks").to_pylist()
    persons = {(r["place"], r["first"], r["second"]): r["verdict"] for r in rows if r["question"] == "lm_persons"}
    assert persons["S1", "100", "110"] == "near"
    assert persons["S6", "100", "300"] == "differs"
    assert persons["S6", "40", "40"] == "same"
    assert {(r["enumerator"], r["checker"]) for r in rows} == {("E1", "C1")}


def test_a_question_of_which_too_many_answers_differ_is_a_finding(built: Built) -> None:
    found = [row for row in built.findings.to_pylist() if row["code"].startswith("trust-backcheck")]
    assert [(row["code"], row["column"]) for row in found] == [("trust-backcheck-question", "lm_persons")]
    assert '"k": 3' in found[0]["params"]
    assert '"n": 12' in found[0]["params"]
    assert Speaker("kk").knows("trust-backcheck-question")


@pytest.mark.parametrize(("language", "head"), [("en", "% differ"), ("ru", "% расхождений")])
def test_the_workbook_shows_them_by_enumerator_and_by_question(built: Built, language: str, head: str) -> None:
    book = openpyxl.load_workbook(write_findings(built, [], language))
    rows = [list(row) for row in book["backchecks"].iter_rows(values_only=True)]
    assert rows[0][-1] == head
    by_name = {row[0]: row[1:] for row in rows if row[0]}
    # Of 12 interviews: those of S1 to S3 are near (100 and 110), those of S4 to S6 differ (100 and 300), of B all are the same.
    assert by_name["lm_persons"] == [12, 12, 6, 3, 3, 0, 25]
    assert by_name["lm_basis"] == [12, 12, 12, 0, 0, 0, 0]
    interviews, compared, same, near, differs, unknown, percent = by_name["E1"]
    assert (interviews, near, differs, unknown) == (12, 3, 3, 0)
    assert compared == same + near + differs
    assert percent == round(100 * differs / compared)


def test_a_round_without_them_has_no_such_sheet(tmp_path: Path) -> None:
    built = build(write_small(tmp_path / "small"), NOW, {}, publish=False)
    assert "backchecks" not in openpyxl.load_workbook(write_findings(built, [], "en")).sheetnames


def test_nothing_compared_has_no_share() -> None:
    (line,) = by([{"enumerator": None, "record": "r", "verdict": "unknown"}], "enumerator")
    assert (line.name, line.compared, line.percent) == ("", 0, None)


def test_without_the_setting_they_would_be_further_informants(folder: Path) -> None:
    settings = folder / "round.toml"
    settings.write_text(settings.read_text().replace('files = ["again*"]', ""))
    assert build(folder, NOW, {}, publish=False).store.read("interviews").num_rows == 24


def test_the_quality_chapter_says_how_many_where_there_are_any(folder: Path, tmp_path: Path) -> None:
    made = build(folder, NOW, {})
    figures = {row["key"]: row["printed"] for row in made.store.read("figures").to_pylist()}
    assert [printed for key, printed in figures.items() if "asked_again" in key] == ["12"]
    page = next(made.place.publication.rglob("*.html")).read_text(encoding="utf-8")
    assert "Interviews asked again by another person" in page
    other = build(write_small(tmp_path / "without"), NOW, {})
    assert not [row for row in other.store.read("figures").to_pylist() if "asked_again" in row["key"]]
