"""PDF with a text layer: ruled tables cell by cell, tables without rules by the gaps between words, and lines of text."""

import io
import re
from typing import Any

import pdfplumber

from keruen.audit.document import Read

_GAP = 9.0  # points between two words from which they stand in two cells
_FEWEST = 2  # rows of numbers that make a table
_NUMBER = re.compile(r"^[\s+\-\u2212\u2013]?\d[\d\s\u00a0\u202f.,]*%?$")


def read_pdf(content: bytes) -> Read:
    """Every page: its tables, named by the page, and its text as paragraphs."""
    read = Read()
    with pdfplumber.open(io.BytesIO(content)) as document:
        for number, page in enumerate(document.pages, start=1):
            place = f"p. {number}"
            ruled = [[[_bare(cell) for cell in row] for row in table] for table in page.extract_tables()]
            read.tables.extend((place, table) for table in ruled if len(table) > 1)
            lines = _lines(page)
            if not ruled:
                read.tables.extend((place, table) for table in _unruled(lines))
            text = " ".join(" ".join(cells) for cells in lines if not _is_row(cells))
            if text:
                read.lines.append((place, text))
    return read


def _bare(cell: str | None) -> str:
    return re.sub(r"\s*\n\s*", " ", cell or "").strip()


def _lines(page: Any) -> list[list[str]]:
    """The lines of a page, cut into cells where the gap is wide."""
    rows: list[list[str]] = []
    for line in page.extract_text_lines(return_chars=True):
        cells, last = [""], None
        for char in line["chars"]:
            if last is not None and char["x0"] - last["x1"] > _GAP and cells[-1]:
                cells.append("")
            elif last is not None and char["x0"] - last["x1"] > 1.0 and not cells[-1].endswith(" "):
                cells[-1] += " "
            cells[-1] += char["text"]
            last = char
        rows.append([cell.strip() for cell in cells])
    return rows


def _is_row(cells: list[str]) -> bool:
    return len(cells) > 1 and any(_NUMBER.match(cell) for cell in cells[1:])


def _unruled(lines: list[list[str]]) -> list[list[list[str]]]:
    """Runs of lines with equally many cells that hold numbers, with the heading above them."""
    tables: list[list[list[str]]] = []
    run: list[list[str]] = []
    head: list[str] = []
    for cells in [*lines, []]:
        if run and _is_row(cells) and len(cells) == len(run[0]):
            run.append(cells)
            continue
        if len(run) >= _FEWEST:
            width = len(run[0])
            padded = head if len(head) == width else ["", *head] if len(head) == width - 1 else [""] * width
            tables.append([padded, *run])
        if _is_row(cells):
            run = [cells]
        else:
            run, head = [], cells
    return tables
