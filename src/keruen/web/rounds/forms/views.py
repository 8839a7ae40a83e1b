"""The forms of a programme: drafts are brought, pass the gate, are published and retired."""

from urllib.parse import quote

from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from keruen.terms.problems import Problem
from keruen.web.accounts.audit import note
from keruen.web.accounts.policy import authorise
from keruen.web.accounts.rights import Right
from keruen.web.rounds.forms.drafts import LARGEST, draft_of_file, draft_of_instrument
from keruen.web.rounds.models import FormVersion, Programme, Round
from keruen.workspace.settings.round import open_round


@login_required
@require_http_methods(["GET", "POST"])
def forms(request: HttpRequest, slug: str) -> HttpResponse:
    """Every version of every form, the newest first; bring one, or take the round's instruments."""
    programme = get_object_or_404(Programme, slug=slug)
    authorise(request.user, Right.PUBLISH_FORMS, programme)
    if request.method == "POST":
        return _bring(request, programme)
    found = programme.forms.defer("xlsform", "xform").select_related("round").order_by("form_id", "-pk")
    rounds = programme.rounds.exclude(state="closed").order_by("-code")
    return render(request, "rounds/forms/forms.html", {"programme": programme, "forms": found, "rounds": rounds})


def _bring(request: HttpRequest, programme: Programme) -> HttpResponse:
    code = request.POST.get("round", "")
    round_ = get_object_or_404(Round, programme=programme, code=code) if code else None
    if "instruments" in request.POST and round_ is not None:
        names = [name for name in open_round(round_.path).round.instruments if name != "baseline"]
        made = [draft_of_instrument(round_, name) for name in names]
    else:
        file = sent(request)
        made = [draft_of_file(programme, round_, file.read(LARGEST + 1), file.name or "form.xlsx")]
    for form in made:
        note(request, "form-draft", f"{form.form_id} {form.version}", programme)
    if len(made) == 1:
        return redirect("rounds:form", slug=programme.slug, pk=made[0].pk)
    return redirect("rounds:forms", slug=programme.slug)


def sent(request: HttpRequest) -> "UploadedFile[bytes]":
    """The file of a browser's form. Problem collect-no-file: none was chosen."""
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        raise Problem("collect-no-file")
    return file


@login_required
@require_GET
def download(request: HttpRequest, slug: str, pk: int, kind: str) -> HttpResponse:
    """The form as it was brought (xlsx), or as phones get it (xml); always as a file to keep."""
    form = get_object_or_404(FormVersion.objects.select_related("programme"), pk=pk, programme__slug=slug)
    authorise(request.user, Right.PUBLISH_FORMS, form.programme)
    content = bytes(form.xlsform if kind == "xlsx" else form.xform)
    answer = HttpResponse(content, content_type="application/octet-stream")
    old = kind == "xlsx" and content[:4] == b"\xd0\xcf\x11\xe0"
    name = "".join(
        letter if letter.isalnum() or letter in "-_." else "_" for letter in f"{form.form_id}-{form.version}"
    )
    answer.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}.{'xls' if old else kind}"
    return answer
