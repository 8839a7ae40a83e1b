"""The job `redact`: after the rows, the files and the round's folder. Done again it changes nothing."""

from django.conf import settings
from django.utils import timezone

from keruen.terms.sentences import Speaker
from keruen.web.collect.withdrawal.burying import bury
from keruen.web.collect.withdrawal.content import discard
from keruen.web.collect.withdrawal.family import Family, of_record
from keruen.web.collect.withdrawal.folder import take_out
from keruen.web.rounds.models import Job
from keruen.web.rounds.work import Progress, ask


def do(job: Job, progress: Progress) -> str:
    """Delete the files, take the interview out of the folder, ask for a build. Problems: redact-*, workspace-busy."""
    wish = job.wish
    say = Speaker(job.asked_by.language if job.asked_by else "en")
    family = Family(job.programme, wish["form"], frozenset(wish["records"]), wish["quarantined"])
    if wish["records"]:  # an edit that came at the same moment belongs to it too
        family = of_record(job.programme, wish["records"][0], wish["form"])
    late = bury(family, job.asked_by, wish["reason"])
    discard(settings.MEDIA_ROOT, {*wish["files"], *late})
    if job.round is not None:
        who = job.asked_by.name if job.asked_by else ""
        records = family.records | set(wish["records"])
        take_out(job.round, records, wish["reason"], who, timezone.now().isoformat(timespec="seconds"))
        ask("build", job.programme, job.asked_by, job.round)
    return say("informant-done")
