"""From the database into a round's folder: each interview is a file of raw/server/, named by its content, brought once."""

import tempfile
from pathlib import Path

from django.db.models import QuerySet
from django.utils import timezone

from keruen.web.collect.models import Submission
from keruen.web.rounds.forms.versions import stamp_xlsx
from keruen.web.rounds.models import FormVersion, Round
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.forms import FORMS
from keruen.workspace.folder.raw import import_files

FOLDER = "server"
ENTER = ("received", "late")  # states; the others wait for a person


def bring(round_: Round, now: str) -> int:
    """Put every interview that may enter and has not yet into raw/; gives how many. Edits lie beside what they edit."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / FOLDER
        source.mkdir()
        brought = []
        for item in waiting(round_).iterator(chunk_size=500):
            (source / f"{item.sha256[:32]}.xml").write_bytes(bytes(item.xml))
            brought.append(item.pk)
        if brought:
            _forms(round_)
            import_files(round_.path / "raw", [source], now)
            Submission.objects.filter(pk__in=brought).update(processed=timezone.now())
    return len(brought)


def _forms(round_: Round) -> None:
    """The forms of the interviews lie in the programme's folder, each version once: without them nobody could read the answers."""
    asked = Submission.objects.filter(round=round_).values_list("form_id", "version").distinct()
    folder = round_.programme.path / FORMS
    for form_id, version in asked:
        form = FormVersion.objects.filter(programme=round_.programme, form_id=form_id, version=version).first()
        path = folder / f"{_plain(form_id)}-{_plain(version)}.xlsx"
        if form is not None and form.xlsform and not path.exists():
            folder.mkdir(exist_ok=True)
            write_bytes(path, stamp_xlsx(bytes(form.xlsform), form_id, version))


def _plain(text: str) -> str:
    """A part of a file's name: no letter that means something to a disk, and no leading dot."""
    return "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in text)


def waiting(round_: Round) -> "QuerySet[Submission]":
    """Interviews of a round that may enter and are not in its folder yet, oldest first."""
    return Submission.objects.filter(round=round_, state__in=ENTER, processed=None).order_by("pk")
