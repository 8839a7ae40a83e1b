"""Whether one enumerator's rate stands far above that of all others."""

from dataclasses import dataclass
from typing import Any

import narwhals as nw

from keruen.checks.kit.check import C
from keruen.checks.kit.data import Data, Frame


@dataclass(frozen=True)
class Far:
    """Far above: by so many percentage points, by so many standard errors, and from so many cases on."""

    points: int = 20
    errors: int = 4
    least: int = 30


def by_enumerator(data: Data, cases: Frame, yes: nw.Expr) -> Frame:
    """Cases with a record -> enumerator, n (cases), k (cases for which `yes` is true); cases without enumerator are left out."""
    who = data["interviews"].filter(~C("enumerator").is_null()).select("record", "enumerator")
    counted: nw.LazyFrame[Any] = (
        cases.join(who, on="record")
        .group_by("enumerator")
        .agg(n=nw.len().cast(nw.Int64), k=nw.when(yes).then(1).otherwise(0).sum().cast(nw.Int64))
    )
    return counted


def compared(counts: Frame) -> Frame:
    """enumerator, n, k -> and m, r: the same of all others; percent, usual: both rates as printed."""
    everyone = counts.with_columns(one=nw.lit(1)).with_columns(
        m=C("n").sum().over("one").cast(nw.Int64) - C("n"), r=C("k").sum().over("one").cast(nw.Int64) - C("k")
    )
    return everyone.with_columns(percent=per_cent("k", "n"), usual=nw.when(C("m") > 0).then(per_cent("r", "m")))


def per_cent(part: str, whole: str) -> nw.Expr:
    """A share as it is printed: whole per cent, halves upwards; 0 of nothing is 0."""
    least = nw.max_horizontal(C(whole), nw.lit(1))
    return (C(part) * 200 + least) // (2 * least)


def not_far(far: Far) -> nw.Expr:
    """The condition on `compared`: the enumerator's rate is not far above the others'; null where there are too few cases.

    Two shares differ by z standard errors where (k/n - r/m)^2 >= z^2 p (1 - p) (1/n + 1/m), p = (k + r) / (n + m).
    """
    n, k, m, r = (C(name).cast(nw.Float64) for name in ("n", "k", "m", "r"))
    pooled = (k + r) / (n + m)
    apart = k / n - r / m
    wide = apart * apart >= far.errors * far.errors * pooled * (1 - pooled) * (1 / n + 1 / m)
    enough = (C("n") >= far.least) & (C("m") >= far.least)
    return nw.when(enough).then(~(wide & (apart * 100 >= far.points)))
