"""Raw answers, a log and a clean file: equal, or which cells are not and why."""

from pathlib import Path

import pyarrow as pa
import pytest

from keruen.cleaning.entry import read_entries
from keruen.cleaning.logs import xlsx
from keruen.cleaning.replay import Replayed, replay
from keruen.cleaning.reviewing.clean_file import form_of_answers, read_clean
from keruen.cleaning.reviewing.review import Reviewed, review
from keruen.cleaning.reviewing.wide import wide
from keruen.intake.exports.outline import Item, Outline
from keruen.terms.arrow import from_rows
from keruen.terms.tables import ANSWERS

FORM = Outline(
    "b2",
    "f",
    (),
    {
        "persons": Item("persons", "integer"),
        "needs": Item("needs", "select_multiple", options={"food": {}, "water": {}, "work": {}}),
        "code": Item("code", "text", ("top",)),
        "city": Item("city", "text", ("top", "where")),
        "comment": Item("comment", "text"),
    },
)
SAID = (
    ("uuid:a", "persons", "45"), ("uuid:a", "needs", "water food"), ("uuid:a", "top[1]/code", "UZB"),
    ("uuid:a", "top[2]/code", "KGZ"), ("uuid:a", "top[2]/where[1]/city", "Osh"), ("uuid:b", "persons", "7"),
    ("uuid:b", "top[2]/code", "RUS"), ("uuid:c", "persons", "1"),
)  # fmt: skip
LOG = (
    "uuid:a,persons,45,54",
    "uuid:a,needs/work,0,1",
    "uuid:a,top[2]/where[1]/city,Osh,Jalal-Abad",
    "uuid:c,*,,remove",
)


def answers(rows: tuple[tuple[str, str, str], ...] = SAID) -> pa.Table:
    """ANSWERS."""
    told = [{"record": r, "path": p, "question": p.rsplit("/", 1)[-1], "value": v} for r, p, v in rows]
    return from_rows(ANSWERS, told)


@pytest.fixture
def done(tmp_path: Path) -> Replayed:
    """SAID after LOG."""
    path = tmp_path / "cleaning.csv"
    lines = "".join(f"{line},because,N,2026-01-10,accepted\n" for line in LOG)
    path.write_text("record,path,old,new,reason,who,when,status\n" + lines)
    forms = {record: "f" for record, _, _ in SAID}
    return replay(answers(), read_entries(path, "r"), "r", None, (), [FORM], forms)


def reviewed(done: Replayed, path: Path, form: Outline = FORM) -> Reviewed:
    """The review of a file against SAID and LOG."""
    clean = read_clean(path, [form], frozenset({"uuid:a", "uuid:b", "uuid:c"}), "r")
    return review(answers(), done, clean.answers, clean.records, clean.questions, {"needs"})


def file(tmp_path: Path, sheets: dict[str, list[list[str]]]) -> Path:
    """A clean file."""
    path = tmp_path / "clean.xlsx"
    path.write_bytes(xlsx(sheets))
    return path


def test_raw_and_log_are_the_clean_file_that_they_make(tmp_path: Path, done: Replayed) -> None:
    sheets = wide(["uuid:a", "uuid:b"], done.answers, FORM, "clean_data", "clean_")
    assert list(sheets) == ["clean_data", "clean_top", "clean_where"]
    found = reviewed(done, file(tmp_path, {"README": [["x"]], **sheets}))
    assert (found.equal, found.differences.num_rows, found.left_out) == (True, 0, ())
    assert found.cells == done.answers.num_rows


def test_each_difference_is_named_with_its_cell_and_cause(tmp_path: Path, done: Replayed) -> None:
    other = {("uuid:a", "persons"): "45", ("uuid:a", "top[1]/code"): "UZ", ("uuid:a", "top[2]/where[1]/city"): "Uzgen"}
    rows = done.answers.to_pylist()
    changed = tuple((r["record"], r["path"], other.get((r["record"], r["path"]), r["value"])) for r in rows)
    changed += (("uuid:c", "persons", "1"), ("uuid:d", "persons", "3"))
    sheets = wide(["uuid:a", "uuid:c", "uuid:d"], answers(changed), FORM)
    found = reviewed(done, file(tmp_path, sheets))
    told = [(row["what"], row["record"], row["path"], row["row"]) for row in found.differences.to_pylist()]
    assert told == [
        ("record_missing", "uuid:b", "", None),
        ("record_left", "uuid:c", "", 5),
        ("record_unknown", "uuid:d", "", None),
        ("not_carried_out", "uuid:a", "persons", 2),
        ("without_entry", "uuid:a", "top[1]/code", None),
        ("other_value", "uuid:a", "top[2]/where[1]/city", 4),
    ]
    last = found.differences.to_pylist()[-1]
    assert (last["raw"], last["expected"], last["found"]) == ("Osh", "Jalal-Abad", "Uzgen")


def test_a_column_that_the_clean_file_has_not_is_said_once(tmp_path: Path, done: Replayed) -> None:
    rows = [["uuid", "persons", "needs"], ["a", "54", "food water work"], ["b", "7", ""]]
    found = reviewed(done, file(tmp_path, {"clean_data": rows}))
    assert (found.equal, found.left_out, found.cells) == (True, ("city", "code"), 3)


def test_a_plain_table_without_a_form_is_reviewed_by_its_columns(tmp_path: Path) -> None:
    raw = answers((("w.csv#2", "men", "3"), ("w.csv#2", "women", "4"), ("w.csv#3", "men", "5")))
    form = form_of_answers(raw)
    path = tmp_path / "cleaning.csv"
    path.write_text("record,path,old,new,reason,who,when,status\nw.csv#2,men,3,30,because,N,2026-01-10,accepted\n")
    done = replay(raw, read_entries(path, "r"), "r")
    made = file(tmp_path, wide(["w.csv#2", "w.csv#3"], done.answers, form))
    clean = read_clean(made, [form], frozenset({"w.csv#2", "w.csv#3"}), "r")
    assert review(raw, done, clean.answers, clean.records, clean.questions).equal
