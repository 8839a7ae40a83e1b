"""An informant is asked once in a settlement by one instrument."""

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame

_PERSON = ["instrument", "place", "informant"]


def cases(data: Data, limits: None) -> Frame:
    """One case for each assessed interview with a pseudonym; without a place it is unknown."""
    said = data["bound"].filter((C("role") == "informant") & (C("value") != ""))
    names = said.select("record", "path", informant=C("value"))
    held = data["interviews"].filter(C("outcome") == "assessed").select("record", "instrument", "place")
    people = names.join(held, on="record")
    times = people.group_by(_PERSON).agg(n=nw.len().cast(nw.Int64), first=C("record").min(), last=C("record").max())
    other = nw.when(C("record") == C("first")).then(C("last")).otherwise(C("first"))
    frame = people.join(times, on=_PERSON, how="left").with_columns(other=other)
    return judge(frame, C("n") == 1, record="record", place="place", column="path", **{n: n for n in CHECK.says})


CHECK = Check("informant_twice", "warning", cases, says=("informant", "n", "other"))
