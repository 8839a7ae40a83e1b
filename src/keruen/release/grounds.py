"""What a reader is told of how a number came about: settlements by method, corrected interviews. Counts alone."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

import pyarrow as pa

from keruen.places.gazetteer import Gazetteer

At = tuple[str, str]  # place, group


@dataclass(frozen=True)
class Grounds:
    """By place (of any level down to the public one) and group: settlements by method, corrected interviews."""

    methods: Mapping[At, tuple[tuple[str, int], ...]] = field(default_factory=dict)
    corrected: Mapping[At, int] = field(default_factory=dict)


def grounds(
    settled: pa.Table, estimates: pa.Table, corrected: frozenset[str], places: Gazetteer, level: int
) -> Grounds:
    """From SETTLED and ESTIMATES. `corrected`: records with an accepted correction; `level`: the finest level that is told."""
    above: dict[str, tuple[str, ...]] = {}

    def over(place: str) -> tuple[str, ...]:
        if place not in above:
            above[place] = tuple(p.id for p in places.chain(place) if p.level <= level)
        return above[place]

    methods: dict[At, Counter[str]] = defaultdict(Counter)
    columns = (settled.column(name).to_pylist() for name in ("place", "group", "measure", "method", "value"))
    for place, group, measure, method, value in zip(*columns, strict=True):
        if measure == "persons" and value is not None:
            for one in over(place):
                methods[one, group][method] += 1
    records: dict[At, set[str]] = defaultdict(set)
    columns = (estimates.column(name).to_pylist() for name in ("place", "group", "record"))
    for place, group, record in set(zip(*columns, strict=True)):
        for one in over(place):
            records[one, group].add(record)
    return Grounds(
        {at: tuple(sorted(counted.items(), key=lambda item: (-item[1], item[0]))) for at, counted in methods.items()},
        {at: n for at, found in records.items() if (n := len(found & corrected))},
    )
