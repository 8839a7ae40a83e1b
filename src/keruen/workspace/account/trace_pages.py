"""build/trace/: pages from every figure to the records under it. They hold interviews and stay with those who own the round."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from keruen.terms.labels import Labels
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.vocabulary import codes, label
from keruen.workspace.account.page import Block, Cell, Page, Row, render, texts
from keruen.workspace.account.records import At, Records
from keruen.workspace.folder.atomic import fresh_sibling, put_in_place

FOLDER, INDEX = "trace", "index.html"
PLACES, SETTLEMENTS = "places", "settlements"


def write_trace(records: Records, language: str) -> Path:
    """Write every page into build/trace/; gives the path of the first. Problem workspace-not-built."""
    build = records.place.build
    if not records.store.path("figures").is_file():
        raise Problem("workspace-not-built", folder=records.place.round.code)
    pages = Pages(records, language)
    sibling = fresh_sibling(build / FOLDER)
    notice = pages.say("trace-internal")
    for name, page in pages.all():
        path = sibling / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(render(page, language, notice))
    put_in_place(sibling, build / FOLDER)
    return build / FOLDER / INDEX


def page_of(first: Path, figure: Mapping[str, Any]) -> Path:
    """The page of a figure's place and group beside the first page; the first for a figure of the round."""
    page = first.parent / PLACES / f"{figure['place']}.{figure['group']}.html"
    return page if page.is_file() else first


@dataclass(frozen=True)
class Pages:
    """The pages in one language: figures -> a place and group -> its settlements with what everybody said."""

    records: Records
    language: str

    @property
    def say(self) -> Speaker:
        """Sentences."""
        return Speaker(self.language)

    def all(self) -> Iterator[tuple[str, Page]]:
        """Name below the folder, page."""
        yield INDEX, self._index()
        groups = [group.code for group in self.records.place.programme.groups]
        shown = {(f["place"], f["group"]) for f in self.records.figures if f["group"]}
        for place, group in sorted(shown):
            if place in self.records.gazetteer:
                yield f"{PLACES}/{place}.{group}.html", self._place(place, group)
        for settlement in sorted({place for place, _ in self.records.settled}):
            yield f"{SETTLEMENTS}/{settlement}.html", self._settlement(settlement, groups)

    def _index(self) -> Page:
        rows = []
        for figure in self.records.figures:
            held = figure["group"] and figure["place"] in self.records.gazetteer
            href = f"{PLACES}/{figure['place']}.{figure['group']}.html" if held else ""
            printed = figure["printed"] if figure["state"] == "shown" else figure["state"]
            rows.append(
                Row((Cell(figure["key"], href), Cell(printed, number=True), *texts((figure["table"], figure["level"]))))
            )
        heads = self._heads("key", "printed", "table", "class")
        title = self.records.place.round.title
        return Page(title.get(self.language) or next(iter(title.values()), ""), (), (Block("", heads, tuple(rows)),))

    def _place(self, place: str, group: str) -> Page:
        rows = []
        for settlement in self.records.below.get(place, ()):
            for row in self.records.settled.get((settlement, group), ()):
                link = f"../{SETTLEMENTS}/{settlement}.html#{group}"
                value = row["value"] if row["value"] is not None else self._word("states", row["state"])
                told = (row["measure"], value, self._word("methods", row["method"]), row["n"], row["n_used"])
                rows.append(
                    (row["value"] or 0, Row((Cell(self._name(settlement), link), Cell(settlement), *texts(told))))
                )
        rows.sort(key=lambda item: -item[0])
        heads = self._heads("settlement", "id", "measure", "value", "way", "asked", "used")
        title = f"{self._group(group)}, {self._name(place)}"
        trail = ((self.say("trace-all-figures"), f"../{INDEX}"),)
        return Page(title, trail, (Block("", heads, tuple(row for _, row in rows)),))

    def _settlement(self, place: str, groups: list[str]) -> Page:
        blocks = [block for group in groups for block in self._of_group((place, group))]
        records = {a.record for group in groups for a in self.records.answers.get((place, group), ())}
        names = ("record", "path", "old", "new", "reason", "who", "when", "status")
        entries = [row for record in sorted(records) for row in self.records.corrections.get(record, ())]
        rows = tuple(Row(texts(row[name] for name in names)) for row in entries)
        blocks.append(Block(self.say("cli-trace-corrections"), self._heads(*names), rows))
        above = [self._name(p.id) for p in self.records.gazetteer.chain(place) if p.id != place]
        trail = ((self.say("trace-all-figures"), f"../{INDEX}"),)
        return Page(f"{', '.join((self._name(place), *above))} ({place})", trail, tuple(blocks))

    def _of_group(self, at: At) -> Iterator[Block]:
        """What everybody said of a group, and what was decided."""
        title = self._group(at[1])
        answers = tuple(
            Row(
                texts((a.informant, a.measure, self._word("states", a.said), a.parts, self._word("basis", a.basis),
                       a.source, a.row, a.sha256[:16], a.record)),
                at[1] if number == 0 else "",
            )
            for number, a in enumerate(self.records.answers.get(at, ()))
        )  # fmt: skip
        heads = ("informant", "measure", "said", "parts", "basis", "source", "row", "sum", "record")
        yield Block(title, self._heads(*heads), answers)
        names = ("measure", "seen", "value", "reason", "who", "when")
        decided = tuple(Row(texts(row[name] for name in names)) for row in self.records.decisions.get(at, ()))
        yield Block(f"{title}: {self.say('cli-trace-decisions')}", self._heads(*names), decided)

    def _heads(self, *names: str) -> tuple[str, ...]:
        return tuple(self.say(f"trace-head-{name}") for name in names)

    def _name(self, place: str) -> str:
        return self.records.gazetteer.name(place, self.language) if place in self.records.gazetteer else place

    def _group(self, group: str) -> str:
        return Labels(self.records.place.programme, self.language).label("groups", group)

    def _word(self, kind: str, code: str) -> str:
        return label(kind, code, self.language) if code in codes(kind) else code
