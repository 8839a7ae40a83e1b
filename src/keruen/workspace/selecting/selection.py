"""The settlements to visit: chosen from what districts said, with everything that decides and everything left out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from keruen.matrix.afterwards import Beside, beside, candidates, numberless
from keruen.matrix.selecting.select import Candidate, Selection, Wish, select
from keruen.places.gazetteer import Gazetteer
from keruen.places.match import Matcher, candidates_within
from keruen.places.place import SETTLEMENT
from keruen.terms.problems import Problem
from keruen.workspace.selecting.plan_rules import read_plan_rules
from keruen.workspace.steps.listing import list_settlements
from keruen.workspace.steps.work import Work

FOLDER = "selection"
Row = dict[str, Any]


@dataclass(frozen=True)
class Chosen:
    """A selection with the candidates that it was made from, and B1 beside B2 where B2 has begun."""

    selection: Selection
    candidates: tuple[Candidate, ...]
    beside: tuple[Beside, ...]


def choose(work: Work, wish: Wish, disputed: Iterable[str] = ()) -> Chosen:
    """Choose by B1; `disputed` are settlements whose figures were disputed in the earlier round.

    Problems: trust-no-b1, trust-forced-excluded, trust-budget-small, those of select.csv.
    """
    list_settlements(work)
    store, places = work.runner.store, work.gazetteer
    listed = store.read("listed/settled").to_pylist()
    rules = read_plan_rules(work.place.folder, places)
    districts = {row["place"]: places.at(row["place"], 2) or places.at(row["place"], 1) or "" for row in listed}
    found = candidates(listed, districts, rules.days)
    if not any(candidate.numbers for candidate in found):
        raise Problem("trust-no-b1", round=work.place.round.code)
    forced = (
        {place: "dispute" for place in disputed}
        | {place: "no_figure" for place in numberless(listed)}
        | {place: "recommended" for place in _recommended(store.read("recommended").to_pylist(), places)}
        | rules.must
    )
    # What nobody can reach stays out, whatever speaks for it; a person who says both is asked.
    forced = {place: why for place, why in forced.items() if place not in rules.never or place in rules.must}
    known = {candidate.place for candidate in found}
    found += [
        Candidate(place, places.at(place, 2) or "", {}, rules.days.get(place, 1))
        for place in sorted(forced.keys() - known)
    ]
    others = [place.id for place in places.at_level(SETTLEMENT) if place.id not in known]
    full = replace(wish, forced=forced, excluded=rules.never, seed=wish.seed or work.place.round.code)
    chosen = select(found, full, others)
    now = beside(listed, store.read("settled").to_pylist(), chosen.control)
    return Chosen(chosen, tuple(found), tuple(now))


def _recommended(rows: list[Row], places: Gazetteer) -> set[str]:
    """Settlements that informants recommended and that the gazetteer surely has, within the district that they named."""
    matchers: dict[str, Matcher] = {}
    found = set()
    for row in rows:
        district = row["district"] or places.at(row["place"], 2) or ""
        if row["name"] and district:
            if district not in matchers:
                matchers[district] = Matcher(candidates_within(places, district, SETTLEMENT))
            match = matchers[district].match(row["name"])
            if match.verdict == "sure" and match.best is not None:
                found.add(match.best.id)
    return found


def folder_of(round_folder: Path) -> Path:
    """Where the files of a selection are written."""
    return round_folder / FOLDER
