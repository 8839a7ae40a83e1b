"""Reads a mapping file, strictly: an unknown key is named with its nearest, a missing one by its path."""

from pathlib import Path

from keruen.intake.exports.recognising.headers import folded
from keruen.intake.limits import MEGA, Limits, measure
from keruen.intake.sheets import decode
from keruen.intake.spreadsheets.mapping import (
    GroupColumns,
    Level,
    PartColumns,
    Rows,
    SheetMapping,
    Source,
    SourceRound,
    State,
)
from keruen.intake.spreadsheets.node import Node, parse_yaml

KINDS = {0: "country", 1: "region", 2: "district", 9: "settlement"}
MEASURES = ("persons", "households")
STATES = ("reported", "none_present", "unknown", "not_assessed")
FACTS = ("informant", "informant_kind", "informant_sex", "enumerator", "date", "mode", "outcome", "basis", "covers",
         "scope", "part", "knowledge", "observation", "list")  # fmt: skip


def load_mapping(path: Path, numbers: bool = True) -> SheetMapping:
    """The mapping in a YAML file; `numbers`: it must say where they stand (`groups`), as places alone need not.

    Problems: config-unreadable, config-key-unknown, config-key-missing, intake-mapping-value.
    """
    measure(path, Limits(file=5 * MEGA))
    return parse_mapping(decode(path.read_bytes(), path.name), path.name, numbers)


def parse_mapping(text: str, file: str, numbers: bool = True) -> SheetMapping:
    """The mapping in a YAML text; `file` is its name, for messages. All values are texts: No stays a word."""
    return _whole(parse_yaml(text, file), numbers)


def _whole(top: Node, numbers: bool) -> SheetMapping:
    sheet, header, place, rows = top.get("sheet"), top.get("header"), top.need("place"), top.get("rows")
    others = top.get("synonyms")
    synonyms = {name: node.texts() for name, node in others.pairs()} if others else {}
    levels = tuple(_level(node) for node in place.need("levels").items())
    find, hxl = header.get("find") if header else None, header.optional("hxl", ("skip", "use")) if header else ""
    facts = _facts(node) if (node := top.get("interview")) else ({}, False)
    names = place.get("root_name")
    keep, groups = top.get("keep"), top.need("groups") if numbers else top.get("groups")
    mapping = SheetMapping(
        file=top.file,
        sheets=sheet.texts() if sheet else (),
        find=find.texts() if find else tuple(level.code for level in levels),
        use_hxl=hxl == "use",
        synonyms=synonyms,
        stop_at=_rows(rows.get("stop_at")) if rows else None,
        leave_out=_rows(rows.get("leave_out")) if rows else None,
        instrument=top.optional("instrument", ("b1", "b2", "services", "baseline")) or "baseline",
        root=place.need("root").text(),
        root_names=_names(names) if names else {},
        levels=levels,
        interview=facts[0],
        exact=facts[1],
        source_round=_source_round(node) if (node := top.get("source_round")) else None,
        groups=tuple(_group(node) for node in groups.items()) if groups else (),
        keep=_keep(keep) if keep else {},
    )
    for node in (header, place, rows, top):
        if node is not None:
            node.close()
    if not levels:
        raise place.wrong("levels")
    return mapping


def _level(node: Node) -> Level:
    number = node.need("level").text()
    if number not in ("0", "1", "2", "3", "4", "9"):
        raise node.wrong("level: 1, 2, 3, 4, 9")
    kind = node.get("kind")
    level = Level(
        level=int(number),
        code=node.need("code").text(),
        names=_names(found) if (found := node.get("name")) else {},
        kind=_source(kind) if kind else Source(constant=KINDS.get(int(number), "district")),
        pcode=node.optional("pcode"),
        latitude=node.optional("latitude"),
        longitude=node.optional("longitude"),
    )
    node.close()
    return level


def _names(node: Node) -> dict[str, str]:
    return {"en": node.text()} if isinstance(node.value, str) else {name: n.text() for name, n in node.pairs()}


def _source(node: Node) -> Source:
    if isinstance(node.value, str):
        return Source(constant=node.value)
    values = node.get("values")
    source = Source(
        column=node.need("column").text(),
        values={folded(word): code.text() for word, code in values.pairs()} if values else {},
        otherwise=node.optional("otherwise"),
    )
    node.close()
    return source


def _rows(node: Node | None) -> Rows | None:
    if node is None:
        return None
    rows = Rows(node.need("column").text(), frozenset(folded(value) for value in node.need("values").texts()))
    node.close()
    return rows


def _facts(node: Node) -> tuple[dict[str, Source], bool]:
    found = {name: _source(inner) for name in FACTS if (inner := node.get(name))}
    exact = node.optional("exact", ("yes", "no")) == "yes"
    node.close()
    return found, exact


def _source_round(node: Node) -> SourceRound:
    found = SourceRound(node.need("column").text(), frozenset(node.need("this").texts()), node.optional("reason"))
    node.close()
    return found


def _keep(node: Node) -> dict[str, str]:
    if isinstance(node.value, list):
        return {column: column for column in node.texts()}
    return {name: inner.text() for name, inner in node.pairs()}


def _group(node: Node) -> GroupColumns:
    state, parts = node.get("state"), node.get("parts")
    group = GroupColumns(
        group=node.need("group").text(),
        state=_state(state) if state else None,
        numbers=_measures(node.need("numbers")),
        parts=tuple(_part(part) for part in parts.items()) if parts else (),
    )
    node.close()
    return group


def _measures(node: Node) -> dict[str, str]:
    found = {measure: text for measure in MEASURES if (text := node.optional(measure))}
    node.close()
    if not found:
        raise node.wrong(", ".join(MEASURES))
    return found


def _state(node: Node) -> State:
    column = node.need("column").text()
    said = {state: found.texts() for state in STATES if (found := node.get(state))}
    words = {folded(word): state for state, found in said.items() for word in found}
    node.close()
    return State(column, words)


def _part(node: Node) -> PartColumns:
    dimension, category = node.need("dimension").text(), node.need("category").text()
    columns = {measure: text for measure in MEASURES if (text := node.optional(measure))}
    node.close()
    return PartColumns(dimension, category, columns)
