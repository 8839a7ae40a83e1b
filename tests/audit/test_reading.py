"""Files as people publish them: tables and sentences are found in DOCX, HTML, XLSX, PDF, CSV and text."""

import io
from pathlib import Path

import docx
import pytest
import typst
import xlsxwriter

from keruen.audit.audit import audit
from keruen.audit.read import language_of, read

HEAD = ("Область", "Прибыло", "Выбыло", "Сальдо")
ROWS = [
    ("Абай", "1 245", "2 310", "-1 065"),
    ("Алматы", "12 480", "9 125", "3 355"),
    ("Мангистау", "7 031", "3 944", "3 087"),
    ("Туркестан", "5 519", "8 030", "-2 511"),
    ("Всего", "26 275", "23 409", "2 866"),
]
WRONG = "Число прибывших выросло на 47 % — с 162 799 до 309 500 человек."
RIGHT = "Число выбывших выросло на 69 % — с 1 033 до 1 743 человек."


def rows(*, bad: bool) -> list[tuple[str, ...]]:
    """The table; a bad one has two digits of a cell swapped."""
    return [tuple("12 840" if bad and cell == "12 480" else cell for cell in row) for row in ROWS]


def as_docx(*, bad: bool) -> bytes:
    document = docx.Document()
    document.add_paragraph(WRONG if bad else RIGHT)
    document.add_paragraph("Таблица 1. Миграция по областям, человек")
    table = document.add_table(rows=0, cols=4)
    for row in [HEAD, *rows(bad=bad)]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_html(*, bad: bool) -> bytes:
    body = "".join(
        "<tr>" + "".join(f"<td>{c.replace(' ', '&nbsp;')}</td>" for c in row) + "</tr>" for row in rows(bad=bad)
    )
    head = "<tr>" + "".join(f"<th>{c}</th>" for c in HEAD) + "</tr>"
    said = WRONG if bad else RIGHT
    return (
        f"<html><head><style>p{{}}</style></head><body><p>{said}</p><table>{head}{body}</table></body></html>".encode()
    )


def as_xlsx(*, bad: bool) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Миграция")
        sheet.write(0, 0, WRONG if bad else RIGHT)
        sheet.write_row(2, 0, HEAD)
        for at, row in enumerate(rows(bad=bad), start=3):
            sheet.write_row(at, 0, [row[0], *(int(cell.replace(" ", "")) for cell in row[1:])])
    return out.getvalue()


def as_pdf(*, bad: bool, stroke: str = "0.5pt") -> bytes:
    cells = ", ".join(f"[{cell}]" for row in [HEAD, *rows(bad=bad)] for cell in row)
    said = WRONG if bad else RIGHT
    source = f"#set page(width: 16cm, height: 12cm)\n{said}\n\n#table(columns: (4cm, 3cm, 3cm, 3cm), stroke: {stroke}, {cells})"
    return typst.compile(source.encode())


def as_csv(*, bad: bool) -> bytes:
    return "\n".join(";".join(row) for row in [HEAD, *rows(bad=bad)]).encode("utf-8-sig")


def as_text(*, bad: bool) -> bytes:
    table = "\n".join("| " + " | ".join(row) + " |" for row in [HEAD, ("---",) * 4, *rows(bad=bad)])
    return f"{WRONG if bad else RIGHT}\n\n{table}\n".encode()


MAKERS = {"a.docx": as_docx, "a.html": as_html, "a.xlsx": as_xlsx, "a.pdf": as_pdf, "a.md": as_text, "a.csv": as_csv}


@pytest.mark.parametrize("name", MAKERS)
def test_a_swapped_cell_and_a_wrong_sentence_are_found(name: str) -> None:
    found = audit(read(name, MAKERS[name](bad=True)))
    assert [(one.cell.text.replace(" ", "").replace("\u00a0", ""), one.right.low) for one in found.located] == [
        ("12840", 12480)
    ]
    assert "swap" in {d.code for d in found.located[0].diagnoses}
    growth = [one for one in found.of("fails") if one.claim.kind == "growth"]
    assert [[d.code for d in one.diagnoses] for one in growth] == ([] if name == "a.csv" else [["later_base"]])


@pytest.mark.parametrize("name", MAKERS)
def test_a_clean_file_has_no_finding(name: str) -> None:
    found = audit(read(name, MAKERS[name](bad=False)))
    assert len(found.of("holds")) >= 8
    assert not found.of("fails")


def test_a_table_without_rules_is_read_from_a_pdf() -> None:
    found = audit(read("a.pdf", as_pdf(bad=True, stroke="none")))
    assert [one.right.low for one in found.located] == [12480]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Labour migrants", "en"),
        ("Трудовые мигранты и возвращение", "ru"),
        ("Өңірлердегі еңбек мигранттары, қалалар мен аудандар", "kk"),
        ("Аймактардагы эмгек мигранттары жана алардын үй-бүлөлөрү", "ky"),
        ("", "en"),
    ],
)
def test_the_language_is_told_from_its_letters(text: str, language: str) -> None:
    assert language_of(text) == language


def test_years_and_numbers_of_rows_are_labels_and_merged_headings_are_written_out(tmp_path: Path) -> None:
    html = (
        "<table><tr><th>№</th><th>Страна</th><th colspan=2>Человек</th></tr><tr><th></th><th></th><th>2022</th><th>2023</th></tr>"
        "<tr><td>1</td><td>А</td><td>1 200</td><td>1 300</td></tr><tr><td>2</td><td>Б</td><td>900</td><td>950</td></tr></table>"
    )
    grid = read("a.html", html.encode()).grids[0]
    assert grid.header == ("№", "Страна", "Человек 2022", "Человек 2023")
    assert (grid.labels, len(grid.rows)) == (2, 2)
