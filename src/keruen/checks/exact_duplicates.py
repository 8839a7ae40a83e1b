"""No two interviews are the same in every answer."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.content import content
from keruen.checks.kit.data import Data, Frame

_PRIME = 2_147_483_647
_FORM = ["instrument", "form"]


@dataclass(frozen=True)
class Thresholds:
    """An interview can be recognised by so many numbers of 10 and more; with fewer, two may be equal by chance."""

    numbers: int = 4


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each interview that says anything; with too few numbers it is unknown.

    Each distinct answer gets a number r, and an interview the sums of r, of r^2 and of r^3 (both modulo a prime) over its
    answers: interviews with equal sums of equally many answers are equal, but for a chance that can be neglected.
    """
    answers = content(data)
    distinct = answers.group_by("path", "value").agg().with_columns(one=nw.lit(1))
    numbered = distinct.with_columns(r=C("one").cum_sum().over("one", order_by=["path", "value"])).select(
        "path", "value", "r"
    )
    r = C("r").cast(nw.Int64)
    mixed = answers.join(numbered, on=["path", "value"]).with_columns(
        a=r, b=(r * r) % _PRIME, c=((r * r) % _PRIME) * r % _PRIME
    )
    signed = mixed.group_by(["record", *_FORM]).agg(
        n=nw.len().cast(nw.Int64), figures=C("figure").sum().cast(nw.Int64),
        **{name: C(name).sum().cast(nw.Int64) for name in ("a", "b", "c")},
    )  # fmt: skip
    key = [*_FORM, "n", "a", "b", "c"]
    alike = signed.group_by(key).agg(copies=nw.len().cast(nw.Int64), first=C("record").min(), last=C("record").max())
    other = nw.when(C("record") == C("first")).then(C("last")).otherwise(C("first"))
    frame = signed.join(alike, on=key).with_columns(other=other)
    where = data["interviews"].select("record", "place")
    condition = nw.when(C("figures") >= limits.numbers).then(C("copies") == 1)
    frame = frame.join(where, on="record", how="left")
    return judge(frame, condition, record="record", place="place", copies="copies", other="other", n="n")


CHECK = Check("exact_duplicates", "warning", cases, Thresholds(), ("other", "copies", "n"))
