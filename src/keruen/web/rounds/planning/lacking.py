"""What a plan lacks: districts where nothing is planned, settlements that are nobody's, teams without people or work."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Max

from keruen.web.rounds.planning import frame
from keruen.web.rounds.planning.assigning import NOBODY, Row
from keruen.web.rounds.planning.scope import Scope
from keruen.web.rounds.planning.teams import Shown

OFFERING = ("b2", "services")  # instruments whose choices are the settlements of the frame


@dataclass(frozen=True)
class Lacking:
    """Everything of a plan that a coordinator still has to do, by names of places and teams."""

    empty: bool  # no settlement is planned
    strangers: Sequence[str]  # settlements of the frame that places.csv lacks
    unplanned: Sequence[str]  # districts, codes
    unassigned: Sequence[str]  # rows with a settlement that is nobody's, codes
    places: int  # such settlements
    memberless: Sequence[str]  # teams
    idle: Sequence[str]  # teams without a settlement
    formless: bool  # no form of a round that is not closed is published
    outdated: bool  # its forms offer the settlements of an earlier list

    @property
    def nothing(self) -> bool:
        """Whether the plan is whole. A country need not be planned whole: districts left out are told, not missed."""
        return not (
            self.empty
            or self.strangers
            or self.unassigned
            or self.memberless
            or self.idle
            or self.formless
            or self.outdated
        )


def lacking(scope: Scope, rows: Sequence[Row], teams: Sequence[Shown]) -> Lacking:
    """What lacks, within the person's areas; `rows` are those of districts."""
    valid = scope.gazetteer.on(scope.place.round.start)
    known = {row.code for row in rows}
    planned = frame.read(scope.place).places
    return Lacking(
        empty=not planned,
        strangers=[place for place in planned if place not in scope.gazetteer],
        unplanned=[unit.id for unit in valid.at_level(2) if unit.id not in known and scope.holds(unit.id)],
        unassigned=[row.code for row in rows if row.teams.get(NOBODY)],
        places=sum(row.teams.get(NOBODY, 0) for row in rows),
        memberless=[one.team.name for one in teams if not one.members],
        idle=[one.team.name for one in teams if not one.settlements],
        formless=scope.round.state != "closed" and not scope.round.forms.filter(state="published").exists(),
        outdated=_outdated(scope),
    )


def _outdated(scope: Scope) -> bool:
    """Whether the list of settlements was changed after the instruments that offer it were published."""
    taken = scope.round.lists.filter(state="taken").aggregate(last=Max("ended"))["last"]
    made = scope.round.forms.filter(state="published", instrument__in=OFFERING).aggregate(last=Max("published"))["last"]
    return taken is not None and made is not None and made < taken
