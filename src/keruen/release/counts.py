"""The counts that stand beside figures: informants are persons, settlements are places; a hidden figure tells neither.

Source: docs/methods/disclosure.md.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from keruen.release.cells.cells import Cells
from keruen.release.cells.exact import least_loss
from keruen.release.cells.sums import REST, relate
from keruen.release.figure import Figure
from keruen.release.hiding.rules import Rules

At = tuple[str, str, str]  # group, measure, place


def guard_counts(figures: Iterable[Figure], rules: Rules, above: Callable[[str], str | None]) -> list[Figure]:
    """The figures without counts that may not leave: all beside a hidden figure, informants where they are few.

    `above`: the place that a place lies in, up to the country. A figure's number of informants is that of its group and place.
    """
    made = list(figures)
    counted: dict[tuple[str, str], dict[str, int]] = {}
    for figure in made:
        if figure.group and figure.n_informants is not None:
            group, measure, place = _at(figure)
            counted.setdefault((group, measure), {})[place] = figure.n_informants
    gone = {(*of, place) for of, places in counted.items() for place in _few(places, rules, above)}
    return [_guarded(figure, gone) for figure in made]


def _at(figure: Figure) -> At:
    """Whose counts stand beside a figure: every breakdown of a number carries those of the number."""
    return figure.group, "households" if figure.measure.endswith("households") else "persons", figure.place


def _guarded(figure: Figure, gone: set[At]) -> Figure:
    if figure.state == "suppressed":
        return figure.uncounted()
    return replace(figure, n_informants=None) if _at(figure) in gone else figure


def _few(places: Mapping[str, int], rules: Rules, above: Callable[[str], str | None]) -> frozenset[str]:
    """The places whose number of informants is hidden: the small ones, and those that would give them back."""
    needs = {place: rules.persons for place, n in places.items() if rules.small(n)}
    if not needs:
        return frozenset()
    parts: dict[str, list[str]] = {}
    for place in places:
        if (over := above(place)) in places and over is not None:
            parts.setdefault(over, []).append(place)
    values = dict(places)
    relations = relate(values, iter(parts.items()))
    rest = {key for key in values if key.startswith(REST)}
    found = least_loss(Cells(values, relations, dict.fromkeys(rest, 0)), needs, hidden=rest)
    hidden = frozenset(places) if found.fallen else found.hidden
    return frozenset(place for place in hidden if place in places)
