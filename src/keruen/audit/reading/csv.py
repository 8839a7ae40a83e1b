"""CSV: one table, cells as printed."""

import csv
import io

from keruen.audit.document import Read


def read_csv(content: bytes) -> Read:
    """The rows of a CSV file; a semicolon or a tab may separate cells."""
    text = content.decode("utf-8-sig", "replace")
    first = text.partition("\n")[0]
    sign = max(",;\t", key=first.count)
    return Read(tables=[("", list(csv.reader(io.StringIO(text), delimiter=sign)))])
