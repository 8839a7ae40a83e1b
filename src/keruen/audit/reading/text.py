"""Plain text and Markdown: lines, and tables between bars."""

from keruen.audit.document import Read
from keruen.audit.reading.decoding import text_of


def read_text(content: bytes) -> Read:
    """Every line with its number; lines that begin with a bar make a table."""
    read, table = Read(), list[list[str]]()
    for number, line in enumerate(text_of(content).splitlines(), start=1):
        if line.lstrip().startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if any(cell.strip("-: ") for cell in cells):
                table.append(cells)
            continue
        if table:
            read.tables.append(("", table))
            table = []
        if line.strip():
            read.lines.append((str(number), line.strip()))
    if table:
        read.tables.append(("", table))
    return read
