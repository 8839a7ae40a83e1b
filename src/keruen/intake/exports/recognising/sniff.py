"""Of which shape is a file? Its first bytes and the names inside a zip say so; its own name does not count."""

from pathlib import Path
from typing import Literal

from keruen.intake.limits import Limits, measure, members
from keruen.terms.problems import Problem

Shape = Literal["folder", "workbook", "csv", "json", "xml", "central", "instances"]
KNOWN = "Kobo XLSX, CSV, JSON; ODK Central CSV zip, OData JSON; OpenRosa XML"

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_OTHER_OFFICE = ("word/", "ppt/")  # letters and slides are zips with the same first pages as a workbook
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def sniff(path: Path, limits: Limits) -> Shape:
    """The shape of a file or folder. Problem: missing, empty, too large, damaged, or of no known shape."""
    if path.is_dir():
        return "folder"
    measure(path, limits)
    with path.open("rb") as stream:
        head = stream.read(4096)
    if head[:2] == b"PK":
        return _inside(path, limits)
    if head[:4] == _OLD_OFFICE:
        return "workbook"
    plain = next((head[len(bom) :] for bom in _BOMS if head.startswith(bom)), head)
    if b"\0" in head and not head.startswith(_BOMS[1:]):
        raise Problem("file-unknown-shape", file=path.name, known=KNOWN)
    first = plain.replace(b"\0", b"").lstrip()[:1]
    if not first:
        raise Problem("file-empty", file=path.name)
    return "json" if first in (b"{", b"[") else "xml" if first == b"<" else "csv"


def _inside(path: Path, limits: Limits) -> Shape:
    names = [name for name in members(path, limits) if not name.startswith("__MACOSX/")]
    if any(name.startswith(_OTHER_OFFICE) for name in names):
        raise Problem("file-unknown-shape", file=path.name, known=KNOWN)
    if "[Content_Types].xml" in names or "content.xml" in names:
        return "workbook"
    if any(name.lower().endswith(".csv") for name in names):
        return "central"
    if any(name.lower().endswith(".xml") for name in names):
        return "instances"
    raise Problem("file-unknown-shape", file=path.name, known=KNOWN)
