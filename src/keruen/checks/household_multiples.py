"""Persons that are an exact multiple of many households were calculated, not counted."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.household_size import pairs
from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame


@dataclass(frozen=True)
class Thresholds:
    """From how many households on a multiple is hardly chance: of n households one number in n is a multiple."""

    households: int = 20


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each answer with persons; unknown with few households or none."""
    judged = nw.when(C("households") >= limits.households).then(C("households")).otherwise(nw.lit(None))
    frame = pairs(data).with_columns(least=judged).with_columns(times=C("persons") // C("least"))
    condition = (C("times") < 2) | (C("persons") != C("times") * C("least"))
    said = {name: name for name in ("record", "place", "group", "column", *CHECK.says)}
    return judge(frame, condition, **said)


CHECK = Check("household_multiples", "note", cases, Thresholds(), ("persons", "households", "times"))
