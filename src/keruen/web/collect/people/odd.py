"""What waits for a decision: the list, one of them beside what it would replace, and the decision."""

from itertools import islice
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from keruen.web.accounts.audit import note
from keruen.web.accounts.policy import areas, authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.collect.models import Quarantine, Submission
from keruen.web.collect.people import settle
from keruen.web.collect.people.answers import lines
from keruen.web.collect.people.whereabouts import above, body, within
from keruen.web.rounds.models import Programme, Round
from keruen.web.shell.language import speaker

_SHOWN = 500


@login_required
@require_GET
def odd(request: HttpRequest, slug: str) -> HttpResponse:
    """Everything that waits within the person's areas, the oldest first."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.SEE_INTERVIEWS, programme)
    held = areas(request.user, Right.SEE_INTERVIEWS, programme)
    strange = Submission.objects.filter(programme=programme, state__in=settle.WAITING).select_related("user")
    kept = Quarantine.objects.filter(programme=programme, settled=None).select_related("user")
    found = within(strange.order_by("pk").iterator(chunk_size=_SHOWN), held, programme)
    aside = within(kept.order_by("pk").iterator(chunk_size=_SHOWN), held, programme)
    rows = [("s", item, item.state) for item in islice(found, _SHOWN)]
    held_back = [("q", item, item.why) for item in islice(aside, _SHOWN)]
    note(request, "odd-list", programme.slug, programme, personal=True)
    return render(request, "collect/odd.html", {"programme": programme, "rows": [*rows, *held_back]})


@login_required
@require_http_methods(["GET", "POST"])
def one(request: HttpRequest, slug: str, kind: str, pk: int) -> HttpResponse:
    """One of them, and the decision about it."""
    model: Any = Submission if kind == "s" else Quarantine
    item = get_object_or_404(model.objects.select_related("programme", "user"), pk=pk, programme__slug=slug)
    authorise(request.user, Right.SEE_INTERVIEWS, item.programme, above(item.programme, body(item)))
    if request.method == "POST":
        return _decide(request, item)
    note(request, "odd-look", f"{kind}{pk} {item.instance_id}", item.programme, personal=True)
    return render(request, "collect/odd_one.html", _shown(request, item, kind))


def _shown(request: HttpRequest, item: Submission | Quarantine, kind: str) -> dict[str, Any]:
    xml = body(item)
    open_ = isinstance(item, Submission) and item.state in settle.WAITING
    open_ = open_ or (isinstance(item, Quarantine) and item.settled is None)
    return {
        "programme": item.programme,
        "item": item,
        "kind": kind,
        "why": item.state if isinstance(item, Submission) else item.why,
        "answers": lines(xml),
        "other": lines(bytes(known.xml)) if (known := _known(item)) else [],
        "files": _files(item),
        "takes": open_ and settle.can_take(item),
        "open": open_ and may(request.user, Right.REVIEW, item.programme, above(item.programme, xml)),
        "withdraws": may(request.user, Right.REDACT, item.programme, above(item.programme, xml)),
        "rounds": Round.objects.filter(programme=item.programme).order_by("-code"),
    }


def _known(item: Submission | Quarantine) -> Submission | None:
    """The interview that it would replace."""
    number = item.deprecated_id if isinstance(item, Submission) else item.instance_id
    same = Submission.objects.filter(programme=item.programme_id, form_id=item.form_id, instance_id=number)
    return same.first() if number else None


def _files(item: Submission | Quarantine) -> list[tuple[str, int]]:
    """(name, its attachment or 0): of an interview also those that its answers name and that did not come yet."""
    if isinstance(item, Quarantine):
        return [(name, 0) for name, _ in item.files]
    there = {file.name: file.pk for file in item.files.all()}
    return [*there.items(), *((name, 0) for name in item.expected_files if name not in there)]


def _decide(request: HttpRequest, item: Submission | Quarantine) -> HttpResponse:
    authorise(request.user, Right.REVIEW, item.programme, above(item.programme, body(item)))
    taken = "take" in request.POST
    if taken:
        round_ = get_object_or_404(Round, programme=item.programme, code=request.POST.get("round", ""))
        done = _take(item, round_)
    elif isinstance(item, Submission):
        done = settle.aside_submission(item)
    else:
        done = settle.settle(item, "aside")
    if done:
        note(request, "odd-taken" if taken else "odd-aside", item.instance_id or item.sha256, item.programme)
    told = "collect-settle-known" if not done else "collect-settle-taken" if taken else "collect-settle-kept"
    messages.info(request, speaker(request)(told))
    return redirect("collect:odd", slug=item.programme.slug)


def _take(item: Submission | Quarantine, round_: Round) -> bool:
    if isinstance(item, Submission):
        return settle.take_submission(item, round_)
    return settle.take_quarantined(item, round_)
