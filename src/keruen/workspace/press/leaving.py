"""Every file that is about to leave, as pieces of text with their places: pages, cells, rows, and all metadata."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import pyarrow as pa
import pyarrow.parquet as pq
import pypdfium2 as pdfium

from keruen.release.pii import Piece

SAID = re.compile(
    r"<(?:script|style)\b.*?</(?:script|style)>|<!--(.*?)-->|\s(?:content|title|alt|aria-label|href)=\"([^\"]*)\"|>([^<]+)(?=<)",
    re.S,
)
_TOGETHER, _SHOWN = frozenset(("p", "si", "is", "text")), ("descr", "title", "Target")
Read = Callable[[bytes], Iterator[tuple[str, str]]]  # a file's bytes -> (place, text)


def files(folder: Path) -> list[str]:
    """Every file below a folder, by name."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def pieces(folder: Path, names: Iterable[str] | None = None) -> Iterator[Piece]:
    """The pieces of every file below a folder, or of those named."""
    for name in files(folder) if names is None else names:
        path = folder / name
        yield Piece(name, "", name)
        for place, text in read(path.read_bytes(), path.suffix.lower()):
            yield Piece(name, place, text)


def read(content: bytes, suffix: str) -> Iterator[tuple[str, str]]:
    """The texts of a file with their places."""
    return READERS.get(suffix, _text)(content)


def _pdf(content: bytes) -> Iterator[tuple[str, str]]:
    document = pdfium.PdfDocument(content)
    try:
        yield from document.get_metadata_dict().items()
        for number, page in enumerate(document, start=1):
            yield str(number), page.get_textpage().get_text_bounded()
    finally:
        document.close()
    start = content.find(b"<x:xmpmeta")  # a second copy of the metadata, and the only one for some keys
    if start >= 0:
        yield "XMP", content[start : content.find(b"</x:xmpmeta>", start)].decode("utf-8", "replace")


def _office(content: bytes) -> Iterator[tuple[str, str]]:
    """XLSX and DOCX: every text of every part, properties, comments and hidden sheets too."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                yield from ((name, text) for text in _paragraphs(parts.read(name)))


def _paragraphs(content: bytes) -> Iterator[str]:
    """The texts of an XML part; the runs of one paragraph or one cell together, for a name may change its face half-way.

    The whole part at once, by the parser in C: the file was written here, so it holds no entities to be afraid of.
    """
    for element in ElementTree.fromstring(content).iter():
        kind = element.tag.rpartition("}")[2]
        if kind in _TOGETHER:
            if runs := "".join(element.itertext()):
                yield runs
        elif kind != "t" and element.text and not element.text.isspace():
            yield element.text
        if element.attrib:
            yield from (text for name in _SHOWN if (text := element.get(name)))


def _html(content: bytes) -> Iterator[tuple[str, str]]:
    """What a page says, shows on touch or keeps in its head, and its comments; the shapes of pictures are no text."""
    page, line, last = content.decode("utf-8", "replace"), 1, 0
    for found in SAID.finditer(page):
        text = next((group for group in found.groups() if group), "")
        if text.strip() and not text.startswith("data:"):
            line, last = line + page.count("\n", last, found.start()), found.start()
            yield str(line), unescape(text)


def _csv(content: bytes) -> Iterator[tuple[str, str]]:
    """Cell by cell, for neighbours are no telephone number; rows as a person counts them."""
    for number, row in enumerate(csv.reader(io.StringIO(content.decode("utf-8-sig", "replace"))), start=1):
        yield from ((str(number), cell) for cell in row if len(cell) > 5)


def _parquet(content: bytes) -> Iterator[tuple[str, str]]:
    table = pq.read_table(io.BytesIO(content))
    yield "schema", str(table.schema)
    for field in table.schema:
        if pa.types.is_string(field.type) or pa.types.is_large_string(field.type):
            yield from ((field.name, value) for value in table.column(field.name).unique().to_pylist() if value)


def _json(content: bytes) -> Iterator[tuple[str, str]]:
    yield from _leaves(json.loads(content), "")


def _leaves(value: object, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _leaves(inner, f"{place}.{key}" if place else str(key))
    elif isinstance(value, list):
        if len(value) == 2 and all(isinstance(number, float) for number in value):
            yield place, f"{value[0]} {value[1]}"  # a point
        for inner in value:
            yield from _leaves(inner, place)
    elif value is not None:
        yield place, str(value)


def _text(content: bytes) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), start=1):
        if line.strip():
            yield str(number), line


READERS: dict[str, Read] = {
    ".pdf": _pdf,
    ".xlsx": _office,
    ".docx": _office,
    ".html": _html,
    ".svg": _html,
    ".csv": _csv,
    ".parquet": _parquet,
    ".json": _json,
}
