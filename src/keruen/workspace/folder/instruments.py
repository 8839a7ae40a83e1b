"""forms/: the instruments of a round, written."""

from dataclasses import dataclass
from pathlib import Path

from keruen.forms.making.build import build_form
from keruen.places.gazetteer import Gazetteer
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.forms import FORMS
from keruen.workspace.settings.round import Place


@dataclass(frozen=True)
class Written:
    """An instrument that was written, the files beside it, and whether anything changed by it."""

    instrument: str
    path: Path
    changed: bool
    files: tuple[Path, ...] = ()


def write_forms(place: Place, gazetteer: Gazetteer, frame: tuple[str, ...]) -> tuple[Written, ...]:
    """Write the round's instruments as XLSForms into forms/; equal settings give equal bytes.

    Long lists of places lie beside a form, in the folder `<form>-media/`.
    """
    return tuple(_write(place, name, gazetteer, frame) for name in place.round.instruments if name != "baseline")


def _write(place: Place, instrument: str, gazetteer: Gazetteer, frame: tuple[str, ...]) -> Written:
    path = place.home / FORMS / f"{instrument}-{place.round.code}.xlsx"
    built = build_form(instrument, place.programme, gazetteer, place.round, frame or None)
    media = path.with_name(f"{path.stem}-media")
    files = {media / name: content for name, content in built.files.items()}
    changed = [_put(file, content) for file, content in {path: built.xlsform, **files}.items()]
    return Written(instrument, path, any(changed), tuple(files))


def _put(path: Path, content: bytes) -> bool:
    """Write a file unless it is there with these bytes; whether it was written."""
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes(path, content)
    return True
