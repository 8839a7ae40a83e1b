"""Two builds of a round: every published figure that changed, and which input changed it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from keruen.places.gazetteer import Gazetteer
from keruen.workspace.account.history import Kept
from keruen.workspace.account.inputs import PROGRAM

# What these people's files can reach, by the tables that they reach; every other setting and file can reach every figure.
REACHES = {
    "justifications.csv": ("comparison_unexplained",),
    "frame.csv": ("coverage", "not_assessed", "coverage_by_region", "service_access", "service_access_share"),
}
FROM_ANSWERS = ("raw/", "cleaning.csv", "decisions.csv")  # inputs whose effect is known place by place
Row = Mapping[str, Any]
At = tuple[str, str]  # place, group


@dataclass(frozen=True)
class Changed:
    """One published figure in two builds; "" where a build does not have it."""

    key: str
    old: str
    new: str
    causes: tuple[str, ...]  # names of inputs, with the submission where one can be named


@dataclass(frozen=True)
class Difference:
    """What differs between two builds."""

    figures: tuple[Changed, ...]
    inputs: tuple[str, ...]  # the inputs that changed, by name, the program itself as one of them
    program: str = ""  # "keruen 1.2 -> 1.3" where its rules changed
    rooms: tuple[str, ...] = ()  # the rooms whose rules changed


def diff(before: Kept, after: Kept, gazetteer: Gazetteer) -> Difference:
    """Every figure whose printed text or state changed, in the order of the newer build, with its causes.

    The program itself is the cause of what nothing else explains; what it adds to other causes nobody can tell.
    """
    old, new = before.inputs(), after.inputs()
    inputs = tuple(name for name in sorted({*old, *new}) if old.get(name) != new.get(name) and not _room(name))
    program, rooms = _program(old, new)
    causes = _causes(before, after, inputs)
    below = _reach(gazetteer, causes)
    figures = tuple(_changes(before, after, below, inputs, (program,) if program else ()))
    return Difference(figures, (*inputs, program) if program else inputs, program, rooms)


def _room(name: str) -> str:
    """The room of an input that is a part of the program; "" for any other input."""
    head, _, room = name.partition(": ")
    return room if head.startswith(f"{PROGRAM} ") else ""


def _program(old: Mapping[str, str], new: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The program's two versions and the rooms whose rules changed; nothing where none did."""
    was, is_ = ({room: (name, digest) for name, digest in of.items() if (room := _room(name))} for of in (old, new))
    rooms = tuple(sorted(room for room in {*was, *is_} if was.get(room, ("", ""))[1] != is_.get(room, ("", ""))[1]))
    if not rooms:
        return "", ()
    versions = [next((name.partition(": ")[0] for name, _ in of.values()), PROGRAM) for of in (was, is_)]
    older, newer = (version.removeprefix(f"{PROGRAM} ") for version in versions)
    return f"{PROGRAM} {newer}" if older == newer else f"{PROGRAM} {older} \u2192 {newer}", rooms


def _printed(row: Row | None) -> str:
    if row is None:
        return ""
    return str(row["printed"]) if row["state"] == "shown" else str(row["state"])


def _changes(
    before: Kept, after: Kept, causes: Mapping[At, list[str]], inputs: tuple[str, ...], program: tuple[str, ...]
) -> Iterable[Changed]:
    tables = [{row["key"]: row for row in kept.store.read("figures").to_pylist()} for kept in (before, after)]
    others = [name for name in inputs if not name.startswith(FROM_ANSWERS)]
    for key in dict.fromkeys((*tables[1], *tables[0])):
        old, new = (_printed(table.get(key)) for table in tables)
        if old != new:
            figure = tables[1].get(key) or tables[0][key]
            near = causes.get((figure["place"], figure["group"]), []) if figure["group"] else list(inputs)
            far = [name for name in others if figure["table"] in REACHES.get(name, (figure["table"],))]
            yield Changed(key, old, new, tuple(dict.fromkeys((*near, *far))) or program or inputs)


def _causes(before: Kept, after: Kept, inputs: tuple[str, ...]) -> dict[At, list[str]]:
    """Settlement and group -> what changed there: a correction, a raw file, a decision."""
    causes: dict[At, list[str]] = defaultdict(list)
    corrected = _differing(before, after, "corrected/applied")
    touched = {row["record"] for row in corrected}
    sources = {
        row["record"]: row["source"]
        for kept in (before, after)
        for row in kept.store.read("merged/records").select(["record", "source"]).to_pylist()
    }
    for row in _differing(before, after, "estimates"):
        record, source = row["record"], f"raw/{sources.get(row['record'], '?')}"
        if record in touched and "cleaning.csv" in inputs:
            causes[row["place"], row["group"]].append(f"cleaning.csv: {record}")
        elif source in inputs:  # else it was read by other rules
            causes[row["place"], row["group"]].append(source)
    for row in _differing(before, after, "decisions"):
        if "decisions.csv" in inputs:
            causes[row["place"], row["group"]].append(f"decisions.csv: {row['place']}")
    return causes


def _differing(before: Kept, after: Kept, name: str) -> list[Row]:
    """The rows that only one of two builds has, without the row numbers of the files that people write."""
    old, new = (_rows(kept.store.read(name)) for kept in (before, after))
    return [*(old[row] for row in old.keys() - new.keys()), *(new[row] for row in new.keys() - old.keys())]


def _rows(table: pa.Table) -> dict[tuple[Any, ...], Row]:
    names = [name for name in table.column_names if name != "row"]
    return {tuple(row.values()): row for row in table.select(names).to_pylist()}


def _reach(gazetteer: Gazetteer, causes: Mapping[At, list[str]]) -> dict[At, list[str]]:
    """The causes of every place above the settlements, each once."""
    reached: dict[At, dict[str, None]] = defaultdict(dict)
    for (place, group), names in causes.items():
        for above in (place, *(p.id for p in gazetteer.chain(place))):
            reached[above, group].update(dict.fromkeys(sorted(names)))
    return {at: list(names) for at, names in reached.items()}
