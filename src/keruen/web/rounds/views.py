"""A programme, its rounds, one round, and the files of its last publication."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from keruen.release.release import CLEARANCES
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import Right
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Programme, Round
from keruen.web.rounds.telling import ALL, DATASET, PROFILES, Told, tell
from keruen.web.shell.context import NAMES
from keruen.web.shell.language import speaker


@login_required
def programme(request: HttpRequest, slug: str) -> HttpResponse:
    """The rounds of a programme and where one goes from here."""
    found = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.SEE_PROGRAMME, found)
    language = speaker(request).language
    told = [tell(one, language) for one in found.rounds.select_related("programme")]
    rounds = sorted(told, key=lambda one: (one.start, one.round.code), reverse=True)
    return render(
        request, "rounds/programme.html", {"programme": found, "rounds": rounds, "may": rights(request, found)}
    )


@login_required
def one_round(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """A round: what came in, what can be done with it."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.SEE_PROGRAMME, found.programme)
    language = speaker(request).language
    told = tell(found, language)
    data = {
        "programme": found.programme,
        "round": found,
        "told": told,
        "files": _files(told, found.programme.path, language),
        "jobs": found.jobs.order_by("-pk")[:10],
        "working": found.jobs.filter(state__in=("waiting", "running")).order_by("pk").first(),
        "clearances": CLEARANCES,
        "may": rights(request, found.programme),
    }
    return render(request, "rounds/round.html", data)


@login_required
@require_safe
def printed(request: HttpRequest, slug: str, code: str, language: str, name: str) -> HttpResponseBase:
    """A file of the round's last publication, released or not: saved, never shown, so that nothing in it acts here."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.SEE_FIGURES, found.programme)
    if name not in tell(found, language).printed.get(
        language, ()
    ):  # the list decides: no path of the address is opened
        raise Http404
    folder, saved = found.path / "publication", f"{code}-{language}-{name.replace('/', '-')}"
    if name == f"{DATASET}.zip":
        return FileResponse(_zipped(folder / DATASET), as_attachment=True, filename=saved)
    path = folder / name if language == ALL else folder / language / name
    return FileResponse(path.open("rb"), as_attachment=True, filename=saved)


def _zipped(folder: Path) -> BytesIO:
    """The files of a folder as one archive."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for path in sorted(folder.iterdir()):
            archive.write(path, f"{DATASET}/{path.name}")
    made.seek(0)
    return made


def _files(told: Told, home: Path, language: str) -> list[dict[str, Any]]:
    """What can be saved, by language under its own name; profiles under the name of their place."""
    found = []
    for code, names in told.printed.items():
        profiles = [name for name in names if name.startswith(f"{PROFILES}/")]
        places = gazetteer_of(home) if profiles else None
        ids = [(name, name.removeprefix(f"{PROFILES}/").rpartition(".")) for name in profiles]
        shown = [
            (name, f"{places.name(id_, language) if places and id_ in places else id_}.{end}")
            for name, (id_, _, end) in ids
        ]
        found.append(
            {"code": code, "name": NAMES.get(code, ""), "files": names[: len(names) - len(profiles)], "profiles": shown}
        )
    return found


def rights(request: HttpRequest, found: Programme) -> dict[str, bool]:
    """Every right by name, for templates: `may.review`."""
    return {right.value: may(request.user, right, found) for right in Right}
