"""What a plan lacks: districts where nothing is planned, settlements that are nobody's, teams without people or work."""

from collections.abc import Sequence
from dataclasses import dataclass

from keruen.web.rounds.planning import frame
from keruen.web.rounds.planning.assigning import NOBODY, Row
from keruen.web.rounds.planning.scope import Scope
from keruen.web.rounds.planning.teams import Shown


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

    @property
    def nothing(self) -> bool:
        """Whether the plan is whole. A country need not be planned whole: districts left out are told, not missed."""
        return not (self.empty or self.strangers or self.unassigned or self.memberless or self.idle)


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
    )
