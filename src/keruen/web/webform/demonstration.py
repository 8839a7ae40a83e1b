"""The forms of a demonstration: the open round's instruments, published, so that a newcomer can fill one at once.

Only a demonstration takes this way; every other form goes through the gate.
"""

from hashlib import md5

from django.utils import timezone

from keruen.forms.making.build import build_form, convert
from keruen.forms.reading.model import read_xlsform
from keruen.places.gazetteer import Gazetteer
from keruen.web.rounds.forms.drafts import keep_file
from keruen.web.rounds.models import FormVersion, Programme, Round
from keruen.workspace.folder.decided import read_frame
from keruen.workspace.settings.round import open_round

_INSTRUMENTS = ("b2", "b1", "services")


def publish_instruments(programme: Programme) -> int:
    """Publish the instruments of the open rounds that have no form yet; gives how many."""
    return sum(_publish(found) for found in programme.rounds.filter(state="open", forms=None))


def _publish(found: Round) -> int:
    place = open_round(found.path)
    gazetteer = Gazetteer.read(place.home / "places.csv").on(place.round.start)
    frame = read_frame(place.folder, place.round.frame, gazetteer)
    planned = tuple(frame.column("place").to_pylist()) if frame is not None else ()
    for instrument in _INSTRUMENTS:
        built = build_form(instrument, place.programme, gazetteer, place.round, planned or None)
        model = read_xlsform(built.xlsform, f"{instrument}.xlsx")
        xform = convert(built.xlsform).xform.encode()
        form = FormVersion.objects.create(
            programme=found.programme,
            round=found,
            form_id=model.form_id,
            version=model.version,
            title=model.title,
            instrument=instrument,
            state="published",
            xlsform=built.xlsform,
            xform=xform,
            md5=md5(xform, usedforsecurity=False).hexdigest(),
            published=timezone.now(),
        )
        for name, content in built.files.items():
            keep_file(form, name, content)
    return len(_INSTRUMENTS)
