"""One submission in two files is taken once, and told."""

from pathlib import Path

from intake_cases import codes_of, forms, interview, kobo_rows, write_csv, write_xlsx

from keruen.intake.merge import merge
from keruen.intake.read import read_outlined


def test_a_submission_of_two_files_is_taken_once(tmp_path: Path) -> None:
    first = read_outlined(write_xlsx(tmp_path / "a.xlsx", {"B2": kobo_rows([interview()])}), forms(), "r")
    same = read_outlined(write_csv(tmp_path / "b.csv", kobo_rows([interview()])), forms(), "r")
    other = read_outlined(
        write_csv(tmp_path / "c.csv", kobo_rows([interview(informant="B"), interview()])), forms(), "r"
    )
    found = merge([first, same, other], "r")
    assert found.records.column("record").to_pylist() == ["uuid:u1", "uuid:u2"]
    assert [(f["code"], f["source"], f["row"]) for f in found.findings.to_pylist()] == [
        ("intake-double-same", "b.csv", 2),
        ("intake-double-differs", "c.csv", 2),
    ]
    informants = [row["value"] for row in found.answers.to_pylist() if row["question"] == "informant"]
    assert informants == ["A", "A"]


def test_files_without_a_common_submission_are_joined_as_they_are(tmp_path: Path) -> None:
    first = read_outlined(write_csv(tmp_path / "a.csv", kobo_rows([interview() | {"_uuid": "x"}])), forms(), "r")
    second = read_outlined(write_csv(tmp_path / "b.csv", kobo_rows([interview()])), forms(), "r")
    found = merge([first, second], "r")
    assert (found.records.num_rows, codes_of(found.findings)) == (2, [])
    assert merge([], "r").records.num_rows == 0
