"""The region and the district that were chosen are those in which the settlement lies."""

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame


def cases(data: Data, limits: None) -> Frame:
    """One case for each region or district that a submission names; a place that nobody knows is unknown."""
    said = data["bound"].filter(C("role").is_in(["place_region", "place_district"]) & (C("value") != ""))
    declared = said.select("record", "path", declared=C("value"))
    places = data["places"].select("place", "parent").unique(["place"])
    chain = places
    for step in ("second", "third"):
        above = places.select(below=C("place"), parent_above=C("parent"))
        last = "parent" if step == "second" else "second"
        chain = chain.join(above, left_on=last, right_on="below", how="left").rename({"parent_above": step})
    known = places.select(declared=C("place"), is_place=nw.lit(1))
    where = data["interviews"].filter(~C("place").is_null()).select("record", "place")
    frame = declared.join(where, on="record").join(chain, on="place", how="left").join(known, on="declared", how="left")
    inside = C("declared") == C("place")
    for above_it in ("parent", "second", "third"):
        inside = inside | (C("declared") == C(above_it)).fill_null(value=False)
    condition = nw.when((C("is_place") == 1) & ~C("parent").is_null()).then(inside)
    return judge(frame, condition, record="record", place="place", column="path", declared="declared", parent="parent")


CHECK = Check("declared_parents", "warning", cases, says=("declared", "parent"))
