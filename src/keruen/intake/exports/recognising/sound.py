"""Is a file whole and of a known shape? Asked when it is received, long before its answers are read."""

import zlib
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from keruen.intake.exports.json_file import load
from keruen.intake.exports.recognising.sniff import sniff
from keruen.intake.limits import Limits, members
from keruen.intake.sheets import table_of, workbook
from keruen.terms.problems import Problem

_ZIPS = ("workbook", "central", "instances")


def check_sound(path: Path, limits: Limits) -> None:
    """Raise the Problem of a file or folder that no reader can open: file-*, intake-encoding, -csv-broken, -json-broken.

    Nothing is said of its answers: that needs the forms.
    """
    shape = sniff(path, limits)
    if shape == "folder" and not any(path.rglob("*.xml")):
        raise Problem("file-empty", file=path.name)
    if shape in _ZIPS:
        _check_members(path, limits)
    if shape == "workbook":
        workbook(path, limits)
    if shape == "csv":
        table_of(path, limits)
    if shape == "json":
        load(path, limits)


def _check_members(path: Path, limits: Limits) -> None:
    """Every member of a zip against its checksum. An XLS file of former days is no zip."""
    with path.open("rb") as stream:
        if stream.read(2) != b"PK":
            return
    members(path, limits)
    try:
        with ZipFile(path) as archive:
            broken = archive.testzip()
    except (BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, zlib.error) as cause:
        raise Problem("file-truncated", file=path.name) from cause
    if broken is not None:
        raise Problem("file-truncated", file=path.name)
