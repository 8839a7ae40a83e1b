"""Which forms a person is offered, and who is offered none because they are in no team."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from keruen.web.accounts.models import User
from keruen.web.rounds.models import FormVersion, Programme, Team

GIVEN = ("published", "retired")  # states of a form that phones may fetch by its number; a draft is nobody's yet


def open_forms(programme: Programme) -> "QuerySet[FormVersion]":
    """The published forms of rounds that are not closed, and of no round."""
    return FormVersion.objects.filter(programme=programme, state="published").exclude(round__state="closed")


def offered(programme: Programme, user: User) -> "QuerySet[FormVersion]":
    """The forms that a person may fill: where a round has teams, only its members; a round without teams is everybody's."""
    teams = Team.objects.filter(round=OuterRef("round"), members__isnull=False)
    mine = teams.filter(members=user)
    return open_forms(programme).filter(Q(round=None) | ~Exists(teams) | Exists(mine))


def without_team(programme: Programme) -> set[int]:
    """The members of a programme who get no form, as all that are open belong to teams and they are in none; primary keys."""
    teams = Team.objects.filter(round__programme=programme, members__isnull=False).exclude(round__state="closed")
    its_own = teams.filter(round=OuterRef("round"))
    if not teams.exists() or open_forms(programme).filter(Q(round=None) | ~Exists(its_own)).exists():
        return set()
    everybody = User.objects.filter(memberships__programme=programme)
    return set(everybody.exclude(teams__in=teams).values_list("pk", flat=True))
