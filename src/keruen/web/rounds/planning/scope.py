"""How far a coordinator's plan reaches: the whole programme, or the areas that their role holds."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.shortcuts import get_object_or_404

from keruen.places.gazetteer import Gazetteer
from keruen.web.accounts.policy import areas, authorise
from keruen.web.accounts.rights import Right
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Round
from keruen.workspace.settings.round import Place, open_round


@dataclass(frozen=True)
class Scope:
    """A round that somebody plans, its folder and places, and the areas in which they may."""

    round: Round
    place: Place
    gazetteer: Gazetteer
    areas: Sequence[str]  # [""]: everywhere

    @property
    def whole(self) -> bool:
        """Whether the person plans the whole programme."""
        return "" in self.areas

    def holds(self, place: str) -> bool:
        """Whether a place lies in the person's areas."""
        return self.whole or any(above.id in self.areas for above in self.gazetteer.chain(place))

    def district(self, place: str) -> str:
        """The district of a settlement; its region where it has none; "" for a place that places.csv lacks."""
        return self.gazetteer.at(place, 2) or self.gazetteer.at(place, 1) or ""


def scope_of(request: HttpRequest, slug: str, code: str) -> Scope:
    """Find the round, refuse who plans nowhere in it, open its folder. Problems: those of the settings."""
    found = get_object_or_404(Round.objects.select_related("programme"), programme__slug=slug, code=code)
    authorise(request.user, Right.PLAN_ROUNDS, found.programme)
    place = open_round(found.path)
    return Scope(found, place, gazetteer_of(place.home), areas(request.user, Right.PLAN_ROUNDS, found.programme))


def whole_scope(request: HttpRequest, slug: str, code: str) -> Scope:
    """The same for what concerns the whole round: its days, its state, the round after it. Refuses who has an area only."""
    scope = scope_of(request, slug, code)
    if not scope.whole:
        raise PermissionDenied(Right.PLAN_ROUNDS)
    return scope
