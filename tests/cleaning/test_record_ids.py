"""An id of a submission may be written with or without `uuid:`."""

from pathlib import Path

import pytest

from keruen.cleaning.entry import read_entries
from keruen.cleaning.record_ids import as_known, with_known_ids

HEAD = "record,path,old,new,reason,who,when,status\n"


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("uuid:a1", {"uuid:a1"}, "uuid:a1"),
        ("a1", {"uuid:a1"}, "uuid:a1"),
        ("uuid:a1", {"a1"}, "a1"),
        ("west.csv#4", {"west.csv#4"}, "west.csv#4"),
        ("a2", {"uuid:a1"}, "a2"),
    ],
)
def test_it_finds_the_submission_that_is_meant(written: str, known: set[str], meant: str) -> None:
    assert as_known(written, known) == meant


def test_entries_get_the_ids_of_the_submissions_and_the_table_stays_as_written(tmp_path: Path) -> None:
    path = tmp_path / "cleaning.csv"
    path.write_text(HEAD + "a1,lm_persons,5,6,called back,Test,2026-02-20,accepted\n")
    found = with_known_ids(read_entries(path, "r"), {"uuid:a1"})
    assert [entry.record for entry in found.accepted] == ["uuid:a1"]
    assert found.table.column("record").to_pylist() == ["a1"]
