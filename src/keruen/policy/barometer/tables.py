"""The barometer's tables as rows for files: cells with counts, tightness beside the raters' class, outlooks in hindsight."""

from collections.abc import Iterable, Sequence

from keruen.policy.barometer.aggregate import Cell
from keruen.policy.barometer.classes import CLASSES
from keruen.policy.barometer.hindsight import Hindsight
from keruen.policy.barometer.shapes import history, labour_demand, matrix, on_map
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


def matrix_rows(found: Sequence[Cell]) -> list[Row]:
    """A row an occupation and horizon, a column a region: the class, `few` where too few rated, "" where nobody did."""
    regions, occupations = sorted({c.region for c in found}), sorted({c.occupation for c in found})
    rows: list[Row] = []
    for horizon in ("now", "ahead"):
        for occupation, line in zip(occupations, matrix(found, regions, occupations, horizon), strict=True):
            classes = {r: "" if c is None else c.code or "few" for r, c in zip(regions, line, strict=True)}
            rows.append({"horizon": horizon, "occupation": occupation, **classes})
    return rows


def map_rows(found: Sequence[Cell], spots: Iterable[tuple[str, int, int]]) -> list[Row]:
    """A row an occupation, horizon and tile of a grid map (region, column, row): the class, `few` or "" as in the matrix."""
    tiles = list(spots)
    rows: list[Row] = []
    for horizon in ("now", "ahead"):
        for occupation in sorted({c.occupation for c in found}):
            classes = on_map(found, occupation, horizon)
            for region, column, row in tiles:
                code = (classes[region] or "few") if region in classes else ""
                rows.append({
                    "horizon": horizon, "occupation": occupation, "region": region, "column": column, "row": row, "class": code,
                })  # fmt: skip
    return rows


def history_rows(found: Sequence[Cell]) -> list[Row]:
    """A row a region, occupation and round: the class then and the class foreseen, "" where too few or nobody rated."""
    return [
        {"region": region, "occupation": occupation, "round": round, "now": now, "ahead": ahead}
        for region, occupation in sorted({(c.region, c.occupation) for c in found})
        for round, now, ahead in history(found, region, occupation)
    ]


def demand_rows(found: Sequence[Cell]) -> list[Row]:
    """A row a region: how many occupations raters see short a year ahead (a large shortage counts twice), a key for quotas."""
    return [{"region": region, "labour_demand": points} for region, points in sorted(labour_demand(found).items())]
