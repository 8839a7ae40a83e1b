"""One submission in two files is taken once, and told."""

from pathlib import Path

from keruen.intake.merge import merge
from keruen.intake.read import read_outlined
from keruen.intake.reading import Reading
from tests.intake.intake_cases import codes_of, forms, interview, kobo_rows, write_csv, write_xlsx


def kobo(folder: Path, name: str, *interviews: dict[str, object]) -> Reading:
    """A Kobo export read."""
    return read_outlined(write_csv(folder / name, kobo_rows(list(interviews))), forms(), "r")


def informants(found: Reading) -> list[str]:
    return [row["value"] for row in found.answers.to_pylist() if row["question"] == "informant"]


def told(found: Reading) -> list[tuple[str, str, int]]:
    return [(f["code"], f["source"], f["row"]) for f in found.findings.to_pylist()]


def test_a_submission_of_two_files_is_taken_once(tmp_path: Path) -> None:
    first = read_outlined(write_xlsx(tmp_path / "a.xlsx", {"B2": kobo_rows([interview()])}), forms(), "r")
    same = kobo(tmp_path, "b.csv", interview())
    found = merge([first, same], "r")
    assert found.records.column("source").to_pylist() == ["a.xlsx"]
    assert told(found) == [("intake-double-same", "b.csv", 2)]


def test_of_an_edited_submission_the_file_that_was_imported_later_counts(tmp_path: Path) -> None:
    old, new = kobo(tmp_path, "z.csv", interview()), kobo(tmp_path, "a.csv", interview(informant="B"), interview())
    found = merge([new, old], "r", order=[1, 0])  # files stand by name, z.csv was imported first
    assert sorted(found.records.column("record").to_pylist()) == ["uuid:u1", "uuid:u2"]
    assert sorted(informants(found)) == ["A", "B"]
    assert told(found) == [("intake-double-newer", "a.csv", 2)]
    (row,) = found.findings.to_pylist()
    assert ('"first_file": "z.csv"' in row["params"], '"questions": "informant"' in row["params"]) == (True, True)


def test_an_older_export_that_is_imported_late_is_told_and_the_finding_names_both(tmp_path: Path) -> None:
    new, old = kobo(tmp_path, "new.csv", interview(informant="B")), kobo(tmp_path, "old.csv", interview())
    found = merge([new, old], "r", order=[0, 1])
    assert (informants(found), told(found)) == (["A"], [("intake-double-newer", "old.csv", 2)])


def test_a_third_export_is_compared_with_the_one_that_counts(tmp_path: Path) -> None:
    a, b, c = (kobo(tmp_path, f"{n}.csv", interview(informant=i)) for n, i in (("a", "A"), ("b", "B"), ("c", "B")))
    found = merge([a, b, c], "r")
    assert informants(found) == ["B"]
    assert told(found) == [("intake-double-newer", "b.csv", 2), ("intake-double-same", "c.csv", 2)]


def test_a_submission_rejected_since_the_first_export_is_left_out(tmp_path: Path) -> None:
    old = kobo(tmp_path, "old.csv", interview())
    head, row = kobo_rows([interview()])
    sheet = [[*head, "_validation_status"], [*row, "Not approved"]]
    new = read_outlined(write_csv(tmp_path / "new.csv", sheet), forms(), "r")
    found = merge([old, new], "r")
    assert (found.records.num_rows, found.answers.num_rows) == (0, 0)
    assert told(found) == [("intake-rejected", "new.csv", 2)]


def test_files_without_a_common_submission_are_joined_as_they_are(tmp_path: Path) -> None:
    first = kobo(tmp_path, "a.csv", interview() | {"_uuid": "x"})
    second = kobo(tmp_path, "b.csv", interview())
    found = merge([first, second], "r")
    assert (found.records.num_rows, codes_of(found.findings)) == (2, [])
    assert merge([], "r").records.num_rows == 0
