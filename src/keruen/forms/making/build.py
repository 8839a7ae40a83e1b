"""The door: our instruments as XLSForm files, and any XLSForm as an XForm."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from keruen.forms.making.aside import LONG
from keruen.forms.making.convert import Converted, convert
from keruen.forms.making.expand import INSTRUMENTS
from keruen.forms.making.sheets import sheets
from keruen.forms.making.workbook import write
from keruen.places.gazetteer import Gazetteer
from keruen.terms.settings import Programme, Round

__all__ = ["INSTRUMENTS", "LONG", "Built", "Converted", "build_form", "build_xlsform", "convert"]


@dataclass(frozen=True)
class Built:
    """A form: its XLSX file, and the files beside it by name (long lists of places)."""

    xlsform: bytes
    files: Mapping[str, bytes] = field(default_factory=dict)


def build_form(
    instrument: str,
    programme: Programme,
    places: Gazetteer,
    round: Round,
    frame: Collection[str] | None = None,
    longest: int = LONG,
) -> Built:
    """An instrument in the programme's languages, as phones and browsers open it fast; equal inputs give equal bytes.

    `frame` limits the settlements to those that are planned (ids); without it every settlement of the gazetteer is listed.
    More than `longest` of them stand beside the form, in settlements.csv.
    """
    made = sheets(instrument, programme, round, places, frame, longest)
    return Built(write(made), made.files)


def build_xlsform(
    instrument: str, programme: Programme, places: Gazetteer, round: Round, frame: Collection[str] | None = None
) -> bytes:
    """The same in one XLSX file, every list inside, however long."""
    return write(sheets(instrument, programme, round, places, frame))
