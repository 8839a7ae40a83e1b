"""A settlement's figure is of the order that the district's informants named beforehand (B1 against B2)."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.outlier_previous import near


@dataclass(frozen=True)
class Thresholds:
    """Another order: more than `times` as many or as few, and more than `persons` apart."""

    times: int = 5
    persons: int = 50


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each settlement and group with a B1 number (the largest, where several informants name one)."""
    listed = data["bound"].filter(C("instance") != "")
    places = listed.filter(C("role") == "listed_place").select("record", "instance", place=C("value"))
    numbers = listed.filter((C("role") == "listed_number") & ~C("number").is_null())
    named = (
        numbers.select("record", "instance", "group", "number")
        .join(places, on=["record", "instance"])
        .group_by(["place", "group"])
        .agg(named=C("number").max())
    )
    settled = data["settled"].filter((C("measure") == "persons") & C("state").is_in(["reported", "none_present"]))
    figures = settled.select("place", "group", "value")
    frame = named.join(figures, on=["place", "group"], how="left")
    condition: nw.Expr = near("value", "named", limits.times, limits.persons)
    return judge(frame, condition, place="place", group="group", **{name: name for name in CHECK.says})


CHECK = Check("outlier_area", "note", cases, Thresholds(), ("value", "named"))
