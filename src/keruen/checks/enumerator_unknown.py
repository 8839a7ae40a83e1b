"""`Number unknown` is no more frequent with one enumerator than with the others."""

from keruen.checks.kit.check import C, Check
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.enumerator import SAYS, judged
from keruen.checks.kit.rates import Far, by_enumerator


def cases(data: Data, limits: Far) -> Frame:
    """One case for each enumerator: of the groups that may be present, those without a number."""
    said = data["estimates"].filter((C("dimension") == "") & (C("measure") == "persons"))
    asked = said.filter(C("state").is_in(["reported", "unknown"])).select("record", "state")
    return judged(by_enumerator(data, asked, C("state") == "unknown"), limits)


CHECK = Check("enumerator_unknown", "note", cases, Far(), SAYS)
