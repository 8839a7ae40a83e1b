"""How uncertain a total is: the spread of informants' estimates, carried to sums of settlements.

Source: docs/methods/uncertainty.md.

The spread of the logarithm is pooled over the settlements where two or more informants gave a number on the same basis; with
few degrees of freedom the declared one is used, and said. How far errors go in the same direction (rho) no round can tell: it
is declared, and printed beside 0 and 1. It is no sampling error, and speaks of no settlement that was not visited.

Logarithms are taken in whole millionths, and all sums are of whole numbers: every engine gives the same interval.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, log, sqrt
from typing import Any

import narwhals as nw

from keruen.matrix.reconciling.answers import answers, present
from keruen.matrix.words import FIRM, KEY, MICRO, C, Frame, whole
from keruen.terms.trust_settings import Uncertainty

BASES = ("opinion", "observation", "count", "register")  # from the weakest
NORMAL = 1.96  # 95 of 100
SUM = ["place", "level", "round", "group", "measure"]
CELL = [*SUM, "basis", "n_used"]
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Spread:
    """How far informants of one basis differ: `own` by the round's estimates, `used` for the intervals."""

    basis: str
    freedom: int
    own: float | None
    used: float
    declared: bool

    @property
    def factor(self) -> float:
        """The factor by which informants who describe the same settlement typically differ."""
        return exp(self.used)


def deviations(estimates: Frame) -> Frame:
    """ESTIMATES -> basis, freedom, squares: n - 1 and the sum of squared deviations of millionths of a logarithm."""
    log = (C("value").cast(nw.Float64).log() * MICRO + 0.5).floor().cast(nw.Int64)
    told = present(answers(estimates)).filter(
        (C("measure") == "persons") & (C("slice") == "") & ~C("open_ended") & C("basis").is_in(BASES)
    )
    settlements = (
        told.with_columns(log=log)
        .with_columns(square=C("log") * C("log"))
        .group_by([*KEY, "basis"])
        .agg(n=whole(nw.len()), sum=whole(C("log").sum()), squares=whole(C("square").sum()))
        .filter(C("n") > 1)
    )
    around = (C("n") * C("squares") - C("sum") * C("sum")) // C("n")
    return settlements.group_by("basis").agg(freedom=whole((C("n") - 1).sum()), squares=whole(around.sum()))


def spreads(deviations: Iterable[Row], settings: Uncertainty) -> dict[str, Spread]:
    """The spread of every basis; the declared one under the fewest degrees of freedom.

    Of registers and counts the round's own never goes below it: two people who read one list repeat it, right or wrong.
    """
    found = {row["basis"]: row for row in deviations}
    made = {}
    for basis, hundredths in settings.declared.items():
        row = found.get(basis)
        freedom = int(row["freedom"]) if row else 0
        own = sqrt(row["squares"] / freedom) / MICRO if row and freedom else None
        enough = own is not None and freedom >= settings.freedom
        declared = hundredths / 100
        if own is None or not enough or (basis in FIRM and own < declared):
            made[basis] = Spread(basis, freedom, own, declared, True)
        else:
            made[basis] = Spread(basis, freedom, own, own, False)
    return made


def weights(estimates: Frame, settled: Frame, ancestors: Frame) -> Frame:
    """Figures above zero under countries and regions by basis and number of estimates: CELL, sum, squares.

    A figure has the basis of its register or count, else the weakest basis of those who saw somebody.
    """
    ranks = nw.when(C("basis") == "opinion").then(0).when(C("basis") == "observation").then(1).otherwise(2)
    weakest = present(answers(estimates)).with_columns(rank=ranks).group_by(KEY).agg(rank=whole(C("rank").min()))
    basis = (
        nw.when(C("method").is_in(("register", "count"))).then(C("method"))
        .when(C("rank") == 1).then(nw.lit("observation"))
        .when(C("rank") == 2).then(nw.lit("count"))
        .otherwise(nw.lit("opinion"))
    )  # fmt: skip
    figures = (
        settled.filter(C("value") > 0)
        .join(weakest, on=KEY, how="left")
        .select(*KEY, "value", basis=basis, n_used=nw.max_horizontal(C("n_used"), nw.lit(1)))
    )
    above = ancestors.filter(C("level") < 2).rename({"ancestor": "above"})
    cells = figures.with_columns(square=C("value") * C("value")).join(above, on="place")
    return (
        cells.drop("place").rename({"above": "place"})
        .group_by(CELL)
        .agg(sum=whole(C("value").sum()), squares=whole(C("square").sum()))
    )  # fmt: skip


@dataclass(frozen=True)
class Interval:
    """A total and its interval at one correlation of errors."""

    total: int
    rho: float
    sd: float
    low: float
    high: float


def interval(cells: Iterable[Row], spread: Mapping[str, Spread], rho: float) -> Interval:
    """Cells of one sum (basis, n_used, sum, squares) -> its log-normal interval: T exp(-1.96 z) .. T exp(1.96 z)."""
    ordered = sorted(cells, key=lambda cell: (cell["basis"], cell["n_used"]))
    total = sum(cell["sum"] for cell in ordered)
    alone = sum(spread[c["basis"]].used ** 2 / c["n_used"] * c["squares"] for c in ordered)
    together = sum(spread[c["basis"]].used / sqrt(c["n_used"]) * c["sum"] for c in ordered)
    sd = sqrt((1 - rho) * alone + rho * together**2)
    z = sqrt(log(1 + (sd / total) ** 2)) if total else 0.0
    return Interval(total, rho, sd, total * exp(-NORMAL * z), total * exp(NORMAL * z))


def intervals(cells: Iterable[Row], spread: Mapping[str, Spread], settings: Uncertainty) -> list[dict[str, Any]]:
    """Rows of UNCERTAINTY: every sum at rho 0, the declared one, and 1."""
    sums: dict[tuple[Any, ...], list[Row]] = {}
    for cell in cells:
        sums.setdefault(tuple(cell[name] for name in SUM), []).append(cell)
    rows = []
    for key, parts in sorted(sums.items()):
        for at, rho in (("rho_0", 0.0), ("declared", settings.rho / 100), ("rho_1", 1.0)):
            made = interval(parts, spread, rho)
            rows.append(
                dict(zip(SUM, key, strict=True))
                | {"at": at, "declared": _mostly_declared(parts, spread)}
                | {name: getattr(made, name) for name in ("total", "rho", "sd", "low", "high")}
            )
    return rows


def _mostly_declared(parts: Iterable[Row], spread: Mapping[str, Spread]) -> bool:
    """Whether most of the deviations rest on declared spreads."""
    ours = {True: 0.0, False: 0.0}
    for part in parts:
        found = spread[part["basis"]]
        ours[found.declared] += found.used / sqrt(part["n_used"]) * part["sum"]
    return ours[True] > ours[False]
