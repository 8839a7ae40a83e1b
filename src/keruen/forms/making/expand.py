"""An instrument's table, filled for a programme and a round: one row for each question that a form will have."""

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from keruen.forms.making.parts import OPEN, Breakdown, questions, stem, values_kind
from keruen.forms.making.row import Row
from keruen.terms.settings import Dimension, Group, Programme, Round

INSTRUMENTS = ("b1", "b2", "services")
LEEWAY = datetime.timedelta(days=31)  # a date may lie this far outside the round: fieldwork starts early and ends late
_PLACEHOLDER = re.compile(r"<([a-z]+)>")
_AWAY = {"country_of_destination", "destination"}
_PLAIN = {"name", "type", "hint", "required", "appearance", "role", "measure"}
_FILLED = {"relevant", "constraint", "complain", "choice_filter", "dimension"}


@dataclass(frozen=True)
class Context:
    """What the entries of a table are filled with."""

    programme: Programme
    round: Round
    fills: Mapping[str, str]
    group: Group | None = None
    repeat: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def fill(self, text: str) -> str:
        """The text with <p>, <group>, <service>, ... replaced; KeyError for a word that the table may not use here."""
        return _PLACEHOLDER.sub(lambda match: self.fills[match[1]], text)

    def of_group(self, group: Group) -> "Context":
        """The context of one group's questions."""
        fills = {**self.fills, "p": group.prefix, "group": group.code}
        words = {**self.words, "group": ("groups", group.code)}
        return replace(self, group=group, fills=fills, words=words, values={**self.values, "way": way(group)})

    def of_service(self, service: str) -> "Context":
        """The context of one service's questions."""
        words = {**self.words, "service": ("services", service)}
        return replace(self, fills={**self.fills, "service": service}, words=words)


def rows(instrument: str, programme: Programme, round: Round) -> tuple[Row, ...]:
    """The rows of `b1`, `b2` or `services`, in the order in which they are asked; KeyError for another instrument."""
    if instrument not in INSTRUMENTS:
        raise KeyError(f"no instrument {instrument!r}; there are {', '.join(INSTRUMENTS)}")
    first, last = datetime.date.fromisoformat(round.start), datetime.date.fromisoformat(round.end)
    fills = {
        "earliest": (first - LEEWAY).isoformat(),
        "latest": (last + LEEWAY).isoformat(),
        "groups": str(len(programme.groups)),
    }
    return tuple(_expand(_table(instrument), Context(programme, round, fills)))


def way(group: Group) -> str:
    """Which way the group went, as the sentences need it: `here` (came), `back` (returned), `away` (left)."""
    dimensions = {d.code for d in group.dimensions}
    return "back" if "country_of_return" in dimensions else "away" if dimensions & _AWAY else "here"


def years(round: Round) -> tuple[str, ...]:
    """The years of the round's window; none where the window is not a list of years."""
    return tuple(year for year in round.window if re.fullmatch(r"\d{4}", year))


def breakdowns(group: Group, round: Round) -> Iterator[Breakdown]:
    """The breakdowns of a group that can be asked: a fixed one needs values, an open one a list of the form."""
    for dimension in group.dimensions:
        categories = _categories(dimension, round)
        if categories or values_kind(dimension.code) in OPEN:
            words = {"group": ("groups", group.code), "dimension": ("dimensions", dimension.code)}
            values = {"way": way(group), "number": f"${{{group.prefix}_persons}}", "breakdown": dimension.code}
            yield Breakdown(group, dimension, stem(group, dimension), categories, values, words)


def _categories(dimension: Dimension, round: Round) -> tuple[str, ...]:
    if values_kind(dimension.code) == "years":
        return dimension.categories or years(round)
    return tuple(code for code in dimension.categories if code != "unknown")


def _expand(entries: list[dict[str, Any]], context: Context) -> Iterator[Row]:
    for entry in entries:
        if "include" in entry:
            yield from _expand(_table(entry["include"]), context)
        elif "each" in entry:
            for inner in _each(entry["each"], context):
                yield from _expand(entry["rows"], inner)
        elif "parts" in entry:
            assert context.group is not None, "parts stand inside `each: group`"
            for breakdown in breakdowns(context.group, context.round):
                yield from questions(breakdown)
        elif not _wanted(entry.get("only", ""), context):
            continue
        elif "group" in entry or "repeat" in entry:
            yield from _section(entry, context)
        else:
            yield _row(entry, context)


def _wanted(only: str, context: Context) -> bool:
    """`only: households` is asked of groups that are counted in them; `only: previous` where there is a previous round."""
    if only == "previous":
        return bool(context.round.previous)
    return not only or (context.group is not None and only in context.group.measures)


def _each(what: str, context: Context) -> Iterator[Context]:
    if what == "group":
        yield from (context.of_group(group) for group in context.programme.groups)
    else:
        yield from (context.of_service(service) for service in context.programme.services)


def _section(entry: dict[str, Any], context: Context) -> Iterator[Row]:
    kind = "group" if "group" in entry else "repeat"
    name = context.fill(entry[kind])
    begin = _row({"name": name, "type": f"begin_{kind}", **entry}, context)
    appearance = "" if kind == "repeat" or entry.get("pages") else "field-list"
    yield replace(begin, appearance=appearance, repeat_count=entry.get("count", ""))
    inner = replace(context, repeat=name) if kind == "repeat" else context
    yield from _expand(entry["rows"], inner)
    yield Row(name, f"end_{kind}")


def _row(entry: dict[str, Any], context: Context) -> Row:
    plain = {key: value for key, value in entry.items() if key in _PLAIN}
    filled = {key: context.fill(value) for key, value in entry.items() if key in _FILLED}
    name, type_ = context.fill(entry["name"]), context.fill(entry["type"])
    silent = type_ in {"start", "end", "calculate"}
    ask = "" if silent else context.fill(entry.get("ask", f"forms-{name.replace('_', '-')}"))
    group = context.group.code if context.group and "role" in entry else ""
    more: dict[str, Any] = {**plain, **filled, "name": name, "type": type_}
    return Row(
        **more, ask=ask, group=group, repeat=context.repeat, values=dict(context.values), words=dict(context.words)
    )


@cache
def _table(name: str) -> list[dict[str, Any]]:
    content = yaml.safe_load((files("keruen.forms.instruments") / f"{name}.yaml").read_text(encoding="utf-8"))
    assert isinstance(content, list), name
    return content
