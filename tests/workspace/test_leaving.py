"""What is read of a file before it leaves: texts, cells, and what its makers and readers do not see."""

import json
from pathlib import Path

import docx
import pyarrow as pa
import pyarrow.parquet as pq
import typst
import xlsxwriter

from keruen.release.pii import known_persons, scan
from keruen.workspace.press.leaving import pieces

NAME = "Test Person"  # nobody


def hits(folder: Path) -> list[tuple[str, str, str]]:
    return [(hit.file, hit.place, hit.kind) for hit in scan(pieces(folder), known_persons([NAME], []))]


def test_a_workbook_is_read_with_its_properties_its_hidden_sheets_and_its_comments(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(str(tmp_path / "w.xlsx")) as book:
        book.set_properties({"author": NAME})
        first, second = book.add_worksheet("figures"), book.add_worksheet("notes")
        first.write(0, 0, 8319562)
        first.write_comment(0, 0, "+7 701 000 00 00")
        second.write(0, 0, "43.23894, 76.88971")
        second.hide()
    found = hits(tmp_path)
    assert {kind for _, _, kind in found} == {"name", "phone", "coordinate"}
    assert ("w.xlsx", "docProps/core.xml", "name") in found


def test_a_document_is_read_across_the_runs_of_a_paragraph_and_with_its_properties(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("as Test ")
    paragraph.add_run("Person").bold = True
    document.core_properties.last_modified_by = "8 (701) 000-00-00"
    document.save(str(tmp_path / "d.docx"))
    assert sorted(hits(tmp_path)) == [("d.docx", "docProps/core.xml", "phone"), ("d.docx", "word/document.xml", "name")]


def test_a_page_of_a_pdf_is_named_and_its_metadata_are_read(tmp_path: Path) -> None:
    source = f'#set document(author: "{NAME}")\nfirst\n#pagebreak()\n+996 555 00 00 00'
    (tmp_path / "r.pdf").write_bytes(typst.compile(source.encode()))
    found = hits(tmp_path)
    assert ("r.pdf", "2", "phone") in found
    assert ("r.pdf", "Author", "name") in found


def test_a_web_page_is_read_without_its_pictures_and_with_its_comments(tmp_path: Path) -> None:
    page = '<head><meta name="author" content="Test Person"></head>\n<p>x</p><!-- +77010000000 -->\n<path d="M43.23894,76.88971"/>'
    (tmp_path / "r.html").write_text(page)
    assert hits(tmp_path) == [("r.html", "1", "name"), ("r.html", "2", "phone")]


def test_tables_and_json_are_read_cell_by_cell(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("key,value\nx,50.123456,60.123456\ny,Test Person\n")
    (tmp_path / "b.json").write_text(json.dumps({"places": [{"point": [76.88971, 43.23894]}]}))
    pq.write_table(pa.table({"note": ["+7 701 000 00 00", None]}), tmp_path / "c.parquet")
    assert hits(tmp_path) == [
        ("a.csv", "3", "name"),
        ("b.json", "places.point", "coordinate"),
        ("c.parquet", "note", "phone"),
    ]


def test_the_name_of_a_file_and_a_file_of_an_unknown_kind_are_read_too(tmp_path: Path) -> None:
    (tmp_path / "Test Person.txt").write_text("line\n+7 701 000 00 00\n")
    assert hits(tmp_path) == [("Test Person.txt", "", "name"), ("Test Person.txt", "2", "phone")]
