"""Places that became others: settled figures of two rounds under one id, so that a village merged or renamed is followed.

Places that are tied by a line of lineage.csv, however long the chain, make one unit; its id is the first of its later places.
The figures of a unit are added on either side, but only where every place of that side has one, on both sides: a part
that is missing would pass for growth or decline. Else the places stay as they are, dropped on one side and new on the other.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

import narwhals as nw
import pyarrow as pa

from keruen.matrix.words import C, Frame, count, whole

FIGURE = ["round", "place", "group", "measure"]
WHAT = ["group", "measure"]


@dataclass(frozen=True)
class Line:
    """One line of lineage.csv: `old` became `new` on `date` (the first day of the new place)."""

    old: str
    new: str
    kind: str  # renamed, merged, split
    date: str


@dataclass(frozen=True)
class Units:
    """For each side the unit of a place; how many places of a unit stand on each side."""

    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)


def units(lines: Iterable[Line], since: str, until: str, had: Collection[str] = (), has: Collection[str] = ()) -> Units:
    """The units tied by lines dated after `since` (the start of the earlier round) and not after `until` (the later one's end).

    `had` and `has` are the places that the two rounds speak of: a village that took in another, or from which one was
    split off, keeps its id and stands on both sides.
    """
    tied = [line for line in lines if since < line.date <= until]
    above: dict[str, str] = {}
    for line in tied:
        above[_top(above, line.old)] = _top(above, line.new)
    olds, news = {line.old for line in tied}, {line.new for line in tied}
    members: dict[str, list[str]] = {}
    for place in sorted(olds | news):
        members.setdefault(_top(above, place), []).append(place)
    before, after = dict[str, str](), dict[str, str]()
    for places in members.values():
        # The middle of a chain (renamed twice between two rounds) is on neither side.
        then = [p for p in places if p not in news or p in had]
        now = [p for p in places if p not in olds or p in has]
        unit = min(now, default=places[0])
        before |= dict.fromkeys(then, unit)
        after |= dict.fromkeys(now, unit)
    return Units(before, after)


def _top(above: dict[str, str], place: str) -> str:
    while above.get(place, place) != place:
        place = above[place]
    return place


def table(of: Mapping[str, str]) -> pa.Table:
    """Place -> unit as a table: place, unit, members (how many places the unit has on this side)."""
    sizes: dict[str, int] = {}
    for unit in of.values():
        sizes[unit] = sizes.get(unit, 0) + 1
    rows = sorted(of.items())
    columns = {
        "place": pa.array([p for p, _ in rows], pa.string()),
        "unit": pa.array([u for _, u in rows], pa.string()),
        "members": pa.array([sizes[u] for _, u in rows], pa.int64()),
    }
    return pa.table(columns)


def follow(previous: Frame, current: Frame, before: Frame, after: Frame) -> tuple[Frame, Frame]:
    """SETTLED of two rounds and `table` of both sides -> both with the units in place of their places.

    Gives the columns that `compare` reads: round, place, group, measure, state, value.
    """
    then, now = _sums(previous, before), _sums(current, after)
    both = then.select("unit", *WHAT).join(now.select("unit", *WHAT), on=["unit", *WHAT])
    return _replaced(previous, before, then, both), _replaced(current, after, now, both)


def _sums(settled: Frame, of: Frame) -> Frame:
    """The units of which every place has a figure, with their sums."""
    return (
        settled.join(of, on="place")
        .group_by(["round", "unit", *WHAT])
        .agg(value=whole(C("value").sum()), known=count(~C("value").is_null()), members=C("members").max())
        .filter(C("known") == C("members"))
        .select("round", "unit", *WHAT, "value")
    )


def _replaced(settled: Frame, of: Frame, sums: Frame, both: Frame) -> Frame:
    columns = [*FIGURE, "state", "value"]
    followed = of.join(both, on="unit").select("place", *WHAT)
    kept = settled.join(followed, on=["place", *WHAT], how="anti").select(*columns)
    state = nw.when(C("value") > 0).then(nw.lit("reported")).otherwise(nw.lit("none_present"))
    made = sums.join(both, on=["unit", *WHAT]).with_columns(state=state).rename({"unit": "place"}).select(*columns)
    return nw.concat([kept, made])
