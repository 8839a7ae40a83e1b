"""The story as PDF: tagged (PDF/A-2a and PDF/UA-1), in the report's font, the same bytes for the same story."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import as_file, files
from typing import Any

import typst

from keruen.publish.drawing import fonts
from keruen.publish.drawing.cache import Store
from keruen.publish.drawing.studio import Studio
from keruen.publish.drawing.widths import width
from keruen.publish.telling.story import (
    Block,
    Bullets,
    Cards,
    Definitions,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Pictures,
    Story,
    TableBlock,
)
from keruen.publish.telling.text import plain
from keruen.terms.problems import Problem

_LACKING = re.compile('the text `"?(.+?)"?` could not be displayed')
_HEIGHT = re.compile(r'<svg[^>]* height="([0-9.]+)')
STANDARDS = ["a-2a", "ua-1"]


def pdf(story: Story, studio: Studio) -> bytes:
    """The report as PDF; a letter that the font lacks is a Problem."""
    data = {
        "language": story.language,
        "cover": asdict(story.cover),
        "frame": asdict(story.frame),
        "created": day(story.created),
        "sections": _sections(story, studio),
    }
    return compile_template("report.typ", data, story.created, studio.store)


def compile_template(template: str, data: dict[str, Any], created: str, store: Store) -> bytes:
    """A template of this folder with its data as JSON, set anew only if one of them changed.

    The time of creation is the day of the story.
    """
    name = (
        f"{sha256(f'{_tools()}|{template}|{created}|{json.dumps(data, sort_keys=True)}'.encode()).hexdigest()[:32]}.pdf"
    )
    kept = store.get(name)
    if kept is None:
        kept = _set(template, data, created)
        store.put(name, kept)
    return kept


@cache
def _tools() -> str:
    """What decides a page besides its data: the templates, and the versions of typesetter and font."""
    folder = files("keruen.publish.report")
    code = "".join(
        file.read_text(encoding="utf-8") for file in sorted(folder.iterdir(), key=str) if file.name.endswith(".typ")
    )
    versions = "|".join(version(name) for name in ("typst", "font-source-sans-pro"))
    return f"{versions}|{sha256(code.encode()).hexdigest()}"


def _set(template: str, data: dict[str, Any], created: str) -> bytes:
    stamp = datetime.combine(date.fromisoformat(created), time(12), tzinfo=UTC)
    options: dict[str, Any] = {
        "format": "pdf",
        "font_paths": fonts.for_typst(),
        "pdf_standards": STANDARDS,
        "timestamp": int(stamp.timestamp()),
        "sys_inputs": {"story": json.dumps(data, ensure_ascii=False)},
    }
    with as_file(files("keruen.publish.report")) as folder:
        try:
            return bytes(typst.compile(str(folder / template), root=str(folder), **options))
        except typst.TypstError as error:
            lacking = _LACKING.search(str(error.message))
            if lacking is None:
                raise
            raise Problem("report-letter-missing", text=lacking[1], font=fonts.FAMILY) from error


def day(iso: str) -> dict[str, int]:
    """An ISO date as Typst takes it."""
    year, month, number = (int(piece) for piece in iso.split("-"))
    return {"year": year, "month": month, "day": number}


def _sections(story: Story, studio: Studio) -> list[dict[str, Any]]:
    """Blocks between page breaks."""
    sections: list[dict[str, Any]] = [{"landscape": False, "blocks": []}]
    for block in story.blocks:
        if isinstance(block, PageBreak):
            sections.append({"landscape": block.landscape, "blocks": []})
        else:
            sections[-1]["blocks"].append(_block(block, studio))
    return [section for section in sections if section["blocks"]]


def _block(block: Block, studio: Studio) -> dict[str, Any]:
    name = {"type": type(block).__name__}
    match block:
        case Heading():
            return {**name, **asdict(block)}
        case Paragraph():
            return {**name, "style": block.style, "text": plain(block.text)}
        case Bullets():
            return {**name, "items": [plain(item) for item in block.items]}
        case Cards():
            return {**name, "items": [cards_item(c.value, c.label, c.note, c.colour) for c in block.items]}
        case TableBlock():
            return {**name, **table(block)}
        case Picture():
            return {**name, **_picture(block, studio)}
        case Pictures():
            return {**name, "rows": _side_by_side([_picture(item, studio) for item in block.items])}
        case Definitions():
            return {**name, "items": [[term, plain(text)] for term, text in block.items]}
        case Note():
            return {**name, "title": block.title, "text": plain(block.text), "strong": block.strong}
    raise TypeError(type(block))


def cards_item(value: Any, label: str, note: Any, colour: str) -> dict[str, str]:
    """A card for the templates."""
    return {"value": plain(value), "label": label, "note": plain(note), "colour": colour}


def table(block: TableBlock) -> dict[str, Any]:
    """A table for the templates: a narrow one is as wide as its words, a wide one fills the page."""
    wide = len(block.columns) > 4 or max((len(c.label) for c in block.columns[1:]), default=0) > 24
    widths = [_weight(block, n) for n in range(len(block.columns))] if wide else [0.0] * len(block.columns)
    return {
        "title": block.title,
        "columns": [asdict(column) for column in block.columns],
        "rows": [{"kind": row.kind, "cells": _cells(row.cells, len(block.columns))} for row in block.rows],
        "widths": widths,
        "folds": _folds(block),
        "note": plain(block.note),
        "small": block.small,
    }


def _folds(block: TableBlock) -> list[list[list[int]]]:
    """A long, narrow table is folded: three parts side by side, on as many pages as it needs (from and to, by page and part)."""
    rows, most = len(block.rows), 29
    if rows <= 16 or len(block.columns) > 3:
        return []
    pages = range(0, rows, 3 * most)
    folded = []
    for start in pages:
        here = min(rows - start, 3 * most)
        part = -(-here // 3)
        folded.append([[n, min(n + part, start + here)] for n in range(start, start + here, part)])
    return folded


def _weight(block: TableBlock, column: int) -> float:
    """How much of the page a column needs: its longest word; of the first column, up to two thirds of its longest text."""
    size = 8.0
    texts = [block.columns[column].label, *(plain(row.cells[column]) for row in block.rows if column < len(row.cells))]
    word = max(width(piece, size) for text in texts for piece in text.split(" "))
    whole = max(width(text, size) for text in texts[1:]) if len(texts) > 1 else word
    return max(word, min(whole * 0.66, 150) if column == 0 else min(whole, 90)) + 10


def _cells(cells: Sequence[Any], count: int) -> list[str]:
    return [plain(cell) for cell in cells] + [""] * (count - len(cells))


def _side_by_side(pictures: list[dict[str, Any]]) -> list[list[list[dict[str, Any]]]]:
    """Rows of two columns, in the order of the pictures; of an odd number the last three share a row, one beside two."""
    odd = len(pictures) % 2 and len(pictures) > 1
    pairs, last = (pictures[:-3], pictures[-3:]) if odd else (pictures, [])
    rows = [[[picture] for picture in pairs[n : n + 2]] for n in range(0, len(pairs), 2)]
    if last:
        first_alone = _height(last[0]) >= _height(last[2])
        rows.append([last[:1], last[1:]] if first_alone else [last[:2], last[2:]])
    return rows


def _height(picture: dict[str, Any]) -> float:
    found = _HEIGHT.search(picture["svg"])
    return float(found[1]) if found else 0.0


def _picture(picture: Picture, studio: Studio) -> dict[str, Any]:
    drawn = studio.svg(picture.drawing)
    return {"title": picture.title, "alt": picture.alt, "svg": drawn, "note": plain(picture.note)}
