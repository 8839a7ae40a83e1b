"""What the forms ask decides which answer a correction speaks of, and which values it may have."""

import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from keruen.cleaning.entry import read_entries
from keruen.cleaning.judging.fits import misfit
from keruen.cleaning.replay import Replayed, replay
from keruen.intake.exports.outline import Item, Outline
from keruen.terms.arrow import from_rows
from keruen.terms.sentences import Speaker
from keruen.terms.tables import ANSWERS

CODES = {code: {"en": code.title()} for code in ("food", "water", "work")}
FORM = Outline(
    "b2",
    "keruen_b2",
    (),
    {
        "persons": Item("persons", "integer"),
        "visit": Item("visit", "date"),
        "basis": Item("basis", "select_one", options={"count": {}, "register": {}}),
        "needs": Item("needs", "select_multiple", options=CODES),
        "code": Item("code", "select_one", ("top",), options={"UZB": {}, "KGZ": {}}),
        "why": Item("why", "select_multiple", ("top",), options=CODES),
    },
)
SAID = (
    ("u1", "persons", "45"), ("u1", "basis", "count"), ("u1", "needs", "water food"), ("u1", "top[1]/code", "UZB"),
    ("u1", "top[1]/why", "work"), ("x9", "Persons (total)", "3"),
)  # fmt: skip


def replayed(tmp_path: Path, *lines: str) -> Replayed:
    """SAID after a cleaning.csv of accepted `record,path,old,new` lines; u1 is of FORM, x9 of none."""
    path = tmp_path / "cleaning.csv"
    path.write_text(
        "record,path,old,new,reason,who,when,status\n"
        + "".join(f"{line},because,N,2026-01-10,accepted\n" for line in lines)
    )
    rows = [{"record": r, "path": p, "question": p.rsplit("/", 1)[-1], "value": v} for r, p, v in SAID]
    return replay(from_rows(ANSWERS, rows), read_entries(path, "r"), "r", None, (), [FORM], {"u1": "keruen_b2"})


def answer(result: Replayed, path: str, record: str = "u1") -> str | None:
    """One answer."""
    rows: list[dict[str, Any]] = result.answers.to_pylist()
    return next((row["value"] for row in rows if (row["record"], row["path"]) == (record, path)), None)


def refused(result: Replayed) -> list[tuple[str, int]]:
    """(code, row) of the findings."""
    return [(row["code"], row["row"]) for row in result.findings.to_pylist()]


def told(findings: pa.Table, language: str) -> list[str]:
    """The sentences of findings."""
    say = Speaker(language)
    return [say(row["code"], **json.loads(row["params"])) for row in findings.to_pylist()]


@pytest.mark.parametrize(
    ("item", "good", "bad"),
    [
        (Item("q", "integer"), ["0", "45", "-3"], ["4.5", "about 40", "4,5", "1 200"]),
        (Item("q", "decimal"), ["4.5", "12", "-0.25"], ["4,5", "x"]),
        (Item("q", "date"), ["2026-02-28"], ["2026-02-30", "28.02.2026", "2026-02-28T10:00:00"]),
        (Item("q", "time"), ["23:59", "07:30:00.000+05:00"], ["24:00", "7.30"]),
        (Item("q", "dateTime"), ["2026-02-28T10:00:00+05:00"], ["2026-02-28", "2026-02-28 10:00"]),
        (Item("q", "geopoint"), ["43.65 51.17", "43.65 51.17 0 0"], ["43.65", "91 51.17", "43,65; 51,17 x"]),
        (FORM.items["basis"], ["count"], ["counted", "count register"]),
        (FORM.items["needs"], ["food work", "water"], ["food rent", "Food"]),
        (Item("q", "text"), ["anything at all"], []),
        (Item("q", "select_one"), ["from a file that is not here"], []),
    ],
)
def test_types_come_from_the_form(item: Item, good: list[str], bad: list[str]) -> None:
    assert [misfit(item, value) for value in ["", *good]] == [None] * (len(good) + 1)
    assert all(misfit(item, value) for value in bad)


