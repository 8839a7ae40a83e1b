"""Settlements whose number a written decision lets out: nothing of them leaves otherwise."""

from collections import Counter
from collections.abc import Iterable

from keruen.places.place import SETTLEMENT
from keruen.release.explained import Hidden
from keruen.release.figure import Figure, count
from keruen.release.hiding.rules import Rules
from keruen.release.view import View

_METHOD = "reconciliation"
TABLE = "by_settlement"


def figures(view: View, rules: Rules) -> list[Figure]:
    """Table by_settlement (persons): settlements with a number that a line of release.csv names, the largest first.

    A pattern that only happens to match settlements (`persons@emigrant@*`) names none of them.
    """
    if not rules.permissions:
        return []
    found: dict[str, list[tuple[int, str]]] = {}
    for row in view.inputs.settled.to_pylist():
        place, group = row["place"], row["group"]
        known = row["measure"] == "persons" and row["value"] is not None and place in view.gazetteer
        if known and view.level_of(place) == SETTLEMENT and rules.names(view.key("persons", group, place)):
            found.setdefault(group, []).append((row["value"], place))
    made: list[Figure] = []
    for group in view.programme.groups:
        for rank, (persons, place) in enumerate(
            sorted(found.get(group.code, ()), key=lambda x: (-x[0], x[1])), start=1
        ):
            slot = view.slot(TABLE, view.key("persons", group.code, place), _METHOD, "place", place, rank)
            made.append(count(slot, persons, "persons"))
    return made


def protect_settlements(view: View, figures: Iterable[Figure], rules: Rules) -> dict[str, Hidden]:
    """Group -> settlements to hide though a decision names them: what is left of their district would be too little.

    A reader takes the printed settlements from the district's number; one or two settlements must not be what is left.
    """
    districts: dict[tuple[str, str], list[Figure]] = {}
    for figure in figures:
        district = view.gazetteer.at(figure.place, 2) if figure.table == TABLE else None
        if district is not None:
            districts.setdefault((figure.group, district), []).append(figure)
    reasons: dict[str, dict[str, str]] = {}
    lost: Counter[str] = Counter()
    for (group, district), printed in districts.items():
        whole = view.number(district, group)
        settlements = (whole.n_confirming if whole else 0) - sum(1 for f in printed if f.value)
        persons = view.persons(district, group) - sum(int(f.value or 0) for f in printed)
        if settlements > 0 and (settlements < rules.settlements or rules.small(persons)):
            reasons.setdefault(group, {}).update(dict.fromkeys((f.key for f in printed), "complement"))
            lost[group] += sum(int(f.value or 0) for f in printed)
    return {group: Hidden(keys, (), 0, lost[group], len(keys), lost[group]) for group, keys in reasons.items()}
