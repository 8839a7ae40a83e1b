"""DOCX: paragraphs and tables in their order; a table is named by the short paragraph before or after it."""

import io

import docx
from docx.table import Table

from keruen.audit.document import Read

_TITLE = 200  # signs of the longest title


def read_docx(content: bytes) -> Read:
    """Every paragraph by its number; merged cells once, the places that they cover empty."""
    document = docx.Document(io.BytesIO(content))
    read, last, number = Read(), "", 0
    for item in document.iter_inner_content():
        if isinstance(item, Table):
            read.tables.append((last if len(last) <= _TITLE else "", _rows(item)))
            last = ""
        else:
            number += 1
            text = item.text.strip()
            if text:
                read.lines.append((str(number), text))
                last = text
    return read


def _rows(table: Table) -> list[list[str]]:
    rows = []
    for row in table.rows:
        seen: set[int] = set()
        cells = []
        for cell in row.cells:
            cells.append("" if id(cell._tc) in seen else cell.text.strip())
            seen.add(id(cell._tc))
        rows.append(cells)
    return rows
