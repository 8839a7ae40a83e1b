"""From the database into a round's folder: each interview is a file of raw/server/, named by its content, brought once."""

import tempfile
from pathlib import Path

from django.db.models import QuerySet
from django.utils import timezone

from keruen.web.collect.models import Submission
from keruen.web.rounds.models import Round
from keruen.workspace.folder.raw import import_files

FOLDER = "server"
_ENTER = ("received", "late")  # the others wait for a person


def bring(round_: Round, now: str) -> int:
    """Put every interview that may enter and has not yet into raw/; gives how many. Edits lie beside what they edit."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / FOLDER
        source.mkdir()
        brought = []
        for item in waiting(round_).iterator():
            (source / f"{item.sha256[:32]}.xml").write_bytes(bytes(item.xml))
            brought.append(item.pk)
        if brought:
            import_files(round_.path / "raw", [source], now)
            Submission.objects.filter(pk__in=brought).update(processed=timezone.now())
    return len(brought)


def waiting(round_: Round) -> "QuerySet[Submission]":
    """Interviews of a round that may enter and are not in its folder yet, oldest first."""
    return Submission.objects.filter(round=round_, state__in=_ENTER, processed=None).order_by("pk")
