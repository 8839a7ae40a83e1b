"""The job `select`: from what districts said (B1) the settlements to visit (B2), as a list that a person looks at and takes."""

import os

from django.utils import timezone

from keruen.matrix.selecting.select import Wish
from keruen.terms.sentences import Speaker
from keruen.web.collect.folder import bring as bring_interviews
from keruen.web.rounds.models import Job, SettlementList
from keruen.web.rounds.planning.lists import bring
from keruen.web.rounds.planning.scope import Scope
from keruen.web.rounds.work import Progress
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.selecting.choosing import selecting
from keruen.workspace.selecting.drawn import draw
from keruen.workspace.selecting.files import Names, write_selection
from keruen.workspace.selecting.selection import folder_of

MAP = "selection.svg"


def do(job: Job, progress: Progress) -> str:
    """Choose, write selection/ of the round's folder, bring its frame as an open list. Problems: trust-*."""
    assert job.round is not None
    say = Speaker(job.asked_by.language if job.asked_by else "en")
    now = timezone.now().isoformat(timespec="seconds")
    bring_interviews(job.round, now)
    place, places, chosen = selecting(job.round.path, now, os.environ, Wish(**job.wish), progress)
    names = Names(place.programme, places, say.language)
    frame, _ = write_selection(chosen, folder_of(place.folder), names)
    if picture := draw(chosen, names):
        write_bytes(frame.with_name(MAP), picture.encode())
    name = f"selection-{timezone.localdate().isoformat()}.csv"
    # Done again after a kill: the list of the first time is put in order, not doubled.
    SettlementList.objects.filter(round=job.round, name=name, state="open", by=job.asked_by, answers={}).delete()
    bring(Scope(job.round, place, places, [""]), name, frame.read_bytes(), job.asked_by)
    return say("rounds-selected", n=len(chosen.selection.chosen), control=len(chosen.selection.control))
