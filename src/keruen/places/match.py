"""Which place a typed name means: sure, ask or none, with a score and alternatives; never a silent guess.

sure
    one candidate, and only one, has this name: the same text, or the same skeleton (`fold`) with nobody near it.
ask
    several have it, or a near one is the best: a person decides among the alternatives.
none
    nothing is near; the alternatives are the nearest names all the same, for the message.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from keruen.places.fold import exact, fold, kind_hint, numbers
from keruen.places.gazetteer import Gazetteer
from keruen.places.place import Place
from keruen.places.spellings import other_spellings

SAME_TEXT, SAME_SKELETON = 100, 98
NEAR = 72  # below it a candidate is not worth a question
MARGIN = 6  # a second candidate so near to a skeleton's match makes it a question
OTHER_NUMBER = 60  # the best score of a name with another number in it
_FITS = {
    "region": ("region",),
    "district": ("district", "city_district"),
    "city": ("city", "city_region"),
    "settlement": ("settlement", "camp"),
}


@dataclass(frozen=True)
class Candidate:
    """A place that a name may mean: its score (0-100) and the spelling of it that came nearest."""

    place: Place
    score: int
    spelling: str


@dataclass(frozen=True)
class Match:
    """What a name means: `best` is the place when sure, the nearest when there is something to ask, None else."""

    verdict: Literal["sure", "ask", "none"]
    best: Place | None
    score: int
    alternatives: tuple[Candidate, ...]  # the nearest, best first


class Matcher:
    """Matches many names against the same candidates."""

    def __init__(self, candidates: Iterable[Place], others: Mapping[str, tuple[str, ...]] | None = None) -> None:
        """`others` are further spellings by place id; None: those that Keruen ships."""
        more = other_spellings() if others is None else others
        self._names = [(place, _Name(name)) for place in candidates for name in _spellings(place, more)]

    def match(self, name: str, alternatives: int = 3) -> Match:
        """What the name means among the candidates."""
        if not exact(name):
            return Match("none", None, 0, ())
        ranked = self._ranked(_Name(name))
        near = tuple(ranked[:alternatives])
        if not ranked or ranked[0].score < NEAR:
            return Match("none", None, ranked[0].score if ranked else 0, near)
        best = ranked[0]
        return Match("sure" if _alone(ranked) else "ask", best.place, best.score, near)

    def _ranked(self, name: "_Name") -> list[Candidate]:
        found: dict[str, Candidate] = {}
        for place, spelling in self._names:
            score = _score(name, spelling, place.kind)
            if place.id not in found or score > found[place.id].score:
                found[place.id] = Candidate(place, score, spelling.text)
        return sorted(found.values(), key=lambda c: (-c.score, c.place.id))


def match(name: str, candidates: Iterable[Place]) -> Match:
    """What a typed name means among candidates; limit them to a parent with `candidates_within`."""
    return Matcher(candidates).match(name)


def candidates_within(gazetteer: Gazetteer, parent: str = "", level: int | None = None) -> tuple[Place, ...]:
    """The places below a parent ("": all), of one level if a level is given."""
    places = gazetteer.within(parent) if parent else tuple(gazetteer)
    return tuple(place for place in places if level is None or place.level == level)


class _Name:
    """A name with all that is compared of it."""

    def __init__(self, text: str) -> None:
        self.text, self.exact, self.folded = text, exact(text), fold(text)
        self.joined, self.numbers, self.hint = self.folded.replace(" ", ""), numbers(text), kind_hint(text)


def _alone(ranked: list[Candidate]) -> bool:
    """Whether the best is the one that the name means: fits what the name says it is, and has no rival."""
    best, second = ranked[0], ranked[1].score if len(ranked) > 1 else 0
    if best.score == SAME_TEXT:
        return second < SAME_TEXT
    return best.score == SAME_SKELETON and second < SAME_SKELETON - MARGIN


def _score(name: _Name, spelling: _Name, kind: str) -> int:
    if name.exact == spelling.exact:
        return SAME_TEXT
    if name.numbers != spelling.numbers:
        return min(OTHER_NUMBER, round(fuzz.ratio(name.folded, spelling.folded)))
    fits = not name.hint or kind in _FITS[name.hint]
    if name.joined == spelling.joined:
        return SAME_SKELETON if fits else SAME_SKELETON - MARGIN - 2
    near = max(fuzz.ratio(name.joined, spelling.joined), fuzz.token_sort_ratio(name.folded, spelling.folded))
    return min(round(near), SAME_SKELETON - 3) - (0 if fits else MARGIN)


def _spellings(place: Place, more: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*place.names.values(), *more.get(place.id, ()))))
