"""A mapping file of series: which columns of a CSV or XLSX file are place, period, measure, dimensions and value.

sheet: 1.1                       # of a workbook; the first one where it is left out
header: [Область, Год]           # words of the row of heads
place: {column: Область, values: {г. Шымкент: KZ-79, Южная: [KZ-51, KZ-61]}}  # or a constant: KZ; names are matched where
                                 # they are sure; of several codes the one that the vintage has
period: {column: Год, add: -01-01}                        # or `wide: yes`: each head that is a period is a column of values
measure: population              # or {column: ..., values: {...}}
dimensions: {sex: {column: Пол, values: {М: male}}}
value: {column: Население, scale: 1000, decimal: ","}
unit: persons
vintage: {KZ-16: "", KZ-17: 2018-06-19, KZ-20: 2022-06-08}  # from which day; or one code
missing: [..., x]
source: Who published it, where
retrieved: 2026-11-20
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from keruen.intake.limits import MEGA, Limits, measure
from keruen.intake.sheets import decode
from keruen.intake.spreadsheets.node import Node, parse_yaml
from keruen.terms.problems import Problem

NO_FIGURE = ("", "-", "–", "—", "…", "...", "x", "х", ":", "n/a", "na")


@dataclass(frozen=True)
class From:
    """Where a text comes from: a constant, or a column whose words `values` explains."""

    constant: str = ""
    column: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    add: str = ""  # behind what the column says: 2022 -> 2022-01-01


@dataclass(frozen=True)
class SeriesMapping:
    """A whole mapping file; `file` is its name, for messages."""

    file: str
    sheet: str
    header: tuple[str, ...]
    place: From
    period: From | None  # None: each head that is a period is a column of values
    measure: From
    dimensions: Mapping[str, From]
    value: str
    scale: float
    decimal: str
    unit: str
    vintages: tuple[tuple[str, str], ...]  # (first day, vintage), in order
    missing: frozenset[str]
    source: str
    retrieved: str

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it names."""
        texts = (self.place, self.period, self.measure, *self.dimensions.values())
        found = [text.column for text in texts if text] + [self.value]
        return tuple(dict.fromkeys(column for column in found if column))

    def vintage(self, period: str) -> str:
        """The vintage in which a period's figures are; '' where the mapping names none."""
        day = (period.split("/")[-1] + "-01-01")[:10]
        return next((code for first, code in reversed(self.vintages) if first <= day), "")


def load_mapping(path: Path) -> SeriesMapping:
    """The mapping of a YAML file. Problems: config-unreadable, config-key-unknown, config-key-missing, intake-mapping-value."""
    measure(path, Limits(file=5 * MEGA))
    return parse_mapping(decode(path.read_bytes(), path.name), path.name)


def parse_mapping(text: str, file: str) -> SeriesMapping:
    """The mapping of a YAML text; every value is a text, so that No stays a word."""
    top = parse_yaml(text, file)
    wide = top.optional("wide", ("yes", "no")) == "yes"
    value = top.get("value") if wide else top.need("value")
    place = _from(top.need("place"))
    mapping = SeriesMapping(
        file=file,
        sheet=top.optional("sheet"),
        header=top.need("header").texts(),
        place=place,
        period=None if wide else _from(top.need("period")),
        measure=_from(top.need("measure")),
        dimensions={name: _from(node) for name, node in found.pairs()} if (found := top.get("dimensions")) else {},
        value=value.optional("column") if value else "",
        scale=_scale(value),
        decimal=value.optional("decimal", (",", ".")) if value else "",
        unit=top.need("unit").text(),
        vintages=_vintages(node) if (node := top.get("vintage")) else (("", place.constant),),
        missing=frozenset({*NO_FIGURE, *(gone.texts() if (gone := top.get("missing")) else ())}),
        source=top.need("source").text(),
        retrieved=top.need("retrieved").text(),
    )
    for node in (value, top):
        if node is not None:
            node.close()
    if not wide and not mapping.value:
        raise Problem("config-key-missing", file=file, key="value.column")
    return mapping


def _from(node: Node) -> From:
    if isinstance(node.value, str):
        return From(constant=node.value)
    values = node.get("values")
    made = From(
        column=node.need("column").text(),
        values={word: "|".join(code.texts()) for word, code in values.pairs()} if values else {},
        add=node.optional("add"),
    )
    node.close()
    return made


def _scale(node: Node | None) -> float:
    text = node.optional("scale") if node else ""
    try:
        return float(text or 1)
    except ValueError:
        assert node is not None
        raise node.wrong("scale: 1000") from None


def _vintages(node: Node) -> tuple[tuple[str, str], ...]:
    if isinstance(node.value, str):
        return (("", node.value),)
    days = {code: inner.value for code, inner in node.pairs()}
    return tuple(sorted((str(day), code) for code, day in days.items()))
