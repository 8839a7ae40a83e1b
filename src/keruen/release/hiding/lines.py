"""One line of parts under one total: which parts to hide where some are small. For tables that hang together with no other.

Source: docs/methods/disclosure.md.
"""

from collections.abc import Iterable, Mapping

from keruen.release.cells.cells import Cells, Relation
from keruen.release.cells.exact import least_loss
from keruen.release.explained import Hidden
from keruen.release.figure import Figure
from keruen.release.hiding.rules import Rules

_TOTAL = "~"


def protect_parts(values: Mapping[str, int], small: Iterable[str], need: int) -> frozenset[str]:
    """The parts to hide, `small` ones and those that protect them, where their sum is known; all where nothing else stands."""
    needs = dict.fromkeys(small, need)
    if not needs:
        return frozenset()
    whole = sum(values.values())
    cells = Cells({**values, _TOTAL: whole}, (Relation(_TOTAL, tuple(values)),))
    found = least_loss(cells, needs, {_TOTAL})
    return frozenset(key for key, n in values.items() if n) if found.fallen else found.hidden


def protect_bands(figures: Iterable[Figure], rules: Rules) -> Hidden | None:
    """Households without a service by distance: bands of 1 to k-1 households; where all go, their total goes too."""
    services: dict[str, dict[str, Figure]] = {}
    for figure in figures:
        if figure.table == "service_distance_households" and figure.value is not None:
            services.setdefault(figure.dimension, {})[figure.category] = figure
    reasons: dict[str, str] = {}
    primary = lost = 0
    for lines in services.values():
        values = {f.key: int(f.value or 0) for c, f in lines.items() if c != "total"}
        small = {key for key, n in values.items() if rules.small(n) and not rules.permits(key)}
        hidden = protect_parts(values, small, rules.persons)
        if small and rules.small(sum(values.values())) and "total" in lines:
            hidden |= {lines["total"].key}
        reasons |= {key: "small_cells" if key in small else "complement" for key in hidden}
        primary, lost = primary + len(small), lost + sum(values.get(key, 0) for key in hidden - small)
    every = [f for lines in services.values() for c, f in lines.items() if c != "total"]
    return Hidden(reasons, (), primary, lost, len(every), sum(int(f.value or 0) for f in every)) if every else None


def together(first: Hidden | None, second: Hidden | None) -> Hidden | None:
    """What two tables of one group hide, as one."""
    if first is None or second is None:
        return first or second
    return Hidden(
        {**first.reasons, **second.reasons}, (*first.rows, *second.rows), first.primary + second.primary,
        first.lost + second.lost, first.cells + second.cells, first.persons + second.persons,
    )  # fmt: skip
