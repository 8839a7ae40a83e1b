"""The first page of a person: in each of their programmes the doors that their roles open, the likeliest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse

from keruen.web.accounts.models import Membership
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.dashboard.models import Released
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Job, Programme, Round
from keruen.workspace.build import TABLES
from keruen.workspace.running.store import Store


@dataclass(frozen=True)
class Door:
    """A link: the sentence `rounds-door-<name>`, its address."""

    name: str
    address: str


@dataclass(frozen=True)
class Entry:
    """A programme with a person's roles (role, name of its area), the round that matters now, and doors."""

    programme: Programme
    roles: Sequence[tuple[str, str]]
    round: Round | None
    doors: Sequence[Door]
    working: Job | None


def entries(held: Sequence[Membership], language: str) -> list[Entry]:
    """One entry for each programme, in the order of the memberships."""
    programmes = {one.programme_id: one.programme for one in held}
    return [
        _entry(found, [one for one in held if one.programme_id == pk], language) for pk, found in programmes.items()
    ]


def _entry(programme: Programme, held: Sequence[Membership], language: str) -> Entry:
    rights = frozenset[Right]().union(*(TABLE[Role(one.role)] for one in held))
    rounds = list(programme.rounds.order_by("pk"))
    now = next((one for one in reversed(rounds) if one.state == "open"), rounds[-1] if rounds else None)
    roles = [(one.role, _area(programme, one.area, language)) for one in held]
    working = programme.jobs.filter(state__in=("waiting", "running")).order_by("pk").first()
    shown = working if Right.SEE_FIGURES in rights else None
    return Entry(programme, roles, now, _doors(programme, now, rights), shown)


def _doors(programme: Programme, now: Round | None, rights: frozenset[Right]) -> list[Door]:
    fill = [Door("fill", reverse("webform:app"))] if Right.FILL_FORMS in rights else []
    found = fill if Right.PLAN_ROUNDS not in rights else []
    if now is not None:
        here = [programme.slug, now.code]
        if Right.PLAN_ROUNDS in rights:
            found.append(Door("plan", reverse("rounds:plan", args=here)))
        if Right.REVIEW in rights and built(now):
            found.append(Door("review", reverse("review:inbox", args=here)))
        if Right.PLAN_ROUNDS in rights:
            found.extend(fill)
        if Right.RELEASE in rights:
            found.append(Door("release", reverse("rounds:round", args=here)))
        elif Right.SEE_FIGURES in rights:
            found.append(Door("figures", reverse("rounds:round", args=here)))
        found.append(Door("progress", reverse("rounds:progress", args=here)))
    if Released.objects.filter(programme=programme, withdrawn=None).exists():
        found.append(Door("public", reverse("dashboard:programme", args=[programme.slug])))
    return found


def built(found: Round) -> bool:
    """Whether the round was ever brought up to date: before that there is nothing to review."""
    return Store(found.path / "build" / TABLES).path("findings").is_file()


def _area(programme: Programme, area: str, language: str) -> str:
    """An area's name; its id where places.csv is not there."""
    return (
        gazetteer_of(programme.path).name(area, language)
        if area and (programme.path / "places.csv").is_file()
        else area
    )
