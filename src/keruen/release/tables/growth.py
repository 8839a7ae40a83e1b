"""From year to year, among those who are still there: cohorts of one round, not a stock and not the growth of migration."""

from itertools import pairwise

from keruen.release.figure import Figure, percent
from keruen.release.view import View

_METHOD = "totals"


def figures(view: View, shown: list[Figure]) -> list[Figure]:
    """Table growth: each year against the one before, and the last against the first. From the figures that are printed."""
    made: list[Figure] = []
    for group in view.programme.groups:
        years = {f.category: int(f.value) for f in shown
                 if f.table == "by_year" and f.group == group.code and f.value is not None and f.category.isdecimal()}  # fmt: skip
        ordered = sorted(years)
        pairs = list(pairwise(ordered))
        if len(ordered) > 2:
            pairs.append((ordered[0], ordered[-1]))
        for before, after in pairs:
            key = view.key("growth", group.code, view.root, "year", f"{before}->{after}")
            base = view.key("persons", group.code, view.root, "year", before)
            made.append(percent(view.slot("growth", key, _METHOD), years[after] - years[before], years[before], base))
    return made
