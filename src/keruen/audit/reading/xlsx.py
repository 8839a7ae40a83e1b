"""XLSX and ODS: a table for each sheet; texts stay texts, whole numbers have no decimals, blank rows part two tables."""

import io
from itertools import groupby

from python_calamine import CalamineWorkbook

from keruen.audit.document import Read


def read_xlsx(content: bytes) -> Read:
    """Every sheet; a number that is no text is taken as it is held, so it is written with a point."""
    read = Read(points=True)
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    for name in book.sheet_names:
        rows = [
            [_text(value) for value in row] for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        ]
        for filled, group in groupby(rows, any):
            block = list(group)
            if filled and len(block) > 1:
                read.tables.append((name, block))
            elif filled:
                read.lines.extend((name, cell) for cell in block[0] if cell)
    return read


def _text(value: object) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value).strip()
