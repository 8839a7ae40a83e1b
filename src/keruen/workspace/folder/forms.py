"""forms/: the forms of a programme, read."""

from pathlib import Path

import pyarrow as pa

from keruen.forms.bindings import bindings, read_bindings
from keruen.forms.reading.model import FormModel, read_xlsform
from keruen.terms.settings import Programme, Round
from keruen.workspace.running.fingerprint import of_file, together

FORMS = "forms"


def form_files(home: Path) -> list[Path]:
    """The files of the forms, by name."""
    found = [p for kind in ("*.xlsx", "*.xls") for p in (home / FORMS).glob(kind) if not p.name.startswith(("~$", "."))]
    return sorted(found, key=lambda path: path.name)


def fingerprint(home: Path) -> str:
    """One fingerprint of all forms and bindings of a programme."""
    tables = (home / FORMS).glob("*.bindings.csv")
    return together((path.name, of_file(path)) for path in (*form_files(home), *tables))


def read_models(home: Path) -> tuple[FormModel, ...]:
    """The forms of a programme, in the order of their files' names. Problems: forms-not-an-xlsform, file-truncated."""
    return tuple(read_xlsform(path.read_bytes(), path.name) for path in form_files(home))


def bindings_of(form: str, instrument: str, home: Path, programme: Programme, round: Round) -> pa.Table:
    """BINDINGS of a form: of the file `<form id>.bindings.csv` in forms/, where there is one; else of our instrument."""
    path = home / FORMS / f"{form}.bindings.csv"
    if path.is_file():
        return read_bindings(path.read_text(encoding="utf-8-sig"), path.name)
    return bindings(instrument, programme, round)
