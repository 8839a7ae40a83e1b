"""The barometer's tables as rows for files: cells with counts, tightness beside the raters' class, outlooks in hindsight."""

from collections.abc import Iterable

from keruen.policy.barometer.aggregate import Cell
from keruen.policy.barometer.classes import CLASSES
from keruen.policy.barometer.hindsight import Hindsight
from keruen.policy.barometer.tightness import Tightness

Row = dict[str, str | int | float | None]


def cells(found: Iterable[Cell]) -> list[Row]:
    """One row a cell; a suppressed cell has n and nothing else."""
    return [
        {
            "round": c.round, "region": c.region, "occupation": c.occupation, "horizon": c.horizon, "class": c.code,
            "n": c.n, "spread": None if c.spread is None else round(c.spread, 3),
            "split": "" if c.suppressed else "yes" if c.split else "no",
            **{f"n_{name}": None if c.suppressed else count for name, count in zip(CLASSES, c.counts, strict=True)},
        }
        for c in found
    ]  # fmt: skip


def tight(found: Iterable[Tightness], cells: Iterable[Cell]) -> list[Row]:
    """One row a region and occupation: counts, ratio, its class, and the class that raters see now."""
    said = {(c.region, c.occupation): c.code for c in cells if c.horizon == "now"}
    return [
        {
            "region": t.region, "occupation": t.occupation, "vacancies": t.vacancies, "jobseekers": t.jobseekers,
            "tightness": None if t.ratio.number is None else round(t.ratio.number, 3), "reason": t.ratio.reason,
            "class": t.code, "raters": said.get((t.region, t.occupation), ""),
        }
        for t in found
    ]  # fmt: skip


def outlooks(found: Hindsight) -> list[Row]:
    """One row an outlook that can be judged."""
    return [
        {"region": t.region, "occupation": t.occupation, "then": t.then, "foreseen": t.foreseen, "came": t.came}
        for t in found.turned
    ]
