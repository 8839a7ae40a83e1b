"""The parts of a number do not exceed the number, beyond what rounding explains."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.numbers import part_sums


@dataclass(frozen=True)
class Thresholds:
    """How far the parts may exceed a number that ends in 0 (a rounded one), and any other."""

    percent: int = 5
    persons: int = 1


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each informant, group and breakdown of persons."""
    percent = C("number") * limits.percent // 100
    allowed = nw.when((C("number") % 10 == 0) & (percent > limits.persons)).then(percent)
    fits = C("parts") <= C("number") + allowed.otherwise(nw.lit(limits.persons))
    said = {name: name for name in ("record", "place", "group", "column", *CHECK.says)}
    return judge(part_sums(data), fits, **said)


CHECK = Check("parts_and_totals", "warning", cases, Thresholds(), ("dimension", "parts", "number"))
