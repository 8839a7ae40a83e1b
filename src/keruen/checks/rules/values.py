"""The values that rules speak of: one row for each submission, one column for each name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import narwhals as nw

from keruen.checks.kit.check import C
from keruen.checks.kit.data import Data, Frame
from keruen.checks.rules.syntax import And, If, Is, Linear, Not, Or, Rule

_MEASURE = re.compile(r"(?P<group>\w+)\.(?P<measure>\w+)(?:\[(?P<dimension>\w+)=(?P<category>[\w-]+)\])?")
_SUM = re.compile(r"sum\((?P<question>\w+)\)")


@dataclass(frozen=True)
class Name:
    """What a name of a rule means; `group` is '' for a question."""

    text: str
    question: str = ""
    repeated: bool = False
    group: str = ""
    measure: str = ""
    dimension: str = ""
    category: str = ""


def meaning(text: str) -> Name:
    """The meaning of a name."""
    if found := _SUM.fullmatch(text):
        return Name(text, question=found["question"], repeated=True)
    if found := _MEASURE.fullmatch(text):
        group, measure, dimension, category = (value or "" for value in found.groups())
        return Name(text, group=group, measure=measure, dimension=dimension, category=category)
    return Name(text, question=text)


def values(data: Data, names: Sequence[str]) -> Frame:
    """record, `n:<name>` (whole number or null) and `t:<name>` (text or null) for each name."""
    meanings = [meaning(name) for name in dict.fromkeys(names)]
    frame = data["records"].select("record")
    asked = [name for name in meanings if not name.group]
    if asked:
        frame = frame.join(_answers(data, asked), on="record", how="left")
    measured = [name for name in meanings if name.group]
    if measured:
        frame = frame.join(_measures(data, measured), on="record", how="left")
    return frame


def _answers(data: Data, asked: Sequence[Name]) -> Frame:
    columns: dict[str, nw.Expr] = {}
    for name in asked:
        here = (C("question") == name.question) & ((C("instance") != "") if name.repeated else (C("instance") == ""))
        number = nw.when(here).then(C("number")).otherwise(nw.lit(None))
        some = nw.when(here & ~C("number").is_null()).then(1).otherwise(0).sum()
        total = nw.when(some > 0).then(number.sum()) if name.repeated else number.max()
        columns[f"n:{name.text}"] = total.cast(nw.Int64)
        columns[f"t:{name.text}"] = nw.when(here).then(C("value")).otherwise(nw.lit(None)).max()
    mine = data["bound"].filter(C("question").is_in(sorted({name.question for name in asked})))
    wide: Frame = mine.group_by("record").agg(**columns)
    return wide


def _measures(data: Data, measured: Sequence[Name]) -> Frame:
    columns: dict[str, nw.Expr] = {}
    for name in measured:
        keys = {key: getattr(name, key) for key in ("group", "measure", "dimension", "category")}
        here = nw.all_horizontal(*(C(key) == value for key, value in keys.items()), ignore_nulls=False)
        known = nw.when(here & ~C("value").is_null()).then(C("value")).otherwise(nw.lit(None))
        some = nw.when(here & ~C("value").is_null()).then(1).otherwise(0).sum()
        columns[f"n:{name.text}"] = nw.when(some > 0).then(known.sum()).cast(nw.Int64)
        columns[f"t:{name.text}"] = nw.when(some > 0).then(known.sum()).cast(nw.Int64).cast(nw.String)
    wide: Frame = data["estimates"].group_by("record").agg(**columns)
    return wide


def condition(rule: Rule) -> nw.Expr:
    """A rule as a three-valued expression on `values`: null where an answer that decides is missing."""
    match rule:
        case Linear():
            return _linear(rule)
        case Is(name, text, equal):
            said = C(f"t:{name}") == text
            return said if equal else ~said
        case Not(part):
            return ~condition(part)
        case If(when, then):
            return ~condition(when) | condition(then)
        case And(parts):
            both = condition(parts[0])
            for part in parts[1:]:
                both = both & condition(part)
            return both
        case Or(parts):
            either = condition(parts[0])
            for part in parts[1:]:
                either = either | condition(part)
            return either


def _linear(rule: Linear) -> nw.Expr:
    total = nw.lit(rule.constant)
    for name, factor in rule.terms:
        total = total + C(f"n:{name}") * factor
    signs = {"<=": total <= 0, "<": total < 0, "=": total == 0, "!=": total != 0}
    return signs[rule.sign]
