"""A list that somebody brought: kept, answered line by line, taken as the frame or dropped."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db import transaction
from django.utils import timezone

from keruen.terms.problems import Problem
from keruen.web.accounts.models import User
from keruen.web.rounds.models import Round, SettlementList
from keruen.web.rounds.planning import frame
from keruen.web.rounds.planning.placing import place_all
from keruen.web.rounds.planning.reading import read_list
from keruen.web.rounds.planning.scope import Scope

ASKED = ("ask", "none")
Said = dict[str, Any]


def bring(scope: Scope, name: str, content: bytes, by: User | None) -> SettlementList:
    """Read a file, place its lines, keep both. Problems: those of reading."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        lines = read_list(path)
    valid = scope.gazetteer.on(scope.place.round.start)
    said = []
    for one in place_all(lines, valid):
        outside = one.verdict == "sure" and not scope.holds(one.place)
        said.append(
            {
                "row": one.line.row, "told": one.line.told, "stratum": one.line.stratum, "place": one.place,
                "verdict": "outside" if outside else one.verdict, "why": one.why,
                "choices": [choice for choice in one.choices if scope.holds(choice)],
            }
        )  # fmt: skip
    return SettlementList.objects.create(round=scope.round, name=name[:200], content=content, lines=said, by=by)


@dataclass(frozen=True)
class Sorted:
    """A list as it stands: settlements taken with their strata, lines that wait for a person, those that a person left out,
    those that say a settlement again, those outside the person's area."""

    taken: Mapping[str, str]
    waiting: list[Said]
    left: list[Said]
    twice: list[Said]
    outside: list[Said]


def sort(found: SettlementList) -> Sorted:
    """The lines of a list by what becomes of them."""
    taken: dict[str, str] = {}
    kinds: dict[str, list[Said]] = {"waiting": [], "left": [], "twice": [], "outside": []}
    for said in found.lines:
        answer = found.answers.get(str(said["row"]))
        if said["verdict"] in ASKED and answer is None:
            kinds["waiting"].append(said)
        elif said["verdict"] == "outside":
            kinds["outside"].append(said)
        elif answer == "":
            kinds["left"].append(said)
        elif (place := answer or said["place"]) in taken:
            kinds["twice"].append(said)
        else:
            taken[place] = said["stratum"]
    return Sorted(taken, **kinds)


@dataclass(frozen=True)
class Change:
    """What taking a list does to the frame: settlements that come, stay and go."""

    come: list[str]
    stay: list[str]
    go: list[str]


def change(scope: Scope, now: frame.Frame, taken: Iterable[str], *, add: bool) -> Change:
    """Replace (or, with `add`, fill up) the frame within the person's areas; what lies outside them stays."""
    there, wanted = set(now.places), set(taken)
    go = set() if add else {place for place in there - wanted if scope.holds(place)}
    return Change(sorted(wanted - there), sorted(there - go), sorted(go))


def answer(found: SettlementList, said: Mapping[str, str], revision: int) -> None:
    """Keep a person's answers. Problem rounds-plan-changed: somebody else answered since the page was made."""
    if not said:
        return
    with transaction.atomic():
        now = SettlementList.objects.select_for_update().get(pk=found.pk)
        _open(now, revision)
        now.answers = now.answers | dict(said)
        now.revision += 1
        now.save(update_fields=["answers", "revision"])
    found.answers, found.revision = now.answers, now.revision


def take(scope: Scope, found: SettlementList, by: User | None, token: str, *, add: bool) -> Change:
    """Make the list the round's frame. Problems: rounds-list-waiting, rounds-plan-changed."""
    with transaction.atomic():
        Round.objects.select_for_update().get(pk=scope.round.pk)
        now = SettlementList.objects.select_for_update().get(pk=found.pk)
        _open(now, found.revision)
        sorted_ = sort(now)
        if sorted_.waiting:
            raise Problem("rounds-list-waiting", n=len(sorted_.waiting))
        if not sorted_.taken:
            raise Problem("file-empty", file=found.name)
        old = frame.read(scope.place)
        changed = change(scope, old, sorted_.taken, add=add)
        now.replaced, now.state, now.ended, now.ended_by = old.content, "taken", timezone.now(), by
        now.save(update_fields=["replaced", "state", "ended", "ended_by"])
        frame.write(scope.place, frame.merged(old, sorted_.taken, changed.stay), token)
    return changed


def drop(found: SettlementList, by: User | None) -> None:
    """Put a list aside; it stays to be looked at."""
    SettlementList.objects.filter(pk=found.pk, state="open").update(
        state="dropped", ended=timezone.now(), ended_by=by
    )  # fmt: skip


def _open(found: SettlementList, revision: int) -> None:
    if found.state != "open" or found.revision != revision:
        raise Problem("rounds-plan-changed", what=found.name)
