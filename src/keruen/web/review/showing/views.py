"""The desk's pages: inbox, an interview, a place. Each read of an interview is noted."""

from collections.abc import Mapping, Sequence
from urllib.parse import quote

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from keruen.terms.sentences import Speaker
from keruen.web.accounts.audit import note
from keruen.web.accounts.policy import areas, authorise
from keruen.web.accounts.rights import Right
from keruen.web.collect import files
from keruen.web.collect.models import Attachment
from keruen.web.review.reading.finding import authorise_record, round_of
from keruen.web.review.reading.status import STATUSES
from keruen.web.review.reading.tables import desk_of
from keruen.web.review.reading.versions import newest_of
from keruen.web.review.showing.came import came_to
from keruen.web.review.showing.inbox import Filter, inbox
from keruen.web.review.showing.pages import interview_page, named_areas, place_page
from keruen.web.shell.language import speaker
from keruen.workspace.review.reviewed import SEVERITIES


@login_required
@require_GET
def desk_inbox(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """What waits for a reviewer, within their areas."""
    found = round_of(slug, code)
    authorise(request.user, Right.REVIEW, found.programme)
    desk, say = desk_of(found), speaker(request)
    wanted = Filter.of(request.GET.dict())
    page = int(request.GET["page"]) if request.GET.get("page", "").isdecimal() else 1
    mine = areas(request.user, Right.REVIEW, found.programme)
    listed = inbox(desk, mine, wanted, say.language, page)
    data = {
        "programme": found.programme,
        "round": found,
        "inbox": listed,
        "came": came_to(desk, mine, say.language),
        "wanted": wanted,
        "areas": named_areas(desk, listed.areas, say.language),
        "severities": _choices(say, "severity", SEVERITIES, listed.severities),
        "statuses": _choices(say, "status", STATUSES, listed.statuses),
        "rest": f"severity={wanted.severity}&status={wanted.status or 'all'}&area={wanted.area}&code={wanted.code}",
    }
    return render(request, "review/inbox.html", data)


@login_required
@require_GET
def interview(request: HttpRequest, slug: str, code: str, record: str) -> HttpResponse:
    """An interview beside what is known of its place."""
    desk = desk_of(round_of(slug, code))
    authorise_record(request, Right.SEE_INTERVIEWS, desk, record)
    newer = newest_of({record}, desk.round.programme).get(record)
    if newer is not None and desk.rows("merged/records", record=newer.instance_id):
        return redirect("review:interview", slug=slug, code=code, record=newer.instance_id)
    note(request, "read-interview", record, desk.round.programme, personal=True)
    return render(request, "review/interview.html", interview_page(request, desk, record))


@login_required
@require_GET
def place(request: HttpRequest, slug: str, code: str, place: str) -> HttpResponse:
    """The figures of a place and everybody who spoke of it."""
    desk = desk_of(round_of(slug, code))
    authorise(request.user, Right.SEE_INTERVIEWS, desk.round.programme, desk.above(place))
    note(request, "read-place", place, desk.round.programme, personal=True)
    return render(request, "review/place.html", place_page(request, desk, place))


@login_required
@require_GET
def file(request: HttpRequest, slug: str, code: str, pk: int) -> HttpResponse:
    """A file of an interview: to be kept, never shown by the browser as a page."""
    desk = desk_of(round_of(slug, code))
    found = get_object_or_404(
        Attachment.objects.select_related("submission"), pk=pk, submission__programme=desk.round.programme
    )
    authorise_record(request, Right.SEE_INTERVIEWS, desk, found.submission.instance_id)
    note(request, "read-file", f"{found.submission.instance_id} {found.name}", desk.round.programme, personal=True)
    body = files.place(settings.MEDIA_ROOT, found.sha256).read_bytes()
    name = "".join(sign if sign.isalnum() or sign in "-_. " else "_" for sign in found.name)
    answer = HttpResponse(body, content_type="application/octet-stream")
    answer.headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}"
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


@login_required
@require_GET
def keys(request: HttpRequest, slug: str, code: str) -> HttpResponse:
    """The keys of the desk, and what each act does."""
    found = round_of(slug, code)
    authorise(request.user, Right.REVIEW, found.programme)
    return render(request, "review/help.html", {"programme": found.programme, "round": found})


def _choices(say: Speaker, kind: str, codes: Sequence[str], counts: Mapping[str, int]) -> list[dict[str, object]]:
    return [{"code": code, "label": say(f"desk-{kind}-{code}"), "n": counts.get(code, 0)} for code in codes]
