"""The door of intake: any raw file as a Reading, whatever its shape.

    forms = outlines([read_xlsform(p.read_bytes()) for p in forms])
    reading = read(path, forms, "2023-3")

A file that cannot be read at all raises Problem; what is wrong inside a file is a row of its findings.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from keruen.forms.reading.model import FormModel
from keruen.intake.exports.formats.central import read_central
from keruen.intake.exports.formats.central_odata import read_odata
from keruen.intake.exports.formats.kobo import read_kobo
from keruen.intake.exports.formats.kobo_api import pages, read_kobo_api
from keruen.intake.exports.formats.openrosa import Document, read_openrosa
from keruen.intake.exports.json_file import load
from keruen.intake.exports.models import outlines
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.sniff import KNOWN, sniff
from keruen.intake.limits import Limits, member, members
from keruen.intake.reading import Reading
from keruen.intake.sheets import table_of, workbook
from keruen.terms.problems import Problem

DEFAULT = Limits()


def read(
    path: Path,
    models: Iterable[FormModel],
    round: str,
    *,
    instruments: Mapping[str, str] | None = None,
    limits: Limits = DEFAULT,
) -> Reading:
    """A raw file as records, answers and findings of the round with this code.

    `models`: every form and version in `forms/`, the latest last; `instruments`: form id -> instrument for forms that are
    not ours. Problems: file-*, intake-no-form, intake-encoding, intake-csv-broken, intake-json-broken.
    """
    return read_outlined(path, outlines(models, instruments or {}), round, limits)


def read_outlined(path: Path, forms: Sequence[Outline], round: str, limits: Limits = DEFAULT) -> Reading:
    """`read` with outlines at hand (many files, one set of forms)."""
    shape = sniff(path, limits)
    if shape == "workbook":
        return read_kobo(path, workbook(path, limits), forms, round)
    if shape == "csv":
        return read_kobo(path, [table_of(path, limits)], forms, round)
    if shape == "json":
        return _json(path, forms, round, limits)
    if shape == "central":
        return read_central(path, members(path, limits), forms, round, limits)
    return read_openrosa(path.name, _documents(path, shape, limits), forms, round, single=shape == "xml")


def _json(path: Path, forms: Sequence[Outline], round: str, limits: Limits) -> Reading:
    content = load(path, limits)
    if isinstance(content, Mapping) and isinstance(content.get("value"), list):
        return read_odata(path.name, content, forms, round)
    if pages(content) is not None:
        return read_kobo_api(path.name, content, forms, round)
    raise Problem("file-unknown-shape", file=path.name, known=KNOWN)


def _documents(path: Path, shape: str, limits: Limits) -> list[Document]:
    if shape == "xml":
        return [Document(path.name, path.read_bytes())]
    if shape == "folder":
        files = sorted(p for p in path.rglob("*.xml") if p.is_file() and p.stat().st_size <= limits.file)
        found = [Document(p.relative_to(path).as_posix(), p.read_bytes()) for p in files]
    else:
        names = sorted(n for n in members(path, limits) if n.lower().endswith(".xml") and not n.startswith("__MACOSX/"))
        found = [Document(n, member(path, n, limits)) for n in names]
    if not found:
        raise Problem("file-empty", file=path.name)
    return found
