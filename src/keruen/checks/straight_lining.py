"""The parts of a number are not all the same: nobody knows four equal parts."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.numbers import part_sums


@dataclass(frozen=True)
class Thresholds:
    """So many equal parts of so many persons each are no chance."""

    parts: int = 4
    persons: int = 3


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each informant, group and breakdown with enough parts; fewer are unknown."""
    differ = (C("least") < C("most")) | (C("most") < limits.persons)
    condition = nw.when(C("n") >= limits.parts).then(differ)
    said = {name: name for name in ("record", "place", "group", "column", *CHECK.says)}
    return judge(part_sums(data), condition, **said)


CHECK = Check("straight_lining", "note", cases, Thresholds(), ("dimension", "n", "most"))
