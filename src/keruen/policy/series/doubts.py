"""What a series cannot be trusted for: each doubt names its figures, which then give no number, and says itself in a sentence.

Doubts are found, not repaired: a share printed as a fraction or thousands printed as persons may be right in some other
unit, and only a person knows which. A missing year is a doubt about no figure: it only says that there is a gap.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import Any

from keruen.places.gazetteer import Gazetteer
from keruen.policy.series.crosswalk import DAYS
from keruen.policy.series.find import Point
from keruen.policy.series.periods import kind, missing_years, year
from keruen.terms.problems import Problem

NEVER_NEGATIVE = frozenset({"persons", "households", "cases", "jobs", "units"})
BALANCES = ("net_", "natural_", "adjustment", "difference", "change")  # what may be below zero
FRACTION_NEEDS = 3  # figures of per cent within 0..1 before they are doubted
THOUSAND = (300.0, 3000.0)  # a figure so many times its series' median is a thousand times too large


@dataclass(frozen=True)
class Doubt:
    """A doubt: its code (a problem's), the values of its sentence, the addresses that it concerns, the short reason."""

    reason: str  # duplicate, vintage, percent_or_fraction, thousands_or_persons, negative, missing_years
    addresses: tuple[str, ...]
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def problem(self) -> Problem:
        """The two sentences: what is wrong, what to do next."""
        return Problem(f"policy-doubt-{self.reason.replace('_', '-')}", **self.values)


def doubts(points: Iterable[Point], gazetteer: Gazetteer) -> tuple[Doubt, ...]:
    """All doubts about these points."""
    found = list(points)
    return (
        *_twice(found),
        *_vintages(found, gazetteer),
        *(doubt for line in _lines(found) for doubt in (*_line(line), *_gaps(line))),
        *_fractions(found),
    )


def reasons(found: Iterable[Doubt]) -> dict[str, str]:
    """Address -> reason, of the figures that give no number."""
    return {address: doubt.reason for doubt in found for address in doubt.addresses}


def _twice(points: list[Point]) -> list[Doubt]:
    values: dict[str, list[Point]] = defaultdict(list)
    for point in points:
        values[point.address].append(point)
    return [
        Doubt("duplicate", (address,), {"address": address, "values": ", ".join(_number(p.value) for p in same)})
        for address, same in values.items()
        if len({p.value for p in same}) > 1
    ]


def _vintages(points: list[Point], gazetteer: Gazetteer) -> list[Doubt]:
    units = {v: {p.id for p in gazetteer.on(day).at_level(1)} for v, day in DAYS.items()}
    return [
        Doubt("vintage", (p.address,), {"address": p.address, "place": p.place, "vintage": p.vintage})
        for p in points
        if p.vintage in units and p.place not in units[p.vintage] and p.value is not None
    ]


def _lines(points: list[Point]) -> list[list[Point]]:
    """The points of one measure, place and dimensions, of one kind of period."""
    lines: dict[tuple[str, ...], list[Point]] = defaultdict(list)
    for p in points:
        lines[p.measure, p.dimensions, p.place, p.unit, kind(p.period)].append(p)
    return list(lines.values())


def _line(line: list[Point]) -> list[Doubt]:
    first, known = line[0], [p for p in line if p.value is not None]
    if first.unit not in NEVER_NEGATIVE:
        return []
    made = []
    if not first.measure.startswith(BALANCES):
        made += [
            Doubt("negative", (p.address,), {"address": p.address, "value": p.value})
            for p in known
            if (p.value or 0) < 0
        ]
    middle = median(abs(p.value or 0) for p in known) if len(known) >= 4 else 0
    for p in known:
        ratio = abs(p.value or 0) / middle if middle else 0
        if middle >= 100 and ratio and (THOUSAND[0] < ratio < THOUSAND[1] or THOUSAND[0] < 1 / ratio < THOUSAND[1]):
            values = {"address": p.address, "value": p.value, "usual": middle}  # numbers, for the language to write
            made.append(Doubt("thousands_or_persons", (p.address,), values))
    return made


def _gaps(line: list[Point]) -> list[Doubt]:
    """The years that a line leaves out; two figures alone are two dates and not a line of years."""
    first = line[0]
    gaps = missing_years(p.period for p in line) if kind(first.period) in ("year", "day") else ()
    if not gaps or len(line) < 3 or year(line[-1].period) - year(first.period) < 3:
        return []
    name = f"{first.measure}@{first.dimensions}@{first.place}"
    return [Doubt("missing_years", (), {"address": name, "years": ", ".join(map(str, gaps)), "n": len(gaps)})]


def _fractions(points: list[Point]) -> list[Doubt]:
    """Figures of per cent that all lie within 0..1, or one that does where the others of its year are far above."""
    years: dict[tuple[str, ...], list[Point]] = defaultdict(list)
    for p in points:
        if p.unit == "percent" and p.value is not None and p.state == "observed":
            years[p.measure, p.dimensions, p.vintage, p.period].append(p)
    made = []
    for (measure, dimensions, _, period), line in years.items():
        values = [abs(p.value or 0) for p in line]
        if len(line) >= FRACTION_NEEDS and max(values) <= 1 and any(0 < v < 1 for v in values):
            told = {"measure": f"{measure}@{dimensions}", "period": period, "n": len(line)}
            made.append(Doubt("percent_or_fraction", tuple(p.address for p in line), told))
    return made


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.15g}"
