"""What can be wrong in a places.csv: each fault is a Problem with the line it stands in."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from keruen.places.codes import KATO_DIGITS, lost_zeros
from keruen.terms.problems import Problem
from keruen.terms.tables import PLACES

Row = Mapping[str, str]


def faults(rows: Sequence[Row], file: str) -> Iterator[Problem]:
    """All faults of the rows (cells as text, with their `line`), in the order of kinds and lines."""
    for row in rows:
        yield from _values(row, file)
    yield from _doubles(rows, file)
    yield from _parents(rows, file)
    yield from _codes(rows, file)


def _values(row: Row, file: str) -> Iterator[Problem]:
    where = {"file": file, "line": int(row["line"])}
    for column in PLACES.columns:
        if not column.optional and not row[column.name]:
            yield Problem("places-value-missing", **where, column=column.name)
    if row["level"] and not re.fullmatch(r"[0-9]", row["level"]):
        yield Problem("places-level-wrong", **where, value=row["level"])
    for column_name in ("valid_from", "valid_to"):
        if row[column_name] and not _is_date(row[column_name]):
            yield Problem("places-date-wrong", **where, column=column_name, value=row[column_name])
    if row["population"] and not re.fullmatch(r"[0-9]{1,9}", row["population"]):
        yield Problem("places-population-wrong", **where, value=row["population"])
    for column_name, limit in (("latitude", 90), ("longitude", 180)):
        if row[column_name] and not _is_degrees(row[column_name], limit):
            yield Problem("places-coordinate-wrong", **where, column=column_name, value=row[column_name], limit=limit)


def _doubles(rows: Sequence[Row], file: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for row in rows:
        if row["place"] and row["place"] in first:
            yield Problem(
                "places-duplicate", file=file, line=int(row["line"]), place=row["place"], first=int(first[row["place"]])
            )
        first.setdefault(row["place"], row["line"])


def _parents(rows: Sequence[Row], file: str) -> Iterator[Problem]:
    by_id = {row["place"]: row for row in rows}
    for row in rows:
        where = {"file": file, "line": int(row["line"]), "place": row["place"], "parent": row["parent"]}
        parent = by_id.get(row["parent"])
        if row["parent"] and parent is None:
            yield Problem("places-parent-unknown", **where)
        elif _in_circle(row, by_id):
            yield Problem("places-cycle", **where)
        elif parent is not None and not parent["level"] < row["level"]:
            yield Problem("places-parent-level", **where, level=row["level"], parent_level=parent["level"])


def _in_circle(row: Row, by_id: Mapping[str, Row]) -> bool:
    seen: set[str] = set()
    above = row["parent"]
    while above in by_id and above not in seen:
        if above == row["place"]:
            return True
        seen.add(above)
        above = by_id[above]["parent"]
    return False


def _codes(rows: Sequence[Row], file: str) -> Iterator[Problem]:
    """Codes of one column and level have one length; one that is shorter has lost its zeros."""
    lengths: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for row in rows:
        for column in ("kato", "pcode"):
            if row[column].isdigit():
                lengths[column, row["level"]][len(row[column])] += 1
    for row in rows:
        for column in ("kato", "pcode"):
            usual = KATO_DIGITS if column == "kato" else max(lengths[column, row["level"]], default=0)
            whole = lost_zeros(row[column], usual)
            if whole:
                where = {"file": file, "line": int(row["line"]), "column": column}
                yield Problem("places-code-short", **where, value=row[column], digits=usual, whole=whole)


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_degrees(text: str, limit: int) -> bool:
    return bool(re.fullmatch(r"-?[0-9]{1,3}(\.[0-9]+)?", text)) and abs(float(text)) <= limit
