"""forms/: the instruments of a round, written."""

from dataclasses import dataclass
from pathlib import Path

from keruen.forms.making.build import build_xlsform
from keruen.places.gazetteer import Gazetteer
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.forms import FORMS
from keruen.workspace.settings.round import Place


@dataclass(frozen=True)
class Written:
    """An instrument that was written, and whether the file changed by it."""

    instrument: str
    path: Path
    changed: bool


def write_forms(place: Place, gazetteer: Gazetteer, frame: tuple[str, ...]) -> tuple[Written, ...]:
    """Write the round's instruments as XLSForms into forms/; equal settings give equal bytes."""
    return tuple(_write(place, name, gazetteer, frame) for name in place.round.instruments if name != "baseline")


def _write(place: Place, instrument: str, gazetteer: Gazetteer, frame: tuple[str, ...]) -> Written:
    path = place.home / FORMS / f"{instrument}-{place.round.code}.xlsx"
    content = build_xlsform(instrument, place.programme, gazetteer, place.round, frame or None)
    changed = not path.is_file() or path.read_bytes() != content
    if changed:
        write_bytes(path, content)
    return Written(instrument, path, changed)
