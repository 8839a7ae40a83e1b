"""The page on which a coordinator says that an informant withdrew, with what that does, and the act itself."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from keruen.terms.problems import Problem
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.collect.models import Quarantine, Submission
from keruen.web.collect.people.whereabouts import above, body
from keruen.web.collect.withdrawal.burying import bury
from keruen.web.collect.withdrawal.family import Family, of_item, of_record
from keruen.web.review.reading.finding import authorise_record, round_of
from keruen.web.review.reading.tables import desk_of
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import ask


@login_required
@require_http_methods(["GET", "POST"])
def of_the_desk(request: HttpRequest, slug: str, code: str, record: str) -> HttpResponse:
    """An interview of a round, by its record id."""
    desk = desk_of(round_of(slug, code))
    authorise_record(request, Right.REDACT, desk, record)
    if not desk.rows("interviews", record=record) and not desk.rows("merged/records", record=record):
        raise Http404(record)
    return _answer(request, of_record(desk.round.programme, record), record, [desk.round])


@login_required
@require_http_methods(["GET", "POST"])
def of_the_odd(request: HttpRequest, slug: str, kind: str, pk: int) -> HttpResponse:
    """An interview or what is in quarantine, by its row."""
    model: Any = Submission if kind == "s" else Quarantine
    item = get_object_or_404(model.objects.select_related("programme"), pk=pk, programme__slug=slug)
    authorise(request.user, Right.REDACT, item.programme, above(item.programme, body(item)))
    return _answer(request, of_item(item), item.instance_id or item.sha256, [])


def _answer(request: HttpRequest, family: Family, name: str, rounds: list[Round]) -> HttpResponse:
    if request.method == "POST":
        job = _withdraw(request, family, name, list({*rounds, *family.rounds()}))
        return redirect("rounds:job", slug=family.programme.slug, pk=job.pk)
    note(request, "informant-look", name, family.programme, personal=True)
    data = {"programme": family.programme, "name": name, "records": sorted(family.records)}
    return render(request, "collect/withdrawal.html", data)


def _withdraw(request: HttpRequest, family: Family, name: str, rounds: list[Round]) -> Job:
    """Rows at once, files and folders by the worker; gives its last job. Problem informant-unsure."""
    reason = request.POST.get("reason", "").strip()
    if not reason or "sure" not in request.POST:
        raise Problem("informant-unsure")
    user = request.user if isinstance(request.user, User) else None
    files = bury(family, user, reason)
    note(request, "informant-withdrew", name, family.programme, detail=reason)
    wish: dict[str, Any] = {
        "form": family.form_id, "records": sorted(family.records), "quarantined": family.quarantined,
        "files": sorted(files), "reason": reason,
    }  # fmt: skip
    meant: list[Round | None] = [*rounds] or [None]
    return [ask("redact", family.programme, user, round_, **wish) for round_ in meant][-1]
