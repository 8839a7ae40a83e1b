"""cleaning.csv as people write it."""

from pathlib import Path

import pytest

from keruen.cleaning.entry import read_entries
from keruen.terms.problems import Problem

HEADER = "record,path,old,new,reason,who,when,status\n"


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "cleaning.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_only_accepted_entries_are_replayed(tmp_path: Path) -> None:
    rows = "".join(f"u1,q,1,2,why,N,2024-01-10,{status}\n" for status in ("open", "answered", "accepted", "rejected"))
    found = read_entries(written(tmp_path, HEADER + rows), "r")
    assert [entry.row for entry in found.accepted] == [4]
    assert found.table.num_rows == 4
    assert found.findings.num_rows == 0


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("u1,q,1,2,,N,2024-01-10,accepted", "cleaning-incomplete"),
        ("u1,q,1,2,why,,2024-01-10,accepted", "cleaning-incomplete"),
        ("u1,q,1,2,why,N,yesterday,accepted", "cleaning-date"),
        ("u1,q,1,2,why,N,2024-01-10,done", "cleaning-status"),
    ],
)
def test_an_entry_that_is_not_complete_is_refused_with_its_row(tmp_path: Path, row: str, code: str) -> None:
    found = read_entries(written(tmp_path, HEADER + row + "\n"), "r")
    assert found.accepted == ()
    assert [(f["code"], f["row"], f["source"]) for f in found.findings.to_pylist()] == [(code, 2, "cleaning.csv")]


def test_it_reads_what_excel_saves(tmp_path: Path) -> None:
    text = "﻿" + (HEADER + "u1,q,,ә,why,N,2024-01-10,Accepted\n").replace(",", ";")
    assert read_entries(written(tmp_path, text), "r").accepted[0].new == "ә"


def test_an_absent_or_empty_file_has_no_entries(tmp_path: Path) -> None:
    assert read_entries(tmp_path / "cleaning.csv", "r").accepted == ()
    assert read_entries(written(tmp_path, ""), "r").accepted == ()
    assert read_entries(written(tmp_path, HEADER), "r").accepted == ()


def test_a_missing_column_is_a_problem_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="no column status"):
        read_entries(written(tmp_path, "record,path,old,new,reason,who,when\n"), "r")
