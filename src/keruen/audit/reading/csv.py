"""CSV: one table, cells as printed."""

import csv
import io

from keruen.audit.document import Read
from keruen.audit.reading.decoding import text_of


def read_csv(content: bytes) -> Read:
    """The rows of a CSV file; a semicolon or a tab may separate cells."""
    text = text_of(content)
    first = text.partition("\n")[0]
    sign = max(",;\t", key=first.count)
    return Read(tables=[("", list(csv.reader(io.StringIO(text), delimiter=sign)))])
