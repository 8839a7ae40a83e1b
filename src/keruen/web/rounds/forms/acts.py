"""One version of a form: what the gate saw, what changed since the last, its files; and what may be done with it."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_POST

from keruen.forms.reading.drift import Drift, drift
from keruen.forms.reading.model import read_xlsform
from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.rounds.forms.drafts import LARGEST, put_media, renewed
from keruen.web.rounds.forms.publishing import before, publish, retire
from keruen.web.rounds.forms.views import sent
from keruen.web.rounds.gate.verdicts import ready
from keruen.web.rounds.models import FormVersion, Job
from keruen.web.rounds.work import ask
from keruen.web.shell.language import speaker

_CHANGES = 100  # shown on the page


@login_required
@require_GET
def form(request: HttpRequest, slug: str, pk: int) -> HttpResponse:
    """The page; it comes again by itself while the gate is at work."""
    found = _form(request, slug, pk)
    earlier = before(found)
    changed = _drift(earlier, found) if earlier else None
    language = speaker(request).language
    job = Job.objects.filter(kind="gate", programme=found.programme, wish={"form": found.pk}).order_by("-pk").first()
    busy = job is not None and job.state in ("waiting", "running")
    data = {
        "programme": found.programme,
        "form": found,
        "media": found.media.defer("content").order_by("name"),
        "ready": ready(found.gate),
        "steps": found.gate.get("steps", ()),
        "job": job,
        "busy": busy,
        "earlier": earlier,
        "verdict": changed.verdict.code.replace("_", "-") if changed else "",
        "changes": [change.tell(language) for change in changed.changes[:_CHANGES]] if changed else [],
        "more": max(len(changed.changes) - _CHANGES, 0) if changed else 0,
    }
    answer = render(request, "rounds/forms/form.html", data)
    if busy:
        answer.headers["Refresh"] = "2"
    return answer


@login_required
@require_POST
def act(request: HttpRequest, slug: str, pk: int, what: str) -> HttpResponse:
    """gate, publish, retire, renew, media or drop."""
    found = _form(request, slug, pk)
    if what not in _ACTS:
        raise Http404
    shown = _ACTS[what](request, found)
    note(request, f"form-{what}", f"{found.form_id} {found.version}", found.programme)
    if shown is None:
        return redirect("rounds:forms", slug=slug)
    return redirect("rounds:form", slug=slug, pk=shown.pk)


def _gate(request: HttpRequest, found: FormVersion) -> FormVersion:
    user = request.user if isinstance(request.user, User) else None
    ask("gate", found.programme, user, None, form=found.pk)
    return found


def _publish(request: HttpRequest, found: FormVersion) -> FormVersion:
    publish(found)
    messages.success(request, speaker(request)("collect-form-is-published"))
    return found


def _retire(request: HttpRequest, found: FormVersion) -> FormVersion:
    retire(found)
    return found


def _renew(request: HttpRequest, found: FormVersion) -> FormVersion:
    return renewed(found)


def _media(request: HttpRequest, found: FormVersion) -> FormVersion:
    file = sent(request)
    return put_media(found, file.name or "file", file.read(LARGEST + 1))


def _drop(request: HttpRequest, found: FormVersion) -> None:
    FormVersion.objects.filter(pk=found.pk, state="draft").delete()


_ACTS: dict[str, Callable[[HttpRequest, FormVersion], FormVersion | None]] = {
    "gate": _gate, "publish": _publish, "retire": _retire, "renew": _renew, "media": _media, "drop": _drop,
}  # fmt: skip


def _form(request: HttpRequest, slug: str, pk: int) -> FormVersion:
    found = get_object_or_404(
        FormVersion.objects.select_related("programme", "round").defer("xform"), pk=pk, programme__slug=slug
    )
    authorise(request.user, Right.PUBLISH_FORMS, found.programme)
    return found


def _drift(old: FormVersion, new: FormVersion) -> Drift:
    first, second = (read_xlsform(bytes(item.xlsform), f"{item.form_id}.xlsx") for item in (old, new))
    changed = drift(first, second)
    # the server gives versions itself: a sentence on equal version texts in the files would mislead
    return Drift(tuple(change for change in changed.changes if change.kind != "version"))
