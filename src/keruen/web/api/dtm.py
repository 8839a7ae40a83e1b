"""Released figures in the shape of the DTM API v3: its envelope, field names and parameters, with our fields beside them.

Source of the shape: publish.dataset.dtm. Clients of that API need another address and nothing else.
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from ninja import Field, Query, Router, Schema

from keruen.publish.dataset.dtm import rows
from keruen.web.api.filters import as_json
from keruen.web.dashboard.answering import kept_answer
from keruen.web.dashboard.finding import opened, released
from keruen.web.dashboard.models import Released

router = Router(tags=["DTM API v3"])


class Envelope(Schema):
    """The envelope of the DTM API v3."""

    isSuccess: bool  # noqa: N815 - the API's own spelling
    statusCode: int  # noqa: N815
    errorMessages: list[str]  # noqa: N815
    result: list[dict[str, Any]]


class Wanted(Schema):
    """The parameters of the DTM API v3 that mean something here; `PopulationGroup` is ours."""

    CountryName: str = ""
    Admin0Pcode: str = ""
    Admin1Name: str = ""
    Admin1Pcode: str = ""
    Admin2Name: str = ""
    Admin2Pcode: str = ""
    Operation: str = ""
    RoundNumber: int | None = None
    FromRoundNumber: int | None = None
    ToRoundNumber: int | None = None
    FromReportingDate: str = Field("", description="ISO date")
    ToReportingDate: str = Field("", description="ISO date")
    PopulationGroup: str = ""


_EQUAL = {
    "CountryName": "admin0Name", "Admin0Pcode": "admin0Pcode", "Admin1Name": "admin1Name", "Admin1Pcode": "admin1Pcode",
    "Admin2Name": "admin2Name", "Admin2Pcode": "admin2Pcode", "Operation": "operation", "PopulationGroup": "populationGroup",
    "RoundNumber": "roundNumber",
}  # fmt: skip


@router.get("/admin0", response=Envelope)
def admin0(request: HttpRequest, wanted: Query[Wanted]) -> HttpResponseBase:
    """Numbers by country."""
    return _answer(request, wanted, 0)


@router.get("/admin1", response=Envelope)
def admin1(request: HttpRequest, wanted: Query[Wanted]) -> HttpResponseBase:
    """Numbers by region."""
    return _answer(request, wanted, 1)


@router.get("/admin2", response=Envelope)
def admin2(request: HttpRequest, wanted: Query[Wanted]) -> HttpResponseBase:
    """Numbers by district."""
    return _answer(request, wanted, 2)


@router.get("/country-list", response=Envelope)
def countries(request: HttpRequest) -> HttpResponseBase:
    """Countries with released figures."""
    named = {(row["admin0Name"], row["admin0Pcode"]) for one in _newest() for row in _rows(one.path)}
    found = [{"admin0Name": name, "admin0Pcode": code} for name, code in sorted(named)]
    return _enveloped(request, found)


def _answer(request: HttpRequest, wanted: Wanted, level: int) -> HttpResponseBase:
    found = [row for one in _newest() for row in _rows(one.path) if row["adminLevel"] == level and _fits(row, wanted)]
    return _enveloped(request, [{**row, "id": n} for n, row in enumerate(found, start=1)])


def _enveloped(request: HttpRequest, result: list[dict[str, Any]]) -> HttpResponseBase:
    body = {"isSuccess": True, "statusCode": 200, "errorMessages": [], "result": result}
    return kept_answer(request, as_json(body), "application/json")


def _newest() -> list[Released]:
    """The newest release of every round of every programme."""
    found: dict[int, Released] = {}
    for row in released():
        found.setdefault(row.round_id, row)
    return list(found.values())


@lru_cache(maxsize=16)
def _rows(folder: Path) -> tuple[dict[str, Any], ...]:
    return tuple(rows(opened(folder)))


def _fits(row: dict[str, Any], wanted: Wanted) -> bool:
    equal = all(getattr(wanted, ask) in ("", None, row[field]) for ask, field in _EQUAL.items())
    number, day = row["roundNumber"], row["reportingDate"][:10]
    low, high = wanted.FromRoundNumber, wanted.ToRoundNumber
    numbered = (low is None or (number is not None and number >= low)) and (
        high is None or (number is not None and number <= high)
    )
    dated = (not wanted.FromReportingDate or day >= wanted.FromReportingDate[:10]) and (
        not wanted.ToReportingDate or day <= wanted.ToReportingDate[:10]
    )
    return equal and numbered and dated
