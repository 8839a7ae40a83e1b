"""What was there before, and came, and did not leave, is there now."""

from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C, Check, judge
from keruen.checks.kit.data import Data, Frame

FLOWS = ("flow_previous", "flow_arrived", "flow_left")


@dataclass(frozen=True)
class Thresholds:
    """By how many per cent of the present number the identity may be missed."""

    percent: int = 0


def cases(data: Data, limits: Thresholds) -> Frame:
    """One case for each informant and group that was asked for any of the flows."""
    asked = data["bound"].filter(C("role").is_in([*FLOWS, "number"]) & C("measure").is_in(["", "persons"]))

    def of(role: str, column: str = "number") -> nw.Expr:
        return nw.when(C("role") == role).then(C(column)).otherwise(nw.lit(None)).max()

    flows = {role: of(role) for role in FLOWS}
    answers = asked.group_by(["record", "group"]).agg(number=of("number"), column=of("number", "path"), **flows)
    given = answers.filter(~(C(FLOWS[0]).is_null() & C(FLOWS[1]).is_null() & C(FLOWS[2]).is_null()))
    expected = given.with_columns(expected=C(FLOWS[0]) + C(FLOWS[1]) - C(FLOWS[2]))
    off = nw.max_horizontal(C("expected") - C("number"), C("number") - C("expected"))
    known = ~C("expected").is_null() & ~C("number").is_null()
    where = data["interviews"].select("record", "place")
    said = {name: name for name in ("record", "place", "group", "column", "expected", "number")}
    condition = nw.when(known).then(off * 100 <= C("number") * limits.percent)
    return judge(expected.join(where, on="record", how="left"), condition, **said)


CHECK = Check("stock_flow", "warning", cases, Thresholds(), ("expected", "number"))
