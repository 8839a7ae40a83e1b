"""A round of the barometer with the words of one language: names of regions and occupations, classes, colours and signs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from keruen.places.gazetteer import shipped
from keruen.policy.barometer.aggregate import Cell
from keruen.policy.barometer.classes import CLASSES
from keruen.policy.barometer.hindsight import Hindsight
from keruen.policy.barometer.occupations import isco
from keruen.terms.sentences import Speaker

COUNTRIES = ("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan")
HORIZONS = ("now", "ahead")
COLOURS = {
    "large_surplus": "#0b4f6c", "surplus": "#a9cfe0", "balance": "#e3e7ea", "shortage": "#e09563", "large_shortage": "#8a3b12",
}  # fmt: skip
SIGNS = {
    "large_surplus": "++", "surplus": "+", "balance": "=", "shortage": "\u2212", "large_shortage": "\u2212\u2212",
}  # fmt: skip
FEW = "\u00b7"


@dataclass(frozen=True)
class Outlook:
    """The cells of a round, and of every round before it; how the outlooks of the last one turned out; a language and a day."""

    cells: Sequence[Cell]
    earlier: Sequence[Cell]
    judged: Hindsight | None
    language: str
    day: str  # which names of regions hold

    @cached_property
    def say(self) -> Speaker:
        """Sentences."""
        return Speaker(self.language)

    @property
    def round(self) -> str:
        """The code of the round."""
        return self.cells[0].round if self.cells else ""

    @cached_property
    def regions(self) -> Sequence[str]:
        """Every region that somebody rated."""
        return sorted({c.region for c in self.cells})

    @cached_property
    def occupations(self) -> Sequence[str]:
        """Every group of occupations that somebody rated."""
        return sorted({c.occupation for c in self.cells})

    @cached_property
    def by_place(self) -> Mapping[tuple[str, str, str], Cell]:
        """(occupation, region, horizon) -> cell."""
        return {(c.occupation, c.region, c.horizon): c for c in self.cells}

    @cached_property
    def _names(self) -> Mapping[str, str]:
        every = (shipped(country).on(self.day) for country in COUNTRIES)
        return {p.id: places.name(p.id, self.language) for places in every for p in places.at_level(1)}

    def region(self, code: str) -> str:
        """The name of a region; its code where it is in no gazetteer."""
        return self._names.get(code, code)

    def occupation(self, code: str) -> str:
        """The name of a group with its code."""
        return f"{code} {isco()[code].name(self.language)}" if code in isco() else code

    def called(self, cell: Cell | None) -> str:
        """The class of a cell in words; "" where nobody rated."""
        if cell is None:
            return ""
        return self.named(cell.code) if cell.code else self.say("barometer-few")

    def named(self, code: str) -> str:
        """A class in words."""
        return self.say(f"barometer-class-{code}") if code in CLASSES else ""

    @cached_property
    def key(self) -> Sequence[tuple[str, str]]:
        """Colour and words of each class."""
        return [(COLOURS[code], f"{SIGNS[code]} {self.named(code)}") for code in CLASSES]
