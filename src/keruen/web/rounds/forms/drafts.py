"""Drafts: an XLSForm that somebody brings, or an instrument of the round. A draft changes until it is published."""

from hashlib import md5

from django.utils import timezone

from keruen.forms.making.build import build_form
from keruen.forms.reading.model import read_xlsform
from keruen.intake.limits import MEGA
from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.web.rounds.forms.versions import next_version
from keruen.web.rounds.models import FormMedia, FormVersion, Programme, Round
from keruen.workspace.folder.decided import read_frame
from keruen.workspace.settings.round import open_round

LARGEST = 20 * MEGA  # of an XLSForm or a file of it: phones fetch it over weak links
_BOM = b"\xef\xbb\xbf"


def draft_of_file(programme: Programme, round_: Round | None, content: bytes, name: str) -> FormVersion:
    """A draft of an XLSForm. Problems: file-too-large, forms-not-an-xlsform, file-truncated, forms-name-twice."""
    if len(content) > LARGEST:
        raise Problem("file-too-large", file=name, megabytes=len(content) // MEGA, limit=LARGEST // MEGA)
    model = read_xlsform(content, name)
    return _draft(programme, round_, content, model.form_id, model.title or model.form_id, "")


def draft_of_instrument(round_: Round, instrument: str) -> FormVersion:
    """A draft of b1, b2 or services, with the places of the round's frame; a long list of them is a file of the form.

    Problems of the round's settings.
    """
    place = open_round(round_.path)
    gazetteer = Gazetteer.read(place.home / "places.csv").on(place.round.start)
    frame = read_frame(place.folder, place.round.frame, gazetteer)
    planned = tuple(frame.column("place").to_pylist()) if frame is not None else ()
    built = build_form(instrument, place.programme, gazetteer, place.round, planned or None)
    model = read_xlsform(built.xlsform, f"{instrument}.xlsx")
    form = _draft(round_.programme, round_, built.xlsform, model.form_id, model.title or model.form_id, instrument)
    for name, content in built.files.items():
        keep_file(form, name, content)
    return form


def renewed(form: FormVersion) -> FormVersion:
    """A new draft of a form that is published, with its files: a published version never changes."""
    fresh = _draft(
        form.programme, form.round, bytes(form.xlsform), form.form_id, form.title, form.instrument
    )  # fmt: skip
    for file in form.media.all():
        FormMedia.objects.create(form=fresh, name=file.name, content=file.content, md5=file.md5)
    return fresh


def put_media(form: FormVersion, name: str, content: bytes) -> FormVersion:
    """Give a form a file; a published form gives a new draft. The gate has to see it again.

    The mark that Excel writes before UTF-8 is taken off a CSV: phones read it as part of the first column's name.
    Problem: file-too-large.
    """
    if len(content) > LARGEST:
        raise Problem("file-too-large", file=name, megabytes=len(content) // MEGA, limit=LARGEST // MEGA)
    target = form if form.state == "draft" else renewed(form)
    if name.lower().endswith(".csv"):
        content = content.removeprefix(_BOM)
    plain = name.replace("\\", "/").rpartition("/")[2][:200]
    keep_file(target, plain, content)
    FormVersion.objects.filter(pk=target.pk, state="draft").update(gate={})
    return target


def keep_file(form: FormVersion, name: str, content: bytes) -> None:
    """The file of a form under its name, in place of an older one."""
    hashed = md5(content, usedforsecurity=False).hexdigest()
    FormMedia.objects.update_or_create(form=form, name=name, defaults={"content": content, "md5": hashed})


def _draft(
    programme: Programme, round_: Round | None, content: bytes, form_id: str, title: str, instrument: str
) -> FormVersion:
    return FormVersion.objects.create(
        programme=programme,
        round=round_,
        form_id=form_id[:200],
        version=next_version(programme, form_id[:200], timezone.localdate()),
        title=title[:300],
        instrument=instrument,
        xlsform=content,
        xform=b"",
        md5="",
    )
