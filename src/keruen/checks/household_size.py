"""A household has at least one person, and not a whole village."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.numbers import ANSWER, paths, stated


@dataclass(frozen=True)
class Thresholds:
    """The most persons of one household on average."""

    most: int = 15


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each answer with persons, without households unknown, and for each part that is told in both."""
    fits = (C("persons") >= C("households")) & (C("persons") <= C("households") * limits.most)
    said = {name: name for name in ("record", "place", "group", "column", *CHECK.says)}
    return nw.concat([judge(both, fits, **said) for both in (pairs(data), _parts(data))])


def _parts(data: Data) -> Frame:
    """ANSWER, persons, households, column (none): the parts of which both numbers are told."""
    said = data["estimates"].filter((C("dimension") != "") & (C("state") == "reported"))
    part = [*ANSWER, "dimension", "category"]
    persons = said.filter(C("measure") == "persons").select(*part, persons=C("value"))
    households = said.filter(C("measure") == "households").select(*part, households=C("value"))
    told: Frame = persons.join(households, on=part).with_columns(column=nw.lit(None).cast(nw.String))
    return told


def pairs(data: Data) -> Frame:
    """ANSWER, persons, households (null where not stated), column: groups that the programme counts in households too."""
    counted = [group.code for group in data.programme.groups if "households" in group.measures]
    persons = stated(data).filter(C("group").is_in(counted)).select(*ANSWER, persons=C("number"))
    households = stated(data, "households").select(*ANSWER, households=C("number"))
    located = paths(data, "households")
    found: Frame = persons.join(households, on=ANSWER, how="left").join(located, on=["record", "group"], how="left")
    return found


CHECK = Check("household_size", "warning", cases, Thresholds(), ("persons", "households"))
