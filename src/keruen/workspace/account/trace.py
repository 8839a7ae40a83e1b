"""From a published figure down to the rows of raw files: settlements, informants' estimates, corrections, decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
from rapidfuzz.process import extractOne

from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.workspace.folder.manifest import read_manifest
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place

REST = ("other", "other_countries", "other_districts", "unknown")  # categories that gather several, or none
Row = Mapping[str, Any]
_SHOWN = ("place", "measure", "value", "state", "method")


@dataclass(frozen=True)
class Said:
    """One informant's answer and where it stands in the raw file."""

    informant: str
    dimension: str
    category: str
    said: str  # the number, or the state where there is none
    basis: str
    record: str
    source: str
    sheet: str
    row: int | None
    sha256: str


@dataclass(frozen=True)
class Settlement:
    """A settlement under a figure: its own figure, how it was found, and who said what."""

    place: str
    measure: str
    value: int | None
    state: str
    method: str
    said: tuple[Said, ...]


@dataclass(frozen=True)
class Trace:
    """All that is under one figure. `settlements` is empty for a figure of the round as a whole."""

    figure: Row
    settlements: tuple[Settlement, ...]
    corrections: tuple[Row, ...]  # CLEANING
    decisions: tuple[Row, ...]  # DECISIONS


def trace(place: Place, store: Store, gazetteer: Gazetteer, key: str) -> Trace:
    """What is under the figure with this key. Problems: workspace-not-built, workspace-key-unknown (with the nearest)."""
    if not store.path("figures").is_file():
        raise Problem("workspace-not-built", folder=place.round.code)
    narrower = [store.read("narrower")] if store.path("narrower").is_file() else []
    figures = pa.concat_tables([store.read("figures"), *narrower])
    found = figures.filter(pc.equal(figures.column("key"), key)).slice(0, 1).to_pylist()
    if not found:
        near = extractOne(key, figures.column("key").to_pylist())
        raise Problem("workspace-key-unknown", key=key, nearest=near[0] if near else "-")
    figure = found[0]
    if not figure["group"]:
        return Trace(figure, (), (), ())
    here = _below(gazetteer, figure, figures)
    settled = _of(store.read("settled"), figure["group"], here)
    said = _said(place, store, figure, here)
    measures = (figure["measure"],) if figure["measure"] in ("persons", "households") else ("persons", "households")
    settlements = [
        Settlement(**{n: row[n] for n in _SHOWN}, said=said.get((row["place"], row["measure"]), ()))
        for row in settled.to_pylist()
        if row["measure"] in measures
    ]
    settlements.sort(key=lambda item: (-(item.value or 0), item.place))
    records = {answer.record for item in settlements for answer in item.said}
    corrections = [row for row in store.read("corrected/entries").to_pylist() if row["record"] in records]
    decisions = _of(store.read("decisions"), figure["group"], here).to_pylist()
    return Trace(figure, tuple(settlements), tuple(corrections), tuple(decisions))


def _below(gazetteer: Gazetteer, figure: Row, figures: pa.Table) -> set[str]:
    """The settlements (and whatever else has figures of its own) in the place of a figure."""
    inside = {figure["place"], *(place.id for place in gazetteer.within(figure["place"]))}
    if figure["category"] != "other_districts":
        return inside
    same = pc.and_(
        pc.equal(figures.column("table"), figure["table"]), pc.equal(figures.column("group"), figure["group"])
    )
    named = set(figures.filter(same).column("category").to_pylist())
    return {place for place in inside if not any(above.id in named for above in gazetteer.chain(place))}


def _of(table: pa.Table, group: str, places: set[str]) -> pa.Table:
    here = pc.is_in(table.column("place"), pa.array(sorted(places), pa.string()))
    return table.filter(pc.and_(here, pc.equal(table.column("group"), group)))


def _said(place: Place, store: Store, figure: Row, here: set[str]) -> dict[tuple[str, str], tuple[Said, ...]]:
    """Who said what, by settlement and measure: the group's number, and the figure's breakdown where it has one."""
    records = {row["record"]: row for row in store.read("merged/records").to_pylist()}
    sums = {line.file.split("/")[0]: line.sha256 for line in read_manifest(place.raw)}
    answers: dict[tuple[str, str], list[Said]] = {}
    for row in _of(store.read("estimates"), figure["group"], here).to_pylist():
        if not _speaks_of(row, figure):
            continue
        record = records.get(row["record"], {})
        source = record.get("source") or ""
        value = str(row["value"]) if row["value"] is not None else row["state"]
        answer = Said(row["informant"], row["dimension"], row["category"], value, row["basis"], row["record"], source,
                      record.get("sheet") or "", record.get("row"), sums.get(source, ""))  # fmt: skip
        answers.setdefault((row["place"], row["measure"]), []).append(answer)
    return {
        key: tuple(sorted(rows, key=lambda a: (a.informant, a.dimension, a.category))) for key, rows in answers.items()
    }


def _speaks_of(estimate: Row, figure: Row) -> bool:
    """Whether an answer is under a figure: the number itself, or its part of that breakdown."""
    if not estimate["dimension"]:
        return True
    key = figure["key"].partition("%")[2].partition("@")[0].partition("=")
    return bool(estimate["dimension"] == key[0] and (estimate["category"] == key[2] or key[2] in REST))
