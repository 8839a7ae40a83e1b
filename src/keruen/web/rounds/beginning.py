"""The job `next`: the round after the newest one is laid out, with the teams and targets of the round before."""

import shutil

from django.db import transaction
from django.utils import timezone

from keruen.terms.sentences import Speaker
from keruen.web.rounds.models import Assignment, Job, Round, Team
from keruen.web.rounds.serving import serve_folder
from keruen.web.rounds.work import Progress
from keruen.workspace.folder.next_round import begin_round, next_code
from keruen.workspace.settings.round import ROUNDS


def do(job: Job, progress: Progress) -> str:
    """Lay the round's folder out and serve it, planned. Problem workspace-folder-full: somebody made a folder of that name."""
    language = job.asked_by.language if job.asked_by else "en"
    home, today = job.programme.path, timezone.localdate()
    _clear(job)
    code = job.wish.get("code") or next_code(home, today)
    if not (home / ROUNDS / code).exists():  # from here on the folder is this job's: a second attempt may clear it
        job.wish = job.wish | {"code": code}
        job.save(update_fields=["wish"])
    progress("next", 0, 1)
    begun = begin_round(home, today, language, code)
    progress("next", 1, 1)
    with transaction.atomic():
        serve_folder(home, language)
        fresh = Round.objects.select_for_update().get(programme=job.programme, code=code)
        fresh.state = "planned"
        fresh.save(update_fields=["state"])
        before = Round.objects.filter(programme=job.programme, code=begun.before.round.code).first()
        if before is not None:
            carry(before, fresh)
    return Speaker(language)("rounds-begun", round=code)


def _clear(job: Job) -> None:
    """What a killed attempt of this job left half laid out."""
    code = job.wish.get("code")
    if code and not Round.objects.filter(programme=job.programme, code=code).exists():
        shutil.rmtree(job.programme.path / ROUNDS / code, ignore_errors=True)


def carry(before: Round, fresh: Round) -> None:
    """The teams of the round before with their members, settlements and targets. A round that has teams is left as it is."""
    if fresh.teams.exists():
        return
    teams: dict[int | None, Team | None] = {None: None}
    for team in before.teams.order_by("pk"):
        made = Team.objects.create(round=fresh, name=team.name)
        made.members.set(team.members.all())
        teams[team.pk] = made
    Assignment.objects.bulk_create(
        Assignment(round=fresh, place=one.place, target=one.target, team=teams[one.team_id])
        for one in before.assignments.order_by("place")
    )
