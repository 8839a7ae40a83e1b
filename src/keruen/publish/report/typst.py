"""The story as PDF: tagged (PDF/A-2a and PDF/UA-1), in the report's font, the same bytes for the same story."""

import json
import re
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
from keruen.publish.report.typst_heights import room as left
from keruen.publish.report.typst_pictures import facing
from keruen.publish.report.typst_tables import LANDSCAPE, PORTRAIT, table
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
    room = PORTRAIT
    for block in story.blocks:
        if isinstance(block, PageBreak):
            sections.append({"landscape": block.landscape, "blocks": []})
            room = LANDSCAPE if block.landscape else PORTRAIT
        elif isinstance(block, Pictures):
            shown = [_picture(item, studio) for item in block.items]
            before = sections[-1]["blocks"]
            before.append({"type": "Pictures", "pages": facing(shown, left(before))})
        else:
            sections[-1]["blocks"].append(_block(block, studio, room))
    return [section for section in sections if section["blocks"]]


def _block(block: Block, studio: Studio, room: float) -> dict[str, Any]:
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
            return {**name, **table(block, room)}
        case Picture():
            return {**name, **_picture(block, studio)}
        case Definitions():
            return {**name, "items": [[term, plain(text)] for term, text in block.items]}
        case Note():
            return {**name, "title": block.title, "text": plain(block.text), "strong": block.strong}
    raise TypeError(type(block))


def cards_item(value: Any, label: str, note: Any, colour: str) -> dict[str, str]:
    """A card for the templates."""
    return {"value": plain(value), "label": label, "note": plain(note), "colour": colour}


def _picture(picture: Picture, studio: Studio) -> dict[str, Any]:
    drawn = studio.svg(picture.drawing)
    return {"title": picture.title, "alt": picture.alt, "svg": drawn, "note": plain(picture.note)}
