"""Where an interview took place: a code of the gazetteer, or a typed name that is matched, never guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from keruen.intake.answers.questions import Questions
from keruen.intake.answers.said import Said, path_of
from keruen.intake.findings import Notebook, said_of
from keruen.places.gazetteer import Gazetteer
from keruen.places.match import NEAR, Candidate, Matcher, candidates_within
from keruen.places.place import SETTLEMENT, Place

NOT_LISTED = "not_listed"
_SHOWN = 3  # nearest names that are told
_DISTRICT = 2
_LONGEST = 200  # characters of a typed name that are looked at


@dataclass(frozen=True)
class Atlas:
    """The gazetteer with what is asked of it once: its settlements, its regions, matchers by the unit that limits them."""

    gazetteer: Gazetteer
    settlements: tuple[Place, ...]
    regions: frozenset[str]
    matchers: dict[str, Matcher] = field(default_factory=dict)

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> "Atlas":
        """The atlas of a gazetteer."""
        regions = frozenset(place.id for place in gazetteer.at_level(1))
        return cls(gazetteer, gazetteer.at_level(SETTLEMENT), regions)

    def matcher(self, above: Sequence[str], *, settlement: bool) -> Matcher:
        """A matcher of the settlements in the first unit of `above` that has any, else of all; or of the districts."""
        key, candidates = self._candidates(above, settlement)
        if key not in self.matchers:
            self.matchers[key] = Matcher(candidates)
        return self.matchers[key]

    def nearest(self, name: str, above: Sequence[str], *, settlement: bool) -> tuple[Candidate, ...]:
        """The three nearest names: those that are near in the district, then in the region, then anywhere; then the rest."""
        found: dict[str, Candidate] = {}
        for wider in range(len(above) + 1):
            near = self.matcher(above[wider:], settlement=settlement).match(name, alternatives=_SHOWN).alternatives
            last = wider == len(above)
            for one in near:
                if len(found) < _SHOWN and (last or one.score >= NEAR):
                    found.setdefault(one.place.id, one)
            if len(found) == _SHOWN:
                break
        return tuple(sorted(found.values(), key=lambda one: -one.score))

    def in_district(self, place: Place) -> Place | None:
        """The district that a place lies in; None where it is one itself, or lies in none."""
        unit = self.gazetteer.at(place.id, _DISTRICT)
        return self.gazetteer[unit] if unit and unit != place.id else None

    def _candidates(self, above: Sequence[str], settlement: bool) -> tuple[str, Sequence[Place]]:
        if not settlement:
            return "districts", self.gazetteer.at_level(2)
        for unit in above:
            if unit in self.matchers:
                return unit, ()
            found = candidates_within(self.gazetteer, unit, SETTLEMENT)
            if found:
                return unit, found
        return "settlements", self.settlements or tuple(self.gazetteer)


def spot(said: Said, questions: Questions, atlas: Atlas, notes: Notebook, *, settlement: bool) -> str | None:
    """The id of the place, or None with a finding that names the three nearest. `settlement`: a wider unit will not do."""
    facts = questions.facts
    question, typed = facts.get("place", ""), facts.get("place_name", "")
    value = said.root.get(question, "").strip() if question else ""
    if value and value != NOT_LISTED:
        found = atlas.gazetteer.find(value)
        if found is None:
            return matched(said, question, value, atlas, notes, _above(said.root, facts), settlement=settlement)
        if settlement and atlas.settlements and found.level < SETTLEMENT:
            wide = {"value": value, "name": found.name("en"), "name_id": found.id}
            notes.add("intake-place-too-wide", "error", said.where, column=path_of(said.root, question), **wide)
            return None
        return found.id
    name = said.root.get(typed, "").strip() if typed else ""
    if not name:
        notes.add("intake-place-missing", "error", said.where, column=path_of(said.root, question or typed))
        return None
    return matched(said, typed, name, atlas, notes, _above(said.root, facts), settlement=settlement)


def _above(answers: Mapping[str, str], facts: Mapping[str, str]) -> tuple[str, ...]:
    """The district and the region that were chosen."""
    asked = (facts.get("place_district", ""), facts.get("place_region", ""))
    return tuple(answers[question] for question in asked if question and answers.get(question))


def matched(
    said: Said, question: str, name: str, atlas: Atlas, notes: Notebook, above: Sequence[str], *, settlement: bool
) -> str | None:
    """A name that matches surely is used, with a note; else the three nearest are told and nothing is entered."""
    typed = name[:_LONGEST]
    found = atlas.matcher(above, settlement=settlement).match(typed)
    if found.verdict == "sure" and found.best is not None:
        used = {"name": found.best.name("en"), "id": found.best.id, "name_id": found.best.id}
        at = {"column": path_of(said.root, question), "place": found.best.id}
        notes.add("intake-place-matched", "note", said.where, **at, value=typed, **used)
        return found.best.id
    places = [one.place for one in atlas.nearest(typed, above, settlement=settlement)]
    pairs = [(place, atlas.in_district(place)) for place in places]
    told = {
        "value": typed,
        "nearest": "; ".join(said_of(p.id, p.name("en"), d.name("en") if d else "") for p, d in pairs) or "-",
        "nearest_ids": "\n".join(f"{p.id}\t{d.id if d else ''}" for p, d in pairs),
    }
    notes.add("intake-place-unknown", "error", said.where, column=path_of(said.root, question), **told)
    return None
