"""A group is no larger than a part of the settlement's own population."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame


@dataclass(frozen=True)
class Thresholds:
    """The most migrants of one group for a hundred inhabitants, where they are `persons` and more."""

    percent: int = 50
    persons: int = 50


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each figure above zero; unknown where places.csv has no population of the settlement."""
    people = data["places"].select("place", "population").unique(["place"])
    figures = data["settled"].filter((C("measure") == "persons") & (C("state") == "reported") & (C("value") > 0))
    frame = figures.select("place", "group", "value").join(people, on="place", how="left")
    usual = (C("value") * 100 <= C("population") * limits.percent) | (C("value") < limits.persons)
    known = nw.when(~C("population").is_null()).then(usual)
    return judge(frame, known, place="place", group="group", value="value", population="population")


CHECK = Check("population", "note", cases, Thresholds(), ("value", "population"))
