"""What can be said of a file on the day that it is received."""

from pathlib import Path
from zipfile import ZipFile

import pytest

from keruen.intake.exports.recognising.sound import check_sound
from keruen.intake.limits import Limits
from keruen.terms.problems import Problem
from tests.intake.intake_cases import interview, kobo_rows, write_csv, write_xlsx


def code(path: Path) -> str:
    with pytest.raises(Problem) as problem:
        check_sound(path, Limits())
    assert path.name in str(problem.value)
    return problem.value.code


def test_whole_files_of_every_shape_pass(tmp_path: Path) -> None:
    rows = kobo_rows([interview()])
    (tmp_path / "a.json").write_text('{"results": []}')
    (tmp_path / "a.xml").write_text("<a/>")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder/submission.xml").write_text("<a/>")
    with ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("keruen_b2.csv", "KEY\nuuid:u1\n")
    names = ["a.json", "a.xml", "folder", "a.zip"]
    for path in (write_xlsx(tmp_path / "a.xlsx", {"B2": rows}), write_csv(tmp_path / "a.csv", rows)):
        check_sound(path, Limits())
    for name in names:
        check_sound(tmp_path / name, Limits())


@pytest.mark.parametrize("part", [0.0, 0.3, 0.6, 0.99])
def test_a_cut_workbook_is_noticed(tmp_path: Path, part: float) -> None:
    whole = write_xlsx(tmp_path / "a.xlsx", {"B2": kobo_rows([interview()])}).read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(whole[: int(len(whole) * part)])
    assert code(path) == ("file-truncated" if part else "file-empty")


def test_a_zip_with_one_damaged_member_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with ZipFile(path, "w") as archive:  # stored, so that the damage is in the content alone
        archive.writestr("keruen_b2.csv", "KEY\nuuid:u1\n")
    path.write_bytes(path.read_bytes().replace(b"uuid:u1", b"uuid:u2"))
    assert code(path) == "file-truncated"


@pytest.mark.parametrize(
    ("name", "content", "wanted"),
    [
        ("a.json", b'{"results": [', "intake-json-broken"),
        ("a.csv", "a;\u0416\n".encode("cp1251"), "intake-encoding"),
        ("a.csv", b'a,b\n"' + b"x" * 200_000, "intake-csv-broken"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\0", "file-unknown-shape"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "file-truncated"),
    ],
)
def test_damage_of_other_shapes_is_noticed(tmp_path: Path, name: str, content: bytes, wanted: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert code(path) == wanted


def test_a_folder_without_submissions_is_empty(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos/1.jpg").write_bytes(b"x")
    assert code(tmp_path / "photos") == "file-empty"
