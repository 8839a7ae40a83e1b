"""The internal trace of a whole round, as tables by settlement: what everybody said, where it stands, what people changed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from keruen.places.gazetteer import Gazetteer
from keruen.workspace.folder.manifest import read_manifest
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place

Row = Mapping[str, Any]
At = tuple[str, str]  # settlement, group


@dataclass(frozen=True)
class Answer:
    """What one informant said of one group and measure: the number, its parts, and the row of the raw file."""

    informant: str
    measure: str
    said: str  # the number, or the state where there is none
    parts: str
    basis: str
    record: str
    source: str
    row: str
    sha256: str


@dataclass(frozen=True)
class Records:
    """The tables of a build, by settlement and group."""

    place: Place
    store: Store
    gazetteer: Gazetteer

    @cached_property
    def figures(self) -> list[Row]:
        """Every figure of the release and of the narrower classes."""
        tables = [self.store.read(name) for name in ("figures", "narrower") if self.store.path(name).is_file()]
        return [row for table in tables for row in table.to_pylist()]

    @cached_property
    def settled(self) -> dict[At, list[Row]]:
        """SETTLED."""
        return self._by_place("settled")

    @cached_property
    def decisions(self) -> dict[At, list[Row]]:
        """DECISIONS."""
        return self._by_place("decisions")

    @cached_property
    def answers(self) -> dict[At, list[Answer]]:
        """Who said what; the parts of a number beside it."""
        rows: dict[tuple[str, ...], list[Row]] = defaultdict(list)
        for row in self.store.read("estimates").to_pylist():
            rows[row["place"], row["group"], row["informant"], row["record"], row["measure"]].append(row)
        found: dict[At, list[Answer]] = defaultdict(list)
        for (place, group, *_), said in rows.items():
            found[place, group].append(self._answer(said))
        return {at: sorted(answers, key=lambda a: (a.measure, a.informant)) for at, answers in found.items()}

    @cached_property
    def corrections(self) -> dict[str, list[Row]]:
        """CLEANING, by record."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.store.read("corrected/entries").to_pylist():
            found[row["record"]].append(row)
        return found

    @cached_property
    def below(self) -> dict[str, list[str]]:
        """Place -> the settlements in it that have figures, in the order of the gazetteer's ids."""
        found: dict[str, list[str]] = defaultdict(list)
        for settlement in sorted({place for place, _ in self.settled}):
            for above in (settlement, *(p.id for p in self.gazetteer.chain(settlement) if p.id != settlement)):
                found[above].append(settlement)
        return found

    def _by_place(self, name: str) -> dict[At, list[Row]]:
        found: dict[At, list[Row]] = defaultdict(list)
        for row in self.store.read(name).to_pylist():
            found[row["place"], row["group"]].append(row)
        return found

    @cached_property
    def _sources(self) -> dict[str, Row]:
        return {row["record"]: row for row in self.store.read("merged/records").to_pylist()}

    @cached_property
    def _sums(self) -> dict[str, str]:
        return {line.unit: line.sha256 for line in read_manifest(self.place.raw)}

    def _answer(self, rows: list[Row]) -> Answer:
        whole = next((row for row in rows if not row["dimension"]), rows[0])
        parts = "; ".join(f"{r['dimension']} {r['category']} {_said(r)}" for r in rows if r["dimension"])
        source = self._sources.get(whole["record"], {})
        where = " ".join(str(source[name]) for name in ("sheet", "row") if source.get(name) is not None)
        said = _said(whole) if not whole["dimension"] else ""
        name = source.get("source") or ""
        return Answer(whole["informant"], whole["measure"], said, parts, whole["basis"], whole["record"], name, where,
                      self._sums.get(name, ""))  # fmt: skip


def _said(row: Row) -> str:
    return str(row["value"]) if row["value"] is not None else str(row["state"])
