"""Which column is which question, in every style of header."""

from pathlib import Path

import pytest

from keruen.intake.exports.outline import Item, Outline, merged
from keruen.intake.exports.recognising.headers import Target, recognise
from keruen.intake.read import read_outlined
from tests.intake.intake_cases import codes_of, forms, interview, kobo_rows, said, write_csv, write_xlsx

YES_NO = {"yes": {"en": "Yes"}, "no": {"en": "No"}}
WHY = {"work": {"en": "Work"}, "km/h": {"en": "Fast/slow"}}
ITEMS = (
    Item("start", "start"),
    Item("a_there", "select_one", (), {"en": "Is anyone there?"}, YES_NO),
    Item("a_why", "select_multiple", (), {"en": "Why?"}, WHY),
    Item("b_there", "select_one", (), {"en": "Is anyone  there?"}, YES_NO),
    Item("b_why", "select_multiple", (), {"en": "Why?"}, WHY),
    Item("gps", "geopoint", (), {"en": "Where/when?"}),
)
FORM = Outline("b2", "f", ("1",), {item.name: item for item in ITEMS})
NAMES = tuple(FORM.items)


def questions(headers: list[str]) -> list[str]:
    """The question of each header, with its option; '' for one that is unknown."""
    targets = recognise(headers, FORM, NAMES).targets
    found = [targets.get(n, Target("")) for n in range(len(headers))]
    return [f"{t.question}/{t.option}".rstrip("/") + t.component for t in found]


@pytest.mark.parametrize(
    ("headers", "wanted"),
    [
        (["a_there", "x/a_there", "x/y/a_there"], ["a_there", "a_there", "a_there"]),
        (["g-a_there", "g-h-a_why/work", "a_why/km"], ["a_there", "a_why/work", "a_why/km"]),
        (["gps-Latitude", "g-gps-Accuracy", "a_there"], ["gpsLatitude", "gpsAccuracy", "a_there"]),
        (["gps", "_gps_latitude", "_uuid", "nonsense", ""], ["gps", "", "", "", ""]),
        (
            ["start", "Is anyone there?", "Why?", "Is anyone there?", "Why?"],
            ["start", "a_there", "a_why", "b_there", "b_why"],
        ),
        (["Group/Is anyone there?", "Group/Where/when?"], ["a_there", "gps"]),
        (
            ["Why?/Work", "Why?/Fast/slow", "is anyone THERE?", "Why?/Work"],
            ["a_why/work", "a_why/km/h", "b_there", "b_why/work"],
        ),
        (["Why?", "Why?/Work", "Why?", "Why?/Work"], ["a_why", "a_why/work", "b_why", "b_why/work"]),
    ],
)
def test_a_header_names_its_question(headers: list[str], wanted: list[str]) -> None:
    assert questions(headers) == wanted


def test_two_versions_are_read_as_one_form_with_the_options_of_both() -> None:
    later = Outline(
        "b2", "f", ("2",), {"a_there": Item("a_there", "select_one", (), {}, {"maybe": {}}), "c": Item("c", "text")}
    )
    both = merged([FORM, later])[0]
    assert both.versions == ("1", "2")
    assert set(both.items["a_there"].options) == {"yes", "no", "maybe"}
    assert {"c", "gps"} <= both.items.keys()


def test_a_filled_column_that_the_form_does_not_have_is_told(tmp_path: Path) -> None:
    rows = kobo_rows([interview(lm_people="45", empty="")])
    reading = read_outlined(write_csv(tmp_path / "b2.csv", rows), forms(), "r")
    finding = reading.findings.to_pylist()[0]
    assert codes_of(reading.findings) == ["intake-columns-unknown"]
    assert '"columns": "lm_people"' in finding["params"]
    assert "lm_people" not in said(reading)


def test_kobos_own_ids_of_deployments_are_no_unknown_versions(tmp_path: Path) -> None:
    rows = kobo_rows([interview(__version__="vBkYz3RcQ2s5XxRk7pUqXo")])
    assert codes_of(read_outlined(write_csv(tmp_path / "b2.csv", rows), forms(), "r").findings) == []


@pytest.mark.parametrize("status", ["validation_status_not_approved", "Not Approved"])
def test_a_submission_that_was_rejected_on_the_server_is_left_out_and_told(tmp_path: Path, status: str) -> None:
    rows = kobo_rows([interview(), interview(informant="B")])
    for row, text in zip(rows, ["_validation_status", status, "validation_status_approved"], strict=True):
        row.append(text)
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", {"B2": rows}), forms(), "r")
    assert reading.records.column("record").to_pylist() == ["uuid:u2"]
    assert [(f["code"], f["row"]) for f in reading.findings.to_pylist()] == [("intake-rejected", 2)]
