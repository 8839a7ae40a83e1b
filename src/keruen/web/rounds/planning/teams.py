"""The teams of a round and their members; of two people who change one team the second sees what the first did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet

from keruen.terms.problems import Problem
from keruen.web.accounts.models import Membership, User
from keruen.web.rounds.models import Round, Team
from keruen.web.rounds.planning.scope import Scope


@dataclass(frozen=True)
class Shown:
    """A team as a page shows it; `token` tells whether it changed; `own`: nothing of it lies outside the person's areas."""

    team: Team
    members: Sequence[int]
    settlements: int
    token: str
    own: bool


def people(scope: Scope) -> "QuerySet[User]":
    """The enumerators who may be members: all, or those whose area is not outside the person's."""
    held = Membership.objects.filter(programme=scope.round.programme, role="enumerator")
    ids = [row.user_id for row in held if scope.whole or not row.area or scope.holds(row.area)]
    return User.objects.filter(pk__in=ids).order_by("name")


def shown(scope: Scope) -> list[Shown]:
    """Every team of the round."""
    return [_show(scope, team) for team in scope.round.teams.order_by("name")]


def _show(scope: Scope, team: Team) -> Shown:
    members = sorted(team.members.values_list("pk", flat=True))
    places = list(team.assignments.values_list("place", flat=True))
    token = sha256(repr((team.name, members)).encode()).hexdigest()[:16]
    return Shown(team, members, len(places), token, all(scope.holds(place) for place in places))


def make(scope: Scope, name: str, members: Iterable[int]) -> Team:
    """A new team. Problem rounds-team-known: one has this name."""
    if Team.objects.filter(round=scope.round, name=name).exists():
        raise Problem("rounds-team-known", team=name)
    team = Team.objects.create(round=scope.round, name=name)
    team.members.set(people(scope).filter(pk__in=list(members)))
    return team


def change(scope: Scope, pk: int, token: str, members: Iterable[int], *, end: bool = False) -> Team:
    """Other members, or the end of a team: its settlements are nobody's then. Problem rounds-plan-changed."""
    with transaction.atomic():
        Round.objects.select_for_update().get(pk=scope.round.pk)
        found = next((one for one in shown(scope) if one.team.pk == pk), None)
        if found is None or found.token != token:
            raise Problem("rounds-plan-changed", what=found.team.name if found else "")
        if not found.own:
            raise PermissionDenied
        if end:
            found.team.delete()
        else:
            found.team.members.set(people(scope).filter(pk__in=list(members)))
    return found.team
