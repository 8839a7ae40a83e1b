"""The numbers that informants stated, as several checks need them."""

from typing import Any

import narwhals as nw

from keruen.checks.kit.check import C
from keruen.checks.kit.data import Data, Frame

ANSWER = ["record", "place", "group", "part"]  # one informant on one group, in the settlement or a named part of it


def paths(data: Data, measure: str = "persons") -> Frame:
    """record, group, column: the path of the answer that states a group's number."""
    asked = data["bound"].filter((C("role") == "number") & (C("measure") == measure))
    found: nw.LazyFrame[Any] = asked.group_by(["record", "group"]).agg(column=C("path").min())
    return found


def stated(data: Data, measure: str = "persons") -> Frame:
    """ANSWER, number: what was said as a number, bands left out."""
    said = data["estimates"].filter((C("dimension") == "") & (C("measure") == measure) & (C("state") == "reported"))
    band = C("open_ended") | (
        ~C("basis").is_in(["register", "count"]) & (C("high") - C("low") > (C("value") + 4) // 5 * 2)
    )
    numbers: Frame = said.filter(~band).select(*ANSWER, number=C("value"))
    return numbers


def part_sums(data: Data) -> Frame:
    """ANSWER, dimension, parts (their sum), n (how many), number, column; dimensions of mentions are left out."""
    counted = {(g.code, d.code) for g in data.programme.groups for d in g.dimensions if d.unit == "mentions"}
    said = data["estimates"].filter((C("dimension") != "") & (C("measure") == "persons") & (C("state") == "reported"))
    for group, dimension in sorted(counted):
        said = said.filter(~((C("group") == group) & (C("dimension") == dimension)))
    summed = said.group_by([*ANSWER, "dimension"]).agg(
        parts=C("value").sum().cast(nw.Int64),
        n=nw.len().cast(nw.Int64),
        least=C("value").min(),
        most=C("value").max(),
    )
    number = data["estimates"].filter((C("dimension") == "") & (C("measure") == "persons") & (C("state") == "reported"))
    found: Frame = summed.join(number.select(*ANSWER, number=C("value")), on=ANSWER, how="left").join(
        paths(data), on=["record", "group"], how="left"
    )
    return found
