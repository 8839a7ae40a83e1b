"""Settlements whose figure an earlier round gave and this one repeats: how many, which round, why, and how much rests on them."""

from collections import Counter, defaultdict

from keruen.release.figure import MICRO, Figure, count, percent
from keruen.release.view import View

_COVERAGE, _QUALITY = "totals", "quality"


def figures(view: View) -> list[Figure]:
    """Table carried_forward (settlements by source round and by reason), and `carried` in quality; [] where nothing is."""
    rows = view.inputs.carried.to_pylist() if view.inputs.carried is not None else []
    if not rows:
        return []
    rounds = {row["place"]: row["source_round"] for row in rows}
    reasons = {row["place"]: row["reason"] or "unknown" for row in rows}
    return [
        *_settlements(view, "source_round", rounds),
        *_settlements(view, "carried_reason", reasons),
        *_shares(view, rows),
    ]


def _settlements(view: View, dimension: str, of: dict[str, str]) -> list[Figure]:
    ordered = sorted(Counter(of.values()).items(), key=lambda item: (item[0] == "unknown", -item[1], item[0]))
    return [
        count(
            view.slot("carried_forward", view.key("settlements", "", view.root, dimension, name), _COVERAGE, rank=rank),
            number,
            "settlements",
        )
        for rank, (name, number) in enumerate(ordered, start=1)
    ]


def _shares(view: View, rows: list[dict[str, str]]) -> list[Figure]:
    """Of each group's total, the part that is repeated."""
    places: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        places[row["group"]].add(row["place"])
    repeated: Counter[str] = Counter()
    for row in view.inputs.settled.to_pylist():
        if row["measure"] == "persons" and row["value"] is not None and row["place"] in places[row["group"]]:
            repeated[row["group"]] += row["value"]
    made: list[Figure] = []
    for group in view.programme.groups:
        whole = view.number(view.root, group.code)
        if whole is not None:
            key = view.key("share", group.code, view.root, "quality", "carried")
            base = view.key("persons", group.code, view.root)
            made.append(percent(view.slot("quality", key, _QUALITY), repeated[group.code] * MICRO, whole.micro, base))
    return made
