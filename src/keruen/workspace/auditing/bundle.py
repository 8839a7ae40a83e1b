"""What is audited: a folder with bundle.toml, a folder of files, or one file."""

import csv
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

from docx.opc.exceptions import PackageNotFoundError
from pdfminer.pdfparser import PDFSyntaxError
from pdfplumber.utils.exceptions import PdfminerException
from python_calamine import CalamineError

from keruen.audit.audit import Audit, audit
from keruen.audit.bundle import claims, shelve
from keruen.audit.claims import Claim
from keruen.audit.document import Document, Grid
from keruen.audit.read import read
from keruen.audit.reading import READERS
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.workspace.settings.config import Section, read_toml

FILE, CLAIMS = "bundle.toml", "claims.csv"
REPORT = "audit"
_BROKEN = (
    zipfile.BadZipFile, KeyError, ValueError, PackageNotFoundError, PDFSyntaxError, PdfminerException, CalamineError, csv.Error,
)  # fmt: skip


@dataclass(frozen=True)
class Bundle:
    """A publication to audit, with the claims that somebody wrote down for it."""

    document: Document
    claims: tuple[Claim, ...] = ()


def audit_path(path: Path, language: str = "") -> Audit:
    """The audit of a bundle.

    Problems: file-missing, audit-nothing-to-read, audit-file-broken, those of bundle.toml and claims.csv.
    """
    bundle = open_bundle(path, language)
    return audit(bundle.document, bundle.claims)


def open_bundle(path: Path, language: str = "") -> Bundle:
    """The bundle at a path; `language` of its texts where it is not told."""
    if not path.exists():
        raise Problem("file-missing", file=path.name)
    if (path / FILE).is_file():
        return _written(path)
    files = sorted(p for p in path.iterdir() if _readable(p)) if path.is_dir() else [path]
    if not files or files[0].suffix.lower() not in READERS:
        raise Problem("audit-nothing-to-read", file=path.name, known=", ".join(READERS))
    document = Document(path.name)
    for file in files:
        one = _read(file, language)
        several = len(files) > 1
        document += replace(one, grids=tuple(_of_file(grid, file.name) for grid in one.grids)) if several else one
    return Bundle(document)


def _of_file(grid: Grid, file: str) -> Grid:
    return replace(grid, name=f"{file} {grid.name}")


def _readable(path: Path) -> bool:
    """Whether a file may hold what was published: not the report of an audit."""
    ours = path.stem == REPORT or path.stem.endswith(f".{REPORT}")
    return path.is_file() and path.suffix.lower() in READERS and not ours


def _read(path: Path, language: str) -> Document:
    try:
        return read(path.name, path.read_bytes(), language)
    except UnicodeDecodeError:
        raise Problem("audit-encoding", file=path.name) from None
    except _BROKEN as fault:
        raise Problem("audit-file-broken", file=path.name) from fault


def _written(folder: Path) -> Bundle:
    """A folder whose bundle.toml names its tables and texts."""
    top = read_toml(folder / FILE)
    name, language = top.text("name"), top.text("language", choices=LANGUAGES)
    shown: list[Grid] = []
    held: list[Grid] = []
    document = Document(name)
    for section in top.sections("table"):
        grid, looked_at = _table(folder, section, language)
        held.append(grid)
        if looked_at:
            shown.append(grid)
    for section in top.sections("text"):
        file, quoted = section.text("file"), section.text("quoted", "")
        section.close()
        one = _read(_there(folder, file), language)
        document += replace(one, lines=tuple(replace(line, quoted=quoted) for line in one.lines))
    top.close()
    text = (folder / CLAIMS).read_text(encoding="utf-8-sig") if (folder / CLAIMS).is_file() else ""
    made = tuple(claims(text, CLAIMS, shelve(held, language))) if text else ()
    return Bundle(document + Document(name, tuple(shown)), made)


def _table(folder: Path, section: Section, language: str) -> tuple[Grid, bool]:
    """A table of bundle.toml, and whether sums and relations are looked for in it."""
    file, name = section.text("file"), section.text("name")
    labels, unit = section.whole("labels", 1, 1), section.text("unit", "")
    rounded, looked_at = section.flag("rounded", False), section.flag("look", True)
    quoted, spoken = section.text("quoted", ""), section.text("language", language, choices=LANGUAGES)
    section.close()
    path = _there(folder, file)
    if path.suffix.lower() != ".csv":
        raise section.wrong("file", "*.csv")
    rows = _rows(path)
    if not rows:
        raise Problem("file-empty", file=file)
    body = tuple(tuple(row) for row in rows[1:] if any(row))
    return Grid(name, spoken, tuple(rows[0]), body, labels, unit, rounded, quoted), looked_at


def _rows(path: Path) -> list[list[str]]:
    try:
        return READERS[".csv"](path.read_bytes()).tables[0][1]
    except UnicodeDecodeError:
        raise Problem("audit-encoding", file=path.name) from None
    except csv.Error as fault:
        raise Problem("audit-file-broken", file=path.name) from fault


def _there(folder: Path, file: str) -> Path:
    path = folder / file
    if not path.is_file():
        raise Problem("file-missing", file=file)
    return path
