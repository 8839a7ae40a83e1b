"""One raw file without a person's data, by its shape: CSV, XLSX, JSON of Kobo and OData, zip of Central, OpenRosa XML."""

import csv
import io
import json
import re
import zipfile
from pathlib import PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element, tostring

import openpyxl
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring

from keruen.intake.redacted import is_contact
from keruen.intake.sheets import decode
from keruen.terms.problems import Problem
from keruen.workspace.redacting.tables import Grid, Wish, cells

_IDS = ("_uuid", "meta/instanceID", "meta/rootUuid", "__id", "instanceID")


def cut(name: str, content: bytes, wish: Wish) -> bytes | None:
    """The bytes of a raw file without what is to go; None where nothing is left of it. Problem redact-shape."""
    kind = PurePosixPath(name).suffix.casefold()
    if kind == ".csv" or kind == ".txt":
        return _csv(content, name, "", wish)
    if kind == ".xlsx":
        return _xlsx(content, wish)
    if kind in (".json", ".geojson"):
        return _json(content, wish)
    if kind == ".zip":
        return _zip(content, wish)
    if kind == ".xml":
        return _xml(content, wish)
    raise Problem("redact-shape", file=name)


def _csv(content: bytes, name: str, sheet: str, wish: Wish) -> bytes:
    text = decode(content, name)
    head = text.lstrip("\r\n").split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    found = cells({sheet: rows}, wish).get(sheet)
    if not found:
        return content
    for row, column in found:
        rows[row][column] = ""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n" if "\r\n" in text else "\n").writerows(rows)
    wide = content[:2] in (b"\xff\xfe", b"\xfe\xff")
    encoding = "utf-16" if wide else "utf-8-sig" if content.startswith(b"\xef\xbb\xbf") else "utf-8"
    return out.getvalue().encode(encoding)


def _xlsx(content: bytes, wish: Wish) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(content))
    grids: dict[str, Grid] = {sheet.title: [list(row) for row in sheet.values] for sheet in book.worksheets}
    found = cells(grids, wish)
    if not any(found.values()):
        return content
    for name, places in found.items():
        for row, column in places:
            cell = book[name].cell(row + 1, column + 1)
            cell.value, cell.comment, cell.hyperlink = None, None, None
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _json(content: bytes, wish: Wish) -> bytes:
    old = json.loads(content)
    new = _pruned(old, wish)
    return content if new == old else json.dumps(new, ensure_ascii=False).encode()


def _pruned(value: Any, wish: Wish) -> Any:
    """Submissions are taken out of the lists that they stand in; a count beside a list counts what is left."""
    if isinstance(value, list):
        return [_pruned(item, wish) for item in value if not _goes(item, wish)]
    if not isinstance(value, dict):
        return value
    if any(wish.only_contacts(value.get(name)) for name in _IDS):
        return _without_contacts(value)
    made = {name: _pruned(inner, wish) for name, inner in value.items()}
    for name in ("results", "value"):
        if isinstance(value.get(name), list) and isinstance(value.get("count"), int):
            made["count"] = value["count"] - (len(value[name]) - len(made[name]))
    return made


def _goes(item: Any, wish: Wish) -> bool:
    named = [item.get(name) for name in _IDS] if isinstance(item, dict) else []
    return any(wish.takes(name) and not wish.only_contacts(name) for name in named if name)


def _without_contacts(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_contacts(item) for item in value]
    if isinstance(value, dict):
        return {name: _without_contacts(inner) for name, inner in value.items() if not is_contact(name)}
    return value


def _xml(content: bytes, wish: Wish) -> bytes | None:
    try:
        root: Element = fromstring(content)
    except (ParseError, DefusedXmlException, ValueError):
        return content  # no submission: intake does not read it either
    ids = [root.get("instanceID"), *(node.text for node in root.iter() if _local(node) in ("instanceID", "rootUuid"))]
    if not any(wish.takes(name) for name in ids if name):
        return content
    if not any(wish.only_contacts(name) for name in ids if name):
        return None
    for node in root.iter():
        if is_contact(_local(node)):
            node.text = None
    made: bytes = tostring(root, encoding="utf-8")
    return made


def _local(node: Element) -> str:
    return str(node.tag).rsplit("}", 1)[-1]


def _zip(content: bytes, wish: Wish) -> bytes | None:
    """Members one by one; attachments of a submission go with it."""
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        members = {info.filename: old.read(info) for info in old.infolist() if not info.is_dir()}
    made: dict[str, bytes] = {}
    gone: set[str] = set()
    for name, inside in members.items():
        left = _member(name, inside, wish)
        if left is None:
            gone.add(str(PurePosixPath(name).parent))
        else:
            made[name] = left
    if made == members:
        return content
    said = b"".join(made[name] for name in made if name.endswith((".csv", ".xml")))
    for name in list(made):
        lost = not name.endswith((".csv", ".xml")) and not _names(said, PurePosixPath(name).name)
        if lost or (str(PurePosixPath(name).parent) in gone - {"."}):
            del made[name]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name, inside in made.items():
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), inside, zipfile.ZIP_DEFLATED)
    return out.getvalue() if made else None


def _names(said: bytes, file: str) -> bool:
    """Whether rows or instances name a file, as a whole: `11.jpg` does not name `1.jpg`."""
    return re.search(rb"(?<![^\s\",;<>/])" + re.escape(file.encode()) + rb"(?![^\s\",;<>])", said) is not None


def _member(name: str, inside: bytes, wish: Wish) -> bytes | None:
    if name.endswith(".csv"):
        return _csv(inside, name, name, wish)
    return _xml(inside, wish) if name.endswith(".xml") else inside
