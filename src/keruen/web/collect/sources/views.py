"""Other servers of a round, and files from the browser."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from keruen.web.accounts.audit import note
from keruen.web.accounts.models import User
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.collect.models import Source
from keruen.web.collect.sources.incoming import take_file
from keruen.web.collect.sources.sealing import sealed
from keruen.web.rounds.models import Round
from keruen.web.rounds.work import ask
from keruen.web.shell.language import speaker


@login_required
@require_http_methods(["GET", "POST"])
def sources(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The servers of a round; add one, bring from one now, remove one."""
    round_ = _round(request, slug, code)
    if request.method == "GET":
        found = round_.sources.defer("sealed", "known").order_by("pk")
        data = {"programme": round_.programme, "round": round_, "sources": found, "kinds": Source.KINDS}
        return render(request, "collect/sources.html", data)
    if "pull" in request.POST:
        source = get_object_or_404(Source, pk=request.POST["pull"], round=round_)
        return _asked(request, round_, "pull", source=source.pk)
    if "end" in request.POST:
        source = get_object_or_404(Source, pk=request.POST["end"], round=round_)
        note(request, "source-removed", f"{source.kind} {source.address} {source.form}", round_.programme)
        source.delete()
    else:
        _add(request, round_)
    return redirect("collect:sources", slug=slug, code=code)


def _add(request: HttpRequest, round_: Round) -> None:
    said = {name: request.POST.get(name, "").strip() for name in ("kind", "address", "form", "secret")}
    whole = said["kind"] in Source.KINDS and said["address"].startswith("https://") and said["form"] and said["secret"]
    if not whole or (said["kind"] == "central" and not said["form"].partition("/")[2]):
        messages.error(request, speaker(request)("collect-source-incomplete"))
        return
    Source.objects.update_or_create(
        round=round_, kind=said["kind"], address=said["address"].rstrip("/"), form=said["form"],
        defaults={"sealed": sealed(said["secret"])},
    )  # fmt: skip
    note(request, "source", f"{said['kind']} {said['address']} {said['form']}", round_.programme)


@login_required
@require_POST
def bring_file(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """An export from the browser: kept aside, then brought by the worker."""
    round_ = _round(request, slug, code)
    return _asked(request, round_, "import", **take_file(request))


def _round(request: HttpRequest, slug: str, code: str) -> Round:
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.BRING_FILES, found.programme)
    return found


def _asked(request: HttpRequest, round_: Round, kind: str, **wish: object) -> HttpResponse:
    user = request.user if isinstance(request.user, User) else None
    job = ask(kind, round_.programme, user, round_, **wish)
    note(request, f"{kind}-asked", f"{round_.programme.slug}/{round_.code}", round_.programme, detail=str(wish))
    return redirect("rounds:job", slug=round_.programme.slug, pk=job.pk)