@pytest.mark.parametrize(
    ("language", "type_", "option", "place"),
    [
        ("en", "“forty” cannot be the answer, for the form asks for a whole number", "no option “cout”; the nearest is count",
         "the path of the first would be top[1]/code"),
        ("ru", "«forty» не может быть ответом: в форме здесь целое число", "нет варианта «cout»; ближайший — count",
         "путь первого — top[1]/code"),
    ],
)  # fmt: skip
def test_a_value_that_the_form_does_not_allow_is_refused(
    tmp_path: Path, language: str, type_: str, option: str, place: str
) -> None:
    result = replayed(tmp_path, "u1,persons,45,forty", "u1,basis,count,cout", "u1,code,UZB,KGZ")
    assert refused(result) == [("cleaning-type", 2), ("cleaning-option", 3), ("cleaning-misplaced", 4)]
    for sentence, part, row in zip(told(result.findings, language), (type_, option, place), (2, 3, 4), strict=True):
        assert part in sentence
        assert str(row) in sentence
    assert result.applied == ()


def test_a_question_of_another_form_is_unknown_and_one_without_a_form_is_known_by_its_answers(tmp_path: Path) -> None:
    result = replayed(tmp_path, "u1,Persons (total),,4", "x9,visitors,,4", "x9,Persons (total),3,4")
    assert refused(result) == [("cleaning-question-unknown", 2), ("cleaning-question-unknown", 3)]
    assert answer(result, "Persons (total)", "x9") == "4"


@pytest.mark.parametrize("path", ["needs/food", "needs.food"])
def test_a_changed_option_changes_its_parent(tmp_path: Path, path: str) -> None:
    assert answer(replayed(tmp_path, f"u1,{path},1,0"), "needs") == "water"


def test_an_option_that_is_chosen_joins_the_parent_in_the_order_of_the_form(tmp_path: Path) -> None:
    assert answer(replayed(tmp_path, "u1,needs/work,0,1"), "needs") == "water food work"
    assert answer(replayed(tmp_path, "u1,top[1]/why/food,,1"), "top[1]/why") == "work food"
    assert answer(replayed(tmp_path, "u1,top[1]/why/work,1,0"), "top[1]/why") is None


def test_a_changed_parent_changes_its_options(tmp_path: Path) -> None:
    result = replayed(tmp_path, "u1,needs,water food,work", "u1,needs/work,1,0", "u1,needs/food,0,1")
    assert answer(result, "needs") == "food"
    assert (len(result.applied), refused(result)) == (3, [])


@pytest.mark.parametrize("lines", [(0, 1, 2), (1, 2, 0), (1, 0, 2)])
def test_a_log_may_say_a_change_of_the_answer_and_of_its_options(tmp_path: Path, lines: tuple[int, ...]) -> None:
    said = ("u1,needs,food water,water work", "u1,needs/food,1,0", "u1,needs/work,0,1")
    result = replayed(tmp_path, *(said[i] for i in lines))
    if lines == (1, 0, 2):  # between the two the answer was neither
        assert refused(result) == [("cleaning-disagree", 2), ("cleaning-disagree", 3)]
    else:
        assert (answer(result, "needs"), refused(result)) == ("water work", [])


def test_an_option_that_contradicts_the_parent_is_refused_with_it(tmp_path: Path) -> None:
    result = replayed(tmp_path, "u1,needs,water food,water work", "u1,needs/food,1,1")
    assert answer(result, "needs") == "water food"
    assert refused(result) == [("cleaning-disagree", 2), ("cleaning-disagree", 3)]


def test_an_answer_of_several_options_with_another_old_value_is_stale(tmp_path: Path) -> None:
    result = replayed(tmp_path, "u1,needs,water work,water", "u1,persons,45,46")
    assert refused(result) == [("cleaning-stale", 2)]
    assert answer(result, "persons") == "46"


def test_an_option_is_chosen_or_not_and_nothing_else(tmp_path: Path) -> None:
    result = replayed(tmp_path, "u1,needs/work,0,perhaps")
    assert "1 (chosen) or 0 (not chosen)" in told(result.findings, "en")[0]
    assert "1 (выбрано) или 0 (не выбрано)" in told(result.findings, "ru")[0]


def test_the_id_of_a_submission_may_stand_without_uuid(tmp_path: Path) -> None:
    path = tmp_path / "cleaning.csv"
    path.write_text("record,path,old,new,reason,who,when,status\nu7,q,1,2,because,N,2026-01-10,accepted\n")
    answers = from_rows(ANSWERS, [{"record": "uuid:u7", "path": "q", "question": "q", "value": "1"}])
    result = replay(answers, read_entries(path, "r"), "r")
    assert answer(result, "q", "uuid:u7") == "2"
