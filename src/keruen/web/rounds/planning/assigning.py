"""The plan as a table: a row for each district, or for each settlement of one; and giving many rows to a team in one act."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from django.db import transaction

from keruen.web.rounds.models import Assignment, Round, Team
from keruen.web.rounds.planning import frame
from keruen.web.rounds.planning.scope import Scope
from keruen.workspace.folder.atomic import write_bytes

FILE = "assignments.csv"  # who visits what, for those who read the folder; the server's own rows decide
TARGET, MOST = 2, 20  # informants in a settlement: usual, at most
NOBODY = 0  # as a team: taken from every team


@dataclass(frozen=True)
class Row:
    """A district or settlement of the plan. `token` is of its settlements' teams and targets: it tells whether they changed."""

    code: str
    region: str  # code
    places: tuple[str, ...]
    visited: int
    teams: Mapping[int, int]  # team (NOBODY: none) -> settlements
    targets: tuple[int, int]  # least and most
    informants: int  # all targets together
    token: str

    @property
    def planned(self) -> int:
        """Settlements."""
        return len(self.places)


@dataclass(frozen=True)
class Wanted:
    """A bulk act: a team (None: leave) and a target (None: leave) for rows, each with the token that the person saw."""

    rows: Mapping[str, str]
    team: int | None
    target: int | None


class StaleRowsError(Exception):
    """Rows that somebody else changed since the person saw them; nothing was done."""

    def __init__(self, codes: Iterable[str]) -> None:
        super().__init__()
        self.codes = tuple(codes)


def rows_of(scope: Scope, visited: Iterable[str], district: str = "") -> list[Row]:
    """The rows within the person's areas: districts, or the settlements of one district."""
    groups: dict[str, list[str]] = {}
    for place in frame.read(scope.place).places:
        above = scope.district(place)
        if scope.holds(place) and (not district or above == district):
            groups.setdefault(place if district else above, []).append(place)
    given = {row.place: row for row in scope.round.assignments.all()}
    seen = set(visited)
    return [_row(scope, code, places, given, seen) for code, places in sorted(groups.items())]


def _row(scope: Scope, code: str, places: list[str], given: Mapping[str, Assignment], visited: set[str]) -> Row:
    said = [given.get(place) for place in places]
    targets = [one.target if one else TARGET for one in said]
    teams = [(one.team_id or NOBODY) if one else NOBODY for one in said]
    told = repr(sorted(zip(places, teams, targets, strict=True)))
    return Row(
        code=code,
        region=scope.gazetteer.at(code, 1) or "",
        places=tuple(places),
        visited=len(visited.intersection(places)),
        teams=dict(Counter(teams).most_common()),
        targets=(min(targets), max(targets)),
        informants=sum(targets),
        token=sha256(told.encode()).hexdigest()[:16],
    )


def assign(scope: Scope, wanted: Wanted, district: str = "") -> int:
    """Do a bulk act; gives how many settlements it touched. StaleRowsError where a row is not as the person saw it."""
    with transaction.atomic():
        Round.objects.select_for_update().get(pk=scope.round.pk)
        known = {row.code: row for row in rows_of(scope, (), district)}
        stale = [code for code, token in wanted.rows.items() if code not in known or known[code].token != token]
        if stale:
            raise StaleRowsError(stale)
        places = [place for code in wanted.rows for place in known[code].places]
        _change(scope.round, places, wanted)
        write_file(scope)
    return len(places)


def _change(found: Round, places: list[str], wanted: Wanted) -> None:
    there = set(found.assignments.filter(place__in=places).values_list("place", flat=True))
    Assignment.objects.bulk_create(
        Assignment(round=found, place=place, target=TARGET) for place in places if place not in there
    )
    values: dict[str, int | None] = {}
    if wanted.team is not None:
        values["team_id"] = wanted.team or None
    if wanted.target is not None:
        values["target"] = wanted.target
    if values:
        found.assignments.filter(place__in=places).update(**values)


def write_file(scope: Scope) -> None:
    """Write into the round's folder what each team visits: names of teams, never of people."""
    names = dict(Team.objects.filter(round=scope.round).values_list("pk", "name"))
    planned = set(frame.read(scope.place).places)
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("place", "team", "informants"))
    writer.writerows(
        (one.place, names.get(one.team_id or NOBODY, ""), one.target)
        for one in scope.round.assignments.order_by("place")
        if one.place in planned
    )
    write_bytes(scope.round.path / FILE, text.getvalue().encode())
