"""What kind of file it is, and which files are not opened at all."""

import struct
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from keruen.intake.limits import Limits
from keruen.intake.read import read_outlined
from keruen.terms.problems import Problem
from tests.intake.intake_cases import forms, interview, kobo_rows, write_csv, write_xlsx


def code(path: Path, limits: Limits | None = None) -> str:
    """The code of the problem that reading a file raises."""
    with pytest.raises(Problem) as problem:
        read_outlined(path, forms(), "r", limits or Limits())
    assert path.name in str(problem.value)
    return problem.value.code


def export(tmp_path: Path) -> Path:
    return write_xlsx(tmp_path / "b2.xlsx", {"B2": kobo_rows([interview()])})


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    assert code(tmp_path / "none.xlsx") == "file-missing"


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"  \n \n"])
def test_an_empty_file_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "e.csv"
    path.write_bytes(content)
    assert code(path) == "file-empty"


@pytest.mark.parametrize("part", [0.3, 0.6, 0.9, 0.99])
def test_a_truncated_xlsx_says_so(tmp_path: Path, part: float) -> None:
    whole = export(tmp_path).read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(whole[: int(len(whole) * part)])
    assert code(path) == "file-truncated"


def test_a_xlsx_damaged_in_the_middle_says_so(tmp_path: Path) -> None:
    content = bytearray(export(tmp_path).read_bytes())
    middle = len(content) // 3
    content[middle : middle + 200] = b"\0" * 200
    path = tmp_path / "bad.xlsx"
    path.write_bytes(bytes(content))
    assert code(path) == "file-truncated"


def test_a_file_above_the_limit_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    with path.open("wb") as stream:  # sparse: three gigabytes that take no room
        stream.truncate(3_000_000_000)
    assert code(path) == "file-too-large"


def test_a_zip_that_would_unpack_to_more_than_the_limit_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("keruen_b2.csv", b"0" * 50_000_000)
    assert code(path) == "file-too-large"


def test_a_zip_whose_directory_lies_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "liar.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("keruen_b2.csv", b"a,b\n" * 500_000)
    content = path.read_bytes()
    size = struct.pack("<I", 2_000_000)
    path.write_bytes(content.replace(size, struct.pack("<I", 100)))
    assert code(path, Limits(unpacked=1_000_000)) in ("file-too-large", "file-truncated")


def test_a_csv_that_calls_itself_xlsx_is_read_all_the_same(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "b2.xlsx", kobo_rows([interview()]))
    assert read_outlined(path, forms(), "r").records.num_rows == 1


def test_a_csv_in_another_encoding_names_the_line(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "b2.csv", kobo_rows([interview(informant="A"), interview(informant="Ж")]), encoding="cp1251"
    )
    with pytest.raises(Problem, match="line 3") as problem:
        read_outlined(path, forms(), "r")
    assert problem.value.code == "intake-encoding"


@pytest.mark.parametrize("content", [b"%PDF-1.7\n\0\0", b"\x89PNG\r\n\x1a\n\0\0", b"\0" * 100])
def test_pictures_and_pdfs_are_of_no_known_shape(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(content)
    assert code(path) == "file-unknown-shape"


def test_a_zip_of_other_things_is_of_no_known_shape(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"x")
    assert code(path) == "file-unknown-shape"


def test_an_encrypted_workbook_says_that_it_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "locked.xlsx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert code(path) == "file-truncated"


def test_a_cell_of_megabytes_is_a_problem_with_its_row(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "b2.csv", kobo_rows([interview(comment="x" * 1_000_000)]))
    assert code(path) == "intake-csv-broken"
