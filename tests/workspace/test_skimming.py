"""What is skimmed holds all that a careful reader finds."""

from hashlib import sha256
from pathlib import Path

import docx
import pytest
import xlsxwriter

from keruen.release.pii import Hit
from keruen.workspace.press.inspecting import inspect
from keruen.workspace.press.leaving import pieces
from keruen.workspace.press.skimming import skim

NAME = "Test Person"  # nobody


def workbook(path: Path) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"author": "A & B"})
        first, second = book.add_worksheet("figures"), book.add_worksheet("notes")
        first.write_row(0, 0, [8319562, 12.5, "a < b", "=1+1", " words "])
        first.write_rich_string(1, 0, "half ", book.add_format({"bold": True}), "bold")
        first.write_comment(0, 0, "a comment")
        second.write(0, 0, "hidden")
        second.hide()


def document(path: Path) -> None:
    made = docx.Document()
    paragraph = made.add_paragraph("as Te")
    paragraph.add_run("st Per").bold = True
    paragraph.add_run("son")
    made.add_table(1, 2).rows[0].cells[0].text = "12 & 13"
    made.core_properties.title = "title"
    made.save(str(path))


def page(path: Path) -> None:
    path.write_text(
        '<head><meta content="a"><style>x</style></head><p title="b">c &amp; d<b>e</b></p><!-- f -->\n<i>g</i>\n'
    )


@pytest.mark.parametrize(("name", "write"), [("w.xlsx", workbook), ("d.docx", document), ("p.html", page)])
def test_nothing_that_is_read_carefully_is_missing(tmp_path: Path, name: str, write) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / name
    write(path)
    skimmed = skim(path.read_bytes(), path.suffix)
    assert skimmed is not None
    together = "\n".join(skimmed)
    assert [piece.text for piece in pieces(tmp_path) if piece.place and piece.text.strip() not in together] == []


def test_a_name_that_changes_its_face_is_found_with_its_place(tmp_path: Path) -> None:
    document(tmp_path / "d.docx")
    workbook(tmp_path / "w.xlsx")
    hits = inspect(tmp_path, ["d.docx", "w.xlsx"], ((NAME, "name"),))
    assert hits == [Hit("d.docx", "word/document.xml", "name")]


def test_a_part_with_comments_is_left_to_the_careful_reader(tmp_path: Path) -> None:
    workbook(tmp_path / "w.xlsx")
    assert inspect(tmp_path, ["w.xlsx"], (("a comment", "name"),)) == [Hit("w.xlsx", "xl/comments1.xml", "name")]


def test_a_file_that_was_clean_is_not_read_again_and_another_of_its_name_is(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"name\n{NAME}\n")
    known, clean = ((NAME, "name"),), frozenset({("a.csv", sha256(path.read_bytes()).hexdigest())})
    assert inspect(tmp_path, ["a.csv"], known, clean) == []
    path.write_text(f"name\n\n{NAME}\n")
    assert inspect(tmp_path, ["a.csv"], known, clean) == [Hit("a.csv", "3", "name")]
