"""/api/v1: released figures for programs. Every answer has an ETag; every error is a problem with code and next step."""

from dataclasses import asdict
from typing import Annotated, Literal

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from ninja import NinjaAPI, Path, Query

from keruen.publish.telling.desk import Desk
from keruen.web.api import dtm, found, shapes
from keruen.web.api.answers import handle_errors
from keruen.web.api.filters import NAMES, FigureFilter, Paging, as_csv, as_json, chosen, page
from keruen.web.api.limits import let_in
from keruen.web.api.problems import ApiError
from keruen.web.dashboard.answering import kept_answer
from keruen.web.dashboard.finding import desk, find
from keruen.web.shell.language import language_of

Slug = Annotated[str, Path(pattern=r"^[-a-zA-Z0-9_]+$", max_length=50)]
Lang = Annotated[Literal["", "en", "ru", "kk", "ky"], Query(description="language of names and errors")]
JSON = "application/json"
ERRORS = {404: shapes.ProblemOut, 422: shapes.ProblemOut, 429: shapes.ProblemOut, 401: shapes.ProblemOut}


def _let_in(request: HttpRequest) -> bool:
    let_in(request)
    return True


api = NinjaAPI(
    title="Keruen", version="1", urls_namespace="api-v1", docs_url=None, auth=[_let_in],
    description="Released figures of mobility tracking. No key is needed; a key allows more requests.",
)  # fmt: skip
handle_errors(api)
api.add_router("/dtm/v3/displacement", dtm.router)


@api.get("/programmes", response={200: list[shapes.ProgrammeOut], **ERRORS})
def programmes(request: HttpRequest) -> HttpResponseBase:
    """Programmes with released figures."""
    return kept_answer(request, as_json(found.programmes()), JSON)


@api.get("/programmes/{programme}/rounds", response={200: list[shapes.RoundOut], **ERRORS})
def rounds(request: HttpRequest, programme: Slug) -> HttpResponseBase:
    """Rounds of a programme, newest first, each with its newest release and the verdict on its comparison."""
    return kept_answer(request, as_json([found.round_row(row) for row in find(programme).rounds]), JSON)


@api.get("/programmes/{programme}/releases", response={200: list[shapes.ReleaseOut], **ERRORS})
def releases(request: HttpRequest, programme: Slug) -> HttpResponseBase:
    """Every public release; a withdrawn one is not among them."""
    return kept_answer(request, as_json(found.release_rows(find(programme))), JSON)


@api.get("/programmes/{programme}/groups", response={200: list[shapes.GroupOut], **ERRORS})
def groups(request: HttpRequest, programme: Slug, lang: Lang = "") -> HttpResponseBase:
    """Groups of people with their breakdowns and definitions."""
    told = desk(find(programme).chosen.path, lang or language_of(request))
    return kept_answer(request, as_json(found.groups(told)), JSON)


@api.get("/programmes/{programme}/methods", response={200: list[shapes.MethodOut], **ERRORS})
def methods(request: HttpRequest, programme: Slug) -> HttpResponseBase:
    """Methods by which the figures of the newest release were made."""
    return kept_answer(request, as_json(found.methods(desk(find(programme).chosen.path, "en"))), JSON)


@api.get("/programmes/{programme}/places", response={200: shapes.PlacesOut, **ERRORS})
def places(
    request: HttpRequest, programme: Slug, paging: Query[Paging],
    level: Annotated[int | None, Query(ge=0, le=9)] = None, lang: Lang = "",
) -> HttpResponseBase:  # fmt: skip
    """Places that the newest release names, down to its public level."""
    told = desk(find(programme).chosen.path, lang or language_of(request))
    rows = found.places(told, level)
    part = rows[paging.offset : paging.offset + paging.limit]
    asked = {"level": level, "lang": lang, "limit": paging.limit}
    body = page(request.path, asked, len(rows), paging.offset, paging.limit) | {"result": part}
    return kept_answer(request, as_json(body), JSON)


@api.get("/programmes/{programme}/figures", response={200: shapes.FiguresOut, **ERRORS})
def figures(request: HttpRequest, programme: Slug, wanted: Query[FigureFilter]) -> HttpResponseBase:
    """Figures of a release, filtered, by pages; `format=csv` gives the same rows as CSV."""
    row = find(programme, wanted.round, wanted.release).chosen
    _known(desk(row.path, "en"), programme, wanted)
    rows = chosen(row.path, {name: getattr(wanted, name) for name in NAMES})
    part = rows[wanted.offset : wanted.offset + wanted.limit]
    if wanted.format == "csv":
        answer = kept_answer(request, as_csv(part), "text/csv; charset=utf-8", f"{programme}-{row.round.code}.csv")
        assert isinstance(answer, HttpResponse)
        answer.headers["X-Total-Count"] = str(len(rows))
        return answer
    asked = wanted.model_dump(exclude={"offset"})
    body = page(request.path, asked, len(rows), wanted.offset, wanted.limit)
    synthetic = desk(row.path, "en").release.about.synthetic
    body |= {"release": row.fingerprint, "synthetic": synthetic, "result": [asdict(figure) for figure in part]}
    return kept_answer(request, as_json(body), JSON)


def _known(told: Desk, programme: str, wanted: FigureFilter) -> None:
    """A group or a place that the release does not know is a mistake of the asker, not an empty list."""
    known = {
        "group": {row["group"] for row in found.groups(told)},
        "place": {place.id for place in told.release.places},
    }
    for name, codes in known.items():
        if (value := getattr(wanted, name)) and value not in codes:
            where = f"/api/v1/programmes/{programme}/{name}s"
            raise ApiError(422, "api-unknown-value", name=name, value=value, where=where)
