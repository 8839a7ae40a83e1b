"""How credible the settlements are: settlements by class in the country and by region; a range counts under its lower class."""

from collections import Counter

import pyarrow as pa

from keruen.release.figure import Figure, count
from keruen.release.view import View
from keruen.terms.trust_tables import CLASSES

_METHOD = "credibility"
BEST_FIRST = tuple(reversed(CLASSES))


def figures(view: View, credibility: pa.Table | None) -> list[Figure]:
    """Tables credibility and credibility_by_region, from CREDIBILITY; none where nobody was interviewed."""
    if credibility is None or not credibility.num_rows:
        return []
    rows = credibility.select(["place", "lower", "upper"]).to_pylist()
    whole = Counter(row["lower"] for row in rows)
    ranges = Counter(f"{row['lower']}_to_{row['upper']}" for row in rows if row["lower"] != row["upper"])
    regions: dict[str, Counter[str]] = {}
    for row in rows:
        region = view.gazetteer.at(row["place"], 1)
        if region is not None:
            regions.setdefault(region, Counter())[row["lower"]] += 1
    return [
        *_lines(view, "credibility", view.root, [(name, whole[name]) for name in BEST_FIRST]),
        *_lines(view, "credibility", view.root, sorted(ranges.items()), first=len(BEST_FIRST) + 1),
        *(
            figure
            for region, counted in sorted(regions.items())
            for figure in _lines(view, "credibility_by_region", region, [(n, counted[n]) for n in BEST_FIRST])
        ),
    ]


def _lines(view: View, table: str, place: str, lines: list[tuple[str, int]], first: int = 1) -> list[Figure]:
    made = []
    for rank, (name, number) in enumerate(lines, start=first):
        key = view.key("settlements", "", place, "credibility", name)
        made.append(count(view.slot(table, key, _METHOD, rank=rank), number, "settlements"))
    return made
