"""Parts are persons, not per cents: together they are not 100 where the number is far from 100."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.numbers import part_sums


@dataclass(frozen=True)
class Thresholds:
    """Far from 100: more than `times` 100 or less than 100 / `times`; `rounding` to either side of 100 is still 100."""

    times: int = 2
    rounding: int = 1


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each breakdown with two parts or more; one part alone tells nothing."""
    hundred = C("parts").is_between(100 - limits.rounding, 100 + limits.rounding)
    far = (C("number") > limits.times * 100) | (C("number") * limits.times < 100)
    condition = nw.when(C("n") > 1).then(~(hundred & far))
    said = {name: name for name in ("record", "place", "group", "column", *CHECK.says)}
    return judge(part_sums(data), condition, **said)


CHECK = Check("shares_of_hundred", "warning", cases, Thresholds(), ("dimension", "parts", "number"))
