"""A KATO code has nine digits and begins with those of the region that the place lies in."""

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame


def cases(data: Data, limits: None) -> Frame:
    """One case for each place of the gazetteer with a KATO code."""
    places = data["places"].select("place", "parent", "kato", "level").unique(["place"])
    above = places.select(parent=C("place"), above=C("kato"), above_level=C("level"))
    frame = places.filter(~C("kato").is_null()).join(above, on="parent", how="left")
    shape = C("kato").str.contains("^[1-9][0-9]{8}$")
    regional = ~C("above").is_null() & (C("above_level") >= 1)
    same = C("kato").str.slice(0, 2) == C("above").str.slice(0, 2)
    fits = shape & nw.when(regional).then(same).otherwise(nw.lit(True))
    return judge(frame, fits, place="place", column=nw.lit("kato"), kato="kato", above=C("above").fill_null("none"))


CHECK = Check("place_codes", "warning", cases, says=("kato", "above"))
