"""Intervals of the totals, at country and region level, and how far informants of one settlement differ."""

from dataclasses import replace
from fractions import Fraction
from math import exp
from typing import Any

import pyarrow as pa

from keruen.release.figure import MICRO, Figure, count, number
from keruen.release.hiding.rules import Rules
from keruen.release.keys import parse
from keruen.release.view import View

_METHOD = "uncertainty"
DECLARED = "declared"
Row = dict[str, Any]


def figures(view: View, rules: Rules, uncertainty: pa.Table | None, spreads: pa.Table | None) -> list[Figure]:
    """Table uncertainty (persons): low and high of every total, at rho 0 and 1 too for the country.

    The ends of a hidden total are hidden with it, in `conceal`.
    """
    if uncertainty is None or spreads is None:
        return []
    rows: dict[tuple[str, str], dict[str, Row]] = {}
    for row in uncertainty.to_pylist():
        if row["measure"] == "persons":
            rows.setdefault((row["group"], row["place"]), {})[row["at"]] = row
    made: list[Figure] = []
    for group in view.programme.groups:
        for place in (view.root, *view.places(1)):
            found = rows.get((group.code, place))
            if found:
                ends = _ends(view, group.code, place, found, max(rules.persons, 1), everything=place == view.root)
                made += [figure.hidden() for figure in ends] if _small(ends, rules) else ends
    return [*made, *(_factors(view, spreads) if made else ())]


def _small(ends: list[Figure], rules: Rules) -> bool:
    """Whether an end is 1 to k-1 persons, and no decision let the number itself out."""
    number_ = str(replace(parse(ends[0].key), dimension="", category=""))
    return any(rules.small(int(end.value or 0)) for end in ends) and not rules.permits(number_)


def _ends(view: View, group: str, place: str, found: dict[str, Row], fewest: int, *, everything: bool) -> list[Figure]:
    made = []
    sum_ = view.number(place, group)
    for at in (DECLARED, "rho_0", "rho_1") if everything else (DECLARED,):
        for end in ("low", "high"):
            name = end if at == DECLARED else f"{end}_{at}"
            key = view.key("persons", group, place, "uncertainty", name)
            value = outer(found[at]["low"], found[at]["high"], fewest)[end]
            made.append(
                count(view.slot("uncertainty", key, _METHOD), value, "persons", *([sum_.counts] if sum_ else []))
            )
    return made


def outer(low: float, high: float, fewest: int = 1) -> dict[str, int]:
    """The ends as printed: two digits of the width, the low end down and the high end up, so that nothing is promised.

    607,769 .. 673,517 is 65,748 wide: steps of 1,000, 607,000 .. 674,000. A low end that rounding would bring below
    `fewest` is rounded by smaller steps: nobody is told that there may be none where somebody was reported.
    """
    step = 1
    while high - low >= 100 * step:
        step *= 10
    whole = int(low + 0.5)
    while step > 1 and whole // step * step < min(fewest, whole):
        step //= 10
    return {"low": whole // step * step, "high": -(-int(high + 0.5) // step) * step}


def _factors(view: View, spreads: pa.Table) -> list[Figure]:
    """By which factor informants of one settlement typically differ, and on how many comparisons that rests."""
    made = []
    for row in spreads.to_pylist():
        factor = view.key("factor", "", view.root, "uncertainty", row["basis"])
        freedom = view.key("freedom", "", view.root, "uncertainty", f"freedom_{row['basis']}")
        exact = Fraction(int(exp(row["used"]) * MICRO + 0.5), MICRO)
        made.append(number(view.slot("uncertainty", factor, _METHOD), exact, "number", 2))
        made.append(count(view.slot("uncertainty", freedom, _METHOD), row["freedom"], "number"))
    return made
