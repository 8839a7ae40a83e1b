"""A fact of the interview is missing no more often with one enumerator than with the others."""

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame
from keruen.checks.kit.enumerator import SAYS
from keruen.checks.kit.rates import Far, by_enumerator, compared, not_far
from keruen.checks.missing import FACTS


def cases(data: Data, limits: Far) -> Frame:
    """One case for each enumerator and fact: of the assessed interviews, those without it."""
    held = data["interviews"].filter(C("outcome") == "assessed")
    facts = [fact for fact in FACTS if fact != "enumerator"]
    return nw.concat([_judged(data, held.select("record", said=C(fact)), fact, limits) for fact in facts])


def _judged(data: Data, held: Frame, fact: str, limits: Far) -> Frame:
    frame = compared(by_enumerator(data, held, C("said").is_null())).with_columns(fact=nw.lit(fact))
    return judge(frame, not_far(limits), column="fact", **{name: name for name in CHECK.says})


CHECK = Check("enumerator_missing", "note", cases, Far(), (*SAYS, "fact"))
