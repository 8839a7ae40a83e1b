"""Which settlement each line of a list means: by its code, else by its name within its district, region or country.

sure: taken. ask: a person decides among the choices. none: nothing is near. Never a silent guess: a code whose name is
another's, a district that is nobody's, a name that several have are all asked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from keruen.places.fold import fold
from keruen.places.gazetteer import Gazetteer
from keruen.places.match import NEAR, SAME_TEXT, Match, Matcher
from keruen.places.place import SETTLEMENT, Place
from keruen.web.rounds.planning.reading import Line

CHOICES = 5
_COMPARED = 300_000  # settlements that names without a district are compared with: some seconds; then names are only told unknown


@dataclass(frozen=True)
class Placed:
    """What a line was taken for: verdict sure, ask or none; the place when sure; choices, the nearest first; why it is asked."""

    line: Line
    verdict: str
    place: str = ""
    choices: tuple[str, ...] = ()
    why: str = ""  # end of the sentence rounds-why-...


class Placer:
    """Places many lines in one gazetteer (as of the round's first day)."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self._units: dict[tuple[str, int], Matcher] = {}
        self._settlements: dict[str, Matcher] = {}
        self._left = _COMPARED

    def place(self, line: Line) -> Placed:
        """What a line means."""
        if line.code:
            found = self.gazetteer.find(line.code)
            if found is not None and found.level == SETTLEMENT:
                return self._by_code(line, found)
            if not line.name:
                return Placed(line, "none", why="code-unknown" if found is None else "not-settlement")
            named = self._by_name(line)
            return Placed(line, "ask" if named.choices else "none", "", named.choices, "code-unknown")
        return self._by_name(line)

    def _by_code(self, line: Line, found: Place) -> Placed:
        if not line.name or Matcher([found]).match(line.name).score >= NEAR:
            return Placed(line, "sure", found.id)
        named = self._by_name(line)
        return Placed(line, "ask", "", tuple(dict.fromkeys((found.id, *named.choices))), "other-name")

    def _by_name(self, line: Line) -> Placed:
        above, why = self._parent(line)
        match = self._within(above).match(line.name, CHOICES) if above else self._anywhere(line.name)
        choices = tuple(one.place.id for one in match.alternatives)
        if match.verdict == "none":
            return Placed(line, "none", "", choices, why or "name-unknown")
        if match.verdict == "ask" or why:
            return Placed(line, "ask", "", choices, why or "several")
        assert match.best is not None
        return Placed(line, "sure", match.best.id, choices)

    def _parent(self, line: Line) -> tuple[str, str]:
        """The unit to search in ("": the country), and why the line is asked whatever its name: its unit is not sure."""
        above, why = "", ""
        for level, name in ((1, line.region), (2, line.district)):
            if name:
                match = self._unit(above, level).match(name)
                if match.verdict == "sure" and match.best is not None:
                    above = match.best.id
                else:
                    why = why or ("region-unsure" if level == 1 else "district-unsure")
        return above, why

    def _unit(self, above: str, level: int) -> Matcher:
        if (above, level) not in self._units:
            inside = (p for p in self.gazetteer.at_level(level) if not above or self._below(p, above))
            self._units[above, level] = Matcher(inside)
        return self._units[above, level]

    def _below(self, place: Place, above: str) -> bool:
        return any(unit.id == above for unit in self.gazetteer.chain(place.id))

    def _within(self, above: str) -> Matcher:
        if above not in self._settlements:
            self._settlements[above] = Matcher(self._under.get(above, ()))
        return self._settlements[above]

    def _anywhere(self, name: str) -> Match:
        """A name without a unit. Same skeletons first; only a text that one settlement alone has is sure."""
        alike = self._folded.get(fold(name), [])
        if alike:
            match = Matcher(alike).match(name, CHOICES)
            sure = match.verdict == "sure" and match.score == SAME_TEXT
            return match if sure else Match("ask", match.best, match.score, match.alternatives)
        self._left -= len(self._folded)
        return self._whole.match(name, CHOICES) if self._left >= 0 else Match("none", None, 0, ())

    @cached_property
    def _under(self) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        for place in self.gazetteer.at_level(SETTLEMENT):
            for unit in self.gazetteer.chain(place.id)[1:]:
                found.setdefault(unit.id, []).append(place)
        return found

    @cached_property
    def _folded(self) -> dict[str, list[Place]]:
        found: dict[str, list[Place]] = {}
        for place in self.gazetteer.at_level(SETTLEMENT):
            for skeleton in {fold(name) for name in place.names.values()}:
                found.setdefault(skeleton, []).append(place)
        return found

    @cached_property
    def _whole(self) -> Matcher:
        return Matcher(self.gazetteer.at_level(SETTLEMENT))


def place_all(lines: Iterable[Line], gazetteer: Gazetteer) -> list[Placed]:
    """Every line, and a settlement that an earlier line meant already is `twice`."""
    placer, seen, found = Placer(gazetteer), set[str](), []
    for line in lines:
        placed = placer.place(line)
        if placed.verdict == "sure" and placed.place in seen:
            placed = Placed(line, "twice", placed.place)
        seen.add(placed.place)
        found.append(placed)
    return found
