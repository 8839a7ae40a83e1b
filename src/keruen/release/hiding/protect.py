"""Hide what may not leave: primary cells, the cells that protect them, and everything printed that follows from a hidden one.

Source: docs/methods/disclosure.md. Suppress, attack, repair; where a cell cannot be made to stand its row goes as a whole,
then its table; where even that does not help, the release is refused with the cells named.
"""

from collections.abc import Mapping
from contextlib import suppress as suppress_error

from keruen.release.cells.attack import Range
from keruen.release.cells.exact import least_loss
from keruen.release.cells.linked import Linked, Row
from keruen.release.cells.sums import REST
from keruen.release.cells.suppress import Suppression
from keruen.release.explained import Hidden
from keruen.release.hiding.earlier import NONE_EARLIER, Earlier
from keruen.release.keys import parse
from keruen.terms.problems import Problem

NAMED = 5  # cells that a refusal names


def protect(linked: Linked, earlier: Earlier = NONE_EARLIER) -> Hidden:
    """What to hide of one group. Problem release-cannot-stand names the cells that nothing protects."""
    rows: set[Row] = set()
    while True:
        now = linked.without(rows)
        found = _suppress(now, earlier)
        if not found.fallen:
            return _told(now, found, rows, earlier)
        more = _wider(now, found.fallen, rows)
        if not more:
            raise _refusal(found.fallen)
        rows |= more


def protect_informants(linked: Linked, earlier: Earlier = NONE_EARLIER) -> Hidden:
    """The same for the tables of informants; where few were asked in all nothing protects a cell, and every cell goes."""
    with suppress_error(Problem):
        return protect(linked, earlier)
    cells = frozenset(linked.cells.values) - linked.fixed
    return _told(linked, Suppression(cells, {}, 0), set(), earlier)


def _suppress(linked: Linked, earlier: Earlier) -> Suppression:
    values = linked.cells.values
    known = {key for key, value in values.items() if earlier.tells(key, value)}
    again = {key for key in earlier.hidden if values.get(key)}
    fixed = linked.fixed | (known - linked.needs.keys())
    return least_loss(linked.cells, linked.needs, fixed, (again | linked.hidden) - fixed)


def _wider(linked: Linked, fallen: Mapping[str, Range], gone: set[Row]) -> set[Row]:
    """The rows of the fallen cells; where those have gone already, their whole tables; where there is nothing more, none."""
    of_cell = {key: row for row, keys in linked.rows.items() for key in keys}
    rows = {of_cell[key] for key in fallen if key in of_cell}
    if rows - gone:
        return rows - gone
    tables = {table for table, _ in rows}
    if not rows:  # a number or a line of the country: what hangs below it goes
        places, dimensions = ({getattr(parse(key), name) for key in fallen} for name in ("place", "dimension"))
        return {
            row for row, keys in linked.rows.items()
            if row[1] in places or parse(keys[0]).dimension in dimensions
        } - gone  # fmt: skip
    return {row for row in linked.rows if row[0] in tables} - gone


def _told(linked: Linked, found: Suppression, rows: set[Row], earlier: Earlier) -> Hidden:
    values = linked.cells.values
    whole = {key for row in rows for key in linked.rows[row]}
    reasons: dict[str, str] = {}
    for key in sorted(found.hidden):
        if not key.startswith(REST):
            other = "earlier" if key in earlier.hidden else "row" if key in whole else "complement"
            reasons[key] = linked.reasons.get(key, other)
    lost = sum(values[key] for key in reasons if key not in linked.needs)
    named = [key for key in values if not key.startswith(REST)]
    return Hidden(reasons, tuple(sorted(rows)), len(linked.needs), lost, len(named), sum(values[key] for key in named))


def _refusal(fallen: Mapping[str, Range]) -> Problem:
    names = [f"{key} ({r.low}..{'' if r.high is None else r.high})" for key, r in sorted(fallen.items())]
    return Problem("release-cannot-stand", n=len(names), cells="; ".join(names[:NAMED]))
