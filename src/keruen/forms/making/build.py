"""The door: our instruments as XLSForm files, and any XLSForm as an XForm."""

from collections.abc import Collection

from keruen.forms.making.convert import Converted, convert
from keruen.forms.making.expand import INSTRUMENTS
from keruen.forms.making.sheets import sheets
from keruen.forms.making.workbook import write
from keruen.places.gazetteer import Gazetteer
from keruen.terms.settings import Programme, Round

__all__ = ["INSTRUMENTS", "Converted", "build_xlsform", "convert"]


def build_xlsform(
    instrument: str, programme: Programme, places: Gazetteer, round: Round, frame: Collection[str] | None = None
) -> bytes:
    """The XLSX file of `b1`, `b2` or `services` in the programme's languages; equal inputs give equal bytes.

    `frame` limits the settlements to those that are planned (ids); without it every settlement of the gazetteer is listed.
    """
    return write(sheets(instrument, programme, round, places, frame))
