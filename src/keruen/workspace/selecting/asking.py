"""The list of interviews to ask again, for the field: build/again.xlsx."""

import io
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import xlsxwriter

from keruen.matrix.trust.draw import Drawn, Share, Visit, draw
from keruen.places.gazetteer import Gazetteer
from keruen.terms.sentences import Speaker
from keruen.workspace.build import opened, settle_round
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.running.engine import engine
from keruen.workspace.settings.round import open_round
from keruen.workspace.steps.work import Progress, silent

_SETTINGS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_HEADS = ("region", "district", "place", "id", "record", "informant", "date", "enumerator", "checker")
_WIDTH = 22


@dataclass(frozen=True)
class Asked:
    """The interviews that could be asked again (rows of INTERVIEWS by record), those drawn, and where the list lies."""

    interviews: Mapping[str, Mapping[str, Any]]
    drawn: tuple[Drawn, ...]
    path: Path


def asking(
    folder: Path,
    now: str,
    environment: Mapping[str, str],
    share: Share,
    seed: int,
    say: Speaker,
    progress: Progress = silent,
) -> Asked:
    """Bring the round's interviews up to date, draw and write the list."""
    place = open_round(folder)
    with ExitStack() as stack:
        work = stack.enter_context(opened(place, now, stack.enter_context(engine(environment)), progress))
        settle_round(work)
        rows = first(work.runner.store.read("interviews").to_pylist())
        places = work.gazetteer
        visits = [Visit(r, row["enumerator"] or "", places.at(row["place"], 1) or "") for r, row in rows.items()]
        found = Asked(rows, draw(visits, share, f"{place.round.code}|{seed}"), place.build / "again.xlsx")
        write_bytes(found.path, _workbook(found, places, say))
    return found


def first(interviews: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """The first interview of each informant of a place, by record: the one that a back-check is compared with."""
    firsts: dict[tuple[str, str], dict[str, Any]] = {}
    for row in sorted(interviews, key=lambda row: str(row["record"])):
        if row["outcome"] == "assessed" and row["place"]:
            firsts.setdefault((row["place"], row["informant"]), row)
    return {row["record"]: row for row in firsts.values()}


def _workbook(asked: Asked, places: Gazetteer, say: Speaker) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, _SETTINGS) as book:
        sheet = book.add_worksheet(say("asking-sheet")[:31])
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        sheet.write_row(0, 0, [say(f"asking-{name}") for name in _HEADS], bold)
        lines = sorted(_line(one, asked.interviews[one.visit.record], places, say.language) for one in asked.drawn)
        for number, line in enumerate(lines, 1):
            sheet.write_row(number, 0, line)
        sheet.set_column(0, len(_HEADS) - 1, _WIDTH)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(lines), len(_HEADS) - 1)
    return out.getvalue()


def _line(one: Drawn, row: Mapping[str, Any], places: Gazetteer, language: str) -> list[str]:
    above = (places.at(row["place"], level) for level in (1, 2))
    names = [places.name(unit, language) if unit else "" for unit in above]
    told = [row["record"], row["informant"], row["date"] or "", one.visit.enumerator, one.checker]
    return [*names, places.name(row["place"], language), row["place"], *told]
