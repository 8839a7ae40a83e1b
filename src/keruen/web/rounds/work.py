"""Work in the background: asked for by a person, done by the worker, watched on a page.

A job is a row that people see; the queue beside it (django-q2) decides who does it when. Each kind of work is a function
(job, progress) -> sentence, listed in KINDS; doing it again after a kill must be harmless.
"""

import importlib
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from django.utils import timezone
from django_q.models import OrmQ
from django_q.tasks import async_task

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.web.accounts.models import User
from keruen.web.rounds.models import Job, Programme, Round

Progress = Callable[[str, int, int], None]
Doing = Callable[[Job, Progress], str]

# kind -> module with `do(job, progress)`; imported by the worker alone, because builds bring heavy libraries
KINDS = {
    "build": "keruen.web.rounds.building",
    "release": "keruen.web.rounds.building",
    "next": "keruen.web.rounds.beginning",
    "select": "keruen.web.rounds.planning.choosing",
    "gate": "keruen.web.rounds.gate.passing",
    "pull": "keruen.web.collect.sources.pulling",
    "import": "keruen.web.collect.sources.importing",
    "redact": "keruen.web.collect.withdrawal.doing",
    "rescue": "keruen.web.webform.rescue.bringing",
}


def ask(kind: str, programme: Programme, user: User | None, round_: Round | None = None, **wish: Any) -> Job:
    """Put a piece of work into the queue. One that waits already for the same is given instead of a second."""
    waiting = Job.objects.filter(kind=kind, programme=programme, round=round_, state="waiting", wish=wish).first()
    if waiting is not None:
        return waiting
    job = Job.objects.create(kind=kind, programme=programme, round=round_, wish=wish, asked_by=user)
    async_task("keruen.web.rounds.work.run", job.pk)
    return job


def run(pk: int) -> None:
    """Do a job; its row says how far it is, and how it ended. Faults of the program end in the queue's log too."""
    job = Job.objects.select_related("programme", "round", "asked_by").get(pk=pk)
    if job.state in ("done", "failed"):
        return  # told twice: the queue may hand a job out again after a kill
    _save(job, state="running", begun=timezone.now(), done=0, total=0)
    doing: Doing = importlib.import_module(KINDS[job.kind]).do
    state, told = "failed", _speaker(job)("web-broken")  # what stands if a fault of the program ends it
    try:
        told = doing(job, lambda stage, done, total: _save(job, stage=stage, done=done, total=total))
        state = "done"
    except Problem as problem:
        told = " ".join(problem.tell(_speaker(job)))
    finally:
        _save(job, state=state, told=told, ended=timezone.now())


def resume() -> int:
    """At the start of the only worker: what a killed one had begun is due again. Gives how many."""
    OrmQ.objects.update(lock=timezone.now() - timedelta(days=1))
    return Job.objects.filter(state="running").update(state="waiting")


def _save(job: Job, **values: Any) -> None:
    for name, value in values.items():
        setattr(job, name, value)
    job.save(update_fields=list(values))


def _speaker(job: Job) -> Speaker:
    return Speaker(job.asked_by.language if job.asked_by else "en")
