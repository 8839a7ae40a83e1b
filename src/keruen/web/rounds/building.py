"""Build or release a round: interviews of the server go into its folder, then the folder is built."""

import os

from django.utils import timezone

from keruen.terms.sentences import Speaker
from keruen.web.collect.folder import bring
from keruen.web.dashboard.keeping import CLEARED, keep, keep_charts
from keruen.web.rounds.models import Job
from keruen.web.rounds.releasing.changes import figures_of, remember
from keruen.web.rounds.work import Progress
from keruen.workspace.build import build
from keruen.workspace.folder.decided import add_clearance
from keruen.workspace.settings.round import open_round


def do(job: Job, progress: Progress) -> str:
    """Bring what was received into the folder, then build. A release says first for whom it is cleared, and takes nothing
    in that the person who confirmed it did not see."""
    assert job.round is not None
    say = Speaker(job.asked_by.language if job.asked_by else "en")
    now = timezone.now()
    place = open_round(job.round.path)
    older = figures_of(place).read_bytes() if figures_of(place).is_file() else None
    if job.kind == "build":
        bring(job.round, now.isoformat(timespec="seconds"))
    if job.kind == "release":
        who = job.asked_by.name if job.asked_by else ""
        add_clearance(job.round.path, job.wish["clearance"], who, now.date().isoformat())
    built = build(job.round.path, now.isoformat(timespec="seconds"), os.environ, progress, checks=True)
    remember(place, older)
    if job.kind == "release" and job.wish["clearance"] == CLEARED and built.release is not None:
        keep(job.round, built.release(), built.place.publication, job.asked_by)
        keep_charts(built.place.build / "charts")
        return say("dashboard-released", round=job.round.code)
    return say("rounds-built", n=len(built.ran))
