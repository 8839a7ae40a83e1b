"""Readers: the bytes of a DOCX, HTML, XLSX, PDF or CSV file as tables of texts and lines; one module a kind of file."""

from collections.abc import Callable, Mapping

from keruen.audit.document import Read
from keruen.audit.reading.csv import read_csv
from keruen.audit.reading.docx import read_docx
from keruen.audit.reading.html import read_html
from keruen.audit.reading.pdf import read_pdf
from keruen.audit.reading.text import read_text
from keruen.audit.reading.xlsx import read_xlsx

READERS: Mapping[str, Callable[[bytes], Read]] = {
    ".csv": read_csv,
    ".docx": read_docx,
    ".htm": read_html,
    ".html": read_html,
    ".md": read_text,
    ".pdf": read_pdf,
    ".txt": read_text,
    ".xlsx": read_xlsx,
}

__all__ = ["READERS"]
