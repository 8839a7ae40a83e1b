"""The folders of ODK Collect or KoboCollect in a zip: a folder an interview, its XML and beside it its photos.

Collect names the XML after the folder; an encrypted one is submission.xml. Whatever else lies in the zip (forms, settings,
thumbnails) is left where it is.
"""

import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile, ZipInfo

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from keruen.intake.limits import Limits, members
from keruen.terms.problems import Problem
from keruen.web.webform.rescue.found import LARGEST, Found

_LARGEST_XML = 20_000_000
_BROKEN = (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error)


def read_folders(path: Path) -> Iterator[Found | None]:
    """The interviews; None for one that cannot be unpacked. Problems: file-truncated, file-too-large."""
    members(path, Limits())
    with ZipFile(path) as archive:
        for xml, others in _chosen(archive):
            yield _found(archive, xml, others)


def count(path: Path) -> int:
    """How many interviews there are."""
    members(path, Limits())
    with ZipFile(path) as archive:
        return sum(1 for _ in _chosen(archive))


def _chosen(archive: ZipFile) -> Iterator[tuple[ZipInfo, list[ZipInfo]]]:
    """The XML of each interview and the files beside it."""
    for folder, entries in _folders(archive).items():
        xml = _interview(folder, entries)
        if xml is not None and _is_interview(archive, xml):
            yield xml, [entry for entry in entries if entry is not xml]


def _folders(archive: ZipFile) -> dict[str, list[ZipInfo]]:
    """The files of each folder; hidden ones and those that an archiver adds left out."""
    found: dict[str, list[ZipInfo]] = {}
    for entry in archive.infolist():
        place = PurePosixPath(entry.filename.replace("\\", "/"))
        if not entry.is_dir() and not any(part.startswith((".", "__MACOSX")) for part in place.parts):
            found.setdefault(str(place.parent), []).append(entry)
    return dict(sorted(found.items()))


def _interview(folder: str, entries: list[ZipInfo]) -> ZipInfo | None:
    """The XML of the interview: named after its folder, or submission.xml, or the only one there."""
    name = PurePosixPath(folder).name
    xmls = {_name(entry): entry for entry in entries if entry.filename.lower().endswith(".xml")}
    alone = next(iter(xmls.values())) if len(xmls) == 1 else None
    return xmls.get("submission.xml") or xmls.get(f"{name}.xml") or alone


def _is_interview(archive: ZipFile, entry: ZipInfo) -> bool:
    """Not a form: those lie on phones too, and are XHTML. What is broken counts as an interview, for a person to see."""
    try:
        with archive.open(entry) as stream:
            _, root = next(iter(iterparse(stream, events=("start",), forbid_dtd=True)))
    except (ParseError, DefusedXmlException, StopIteration, *_BROKEN):
        return True
    return str(root.tag).rpartition("}")[2] not in ("html", "manifest", "xforms")


def _found(archive: ZipFile, xml: ZipInfo, others: list[ZipInfo]) -> Found | None:
    try:
        body = _bytes(archive, xml, _LARGEST_XML)
        files = tuple((_name(entry), "", _bytes(archive, entry, LARGEST)) for entry in others)
    except (Problem, *_BROKEN):
        return None
    return Found(body, files)


def _bytes(archive: ZipFile, entry: ZipInfo, most: int) -> bytes:
    with archive.open(entry) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise Problem("file-too-large", file=_name(entry), megabytes=len(content) // 1_000_000, limit=most // 1_000_000)
    return content


def _name(entry: ZipInfo) -> str:
    return PurePosixPath(entry.filename.replace("\\", "/")).name
