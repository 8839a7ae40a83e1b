"""The planning page: what it shows of a round, filtered as its address says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from keruen.web.rounds.models import SettlementList, Team
from keruen.web.rounds.planning import dates, frame
from keruen.web.rounds.planning.assigning import NOBODY, Row, rows_of
from keruen.web.rounds.planning.lacking import Lacking, lacking
from keruen.web.rounds.planning.scope import Scope
from keruen.web.rounds.planning.teams import people, shown
from keruen.web.rounds.progress.counting import visited_of

NONE = "none"  # as a filter: what is nobody's
_TOLD = 12  # names that a sentence of what lacks may hold


@dataclass(frozen=True)
class Filter:
    """What the address asks for: a region, a team (its number, or "none"), a district to look into."""

    region: str = ""
    team: str = ""
    district: str = ""

    @classmethod
    def of(cls, asked: Mapping[str, str]) -> "Filter":
        """The filter of an address or of the form that was sent from it."""
        return cls(asked.get("region", ""), asked.get("show", ""), asked.get("district", ""))

    def keeps(self, row: Row) -> bool:
        """Whether a row is shown."""
        wanted = NOBODY if self.team == NONE else int(self.team) if self.team.isdecimal() else None
        return (not self.region or row.region == self.region) and (wanted is None or wanted in row.teams)


@dataclass(frozen=True)
class Shown:
    """A row in words."""

    row: Row
    name: str
    region: str
    teams: str
    target: str
    stale: bool
    chosen: bool


def page(
    request: HttpRequest, scope: Scope, language: str, stale: Sequence[str] = (), fault: str = "", unread: str = ""
) -> dict[str, Any]:
    """Everything that the template needs; `stale` are rows that somebody else changed while this person chose.

    `fault`: what is wrong with the number of informants that was typed; `unread`: why a list could not be read.
    """
    said = request.POST if request.method == "POST" else request.GET
    wanted = Filter.of({name: str(said.get(name, "")) for name in ("region", "show", "district")})
    visited = visited_of(scope.round, scope.place)
    districts = rows_of(scope, visited)
    rows = rows_of(scope, visited, wanted.district) if wanted.district else districts
    teams = shown(scope)
    regions = sorted({row.region for row in districts if row.region})
    names = {one.team.pk: one.team.name for one in teams}
    chosen = set(request.POST.getlist("row"))
    return {
        "programme": scope.round.programme, "round": scope.round, "place": scope.place, "whole": scope.whole,
        "title": scope.place.round.title.get(language) or scope.round.code,
        "days_token": dates.token_of(scope), "frame_token": frame.read(scope.place).token,
        "wanted": wanted, "teams": teams, "people": people(scope),
        "regions": [(code, scope.gazetteer.name(code, language)) for code in regions],
        "district_name": scope.gazetteer.name(wanted.district, language) if wanted.district else "",
        "rows": [_shown(scope, row, names, language, stale, chosen) for row in rows if wanted.keeps(row)],
        "planned": sum(row.planned for row in districts), "districts": len(districts),
        "informants": sum(row.informants for row in districts),
        "lacking": _told(scope, lacking(scope, districts, teams), language),
        "lists": SettlementList.objects.filter(round=scope.round).defer("content", "lines", "replaced").order_by("-pk"),
        "typed": {"team": request.POST.get("to", ""), "target": request.POST.get("target", ""), "fault": fault},
        "stale": bool(stale), "unread": unread, "opened": "frame" if unread else request.GET.get("open", ""),
    }  # fmt: skip


def _shown(
    scope: Scope, row: Row, names: Mapping[int, str], language: str, stale: Sequence[str], chosen: set[str]
) -> Shown:  # fmt: skip
    least, most = row.targets
    several = len(row.teams) > 1
    told = [f"{names[pk]} ({n})" if several else names[pk] for pk, n in row.teams.items() if pk in names]
    return Shown(
        row=row,
        name=scope.gazetteer.name(row.code, language) if row.code else "?",
        region=scope.gazetteer.name(row.region, language) if row.region else "",
        teams=", ".join(told),
        target=str(least) if least == most else f"{least}–{most}",
        stale=row.code in stale,
        chosen=row.code in chosen,
    )


def _told(scope: Scope, found: Lacking, language: str) -> dict[str, Any]:
    """What lacks, with names for codes; long lists are cut, and say how many more there are."""
    lists = {
        "strangers": found.strangers, "memberless": found.memberless, "idle": found.idle,
        "unplanned": [scope.gazetteer.name(code, language) for code in found.unplanned],
        "unassigned": [scope.gazetteer.name(code, language) for code in found.unassigned],
    }  # fmt: skip
    cut = {name: (len(all_), ", ".join(all_[:_TOLD]), max(0, len(all_) - _TOLD)) for name, all_ in lists.items()}
    whole = {"empty": found.empty, "nothing": found.nothing, "formless": found.formless, "outdated": found.outdated}
    return {**whole, "places": found.places, **cut}


def team_of(scope: Scope, said: str) -> int | None:
    """The team that a form names: a number, 0 for nobody, None to leave it. Unknown numbers are None too."""
    if not said.isdecimal():
        return None
    return int(said) if said == "0" or Team.objects.filter(round=scope.round, pk=said).exists() else None
