"""A cell: a number as it was printed, where it stands, and what it says."""

from dataclasses import dataclass
from fractions import Fraction

from keruen.audit.interval import Interval
from keruen.numbers.printed import Printed
from keruen.numbers.printed_readings import readings


@dataclass(frozen=True)
class Cell:
    """A printed number. `said` is None where it is missing or can be read in two ways; then `ways` is 0 or 2."""

    name: str  # where it stands, as a reader finds it
    text: str
    said: Printed | None
    ways: int = 1

    @property
    def interval(self) -> Interval | None:
        """The values that it admits."""
        return Interval(self.said.low, self.said.high) if self.said else None

    @property
    def unit(self) -> str:
        """Its unit: "", percent, points or times."""
        return self.said.unit if self.said else ""

    @property
    def step(self) -> Fraction:
        """What one of its last digit is worth."""
        return self.said.step if self.said else Fraction(1)

    @property
    def whole(self) -> int:
        """Its printed digits as a whole number with its sign: 305 of "30,5"."""
        return int((self.said.low + self.said.high) / 2 / self.said.step) if self.said else 0

    @property
    def digits(self) -> int:
        """How many digits are printed."""
        return len(str(abs(self.whole)))

    def printing(self, whole: int) -> Interval:
        """What it would say with other digits in the same places."""
        half = Fraction(0) if self.said is None or self.said.exact else self.step / 2
        return Interval(whole * self.step - half, whole * self.step + half)


def cell(text: str, language: str, name: str = "", unit: str = "", rounded: bool = False) -> Cell:
    """The cell of a printed text.

    `unit`: words that its column or row says for it ("%", "тыс."). `rounded`: a whole number in it is rounded, not a count.
    """
    bare = text.strip()
    ways = readings(f"{bare} {unit}".strip(), language) if unit and bare else readings(bare, language)
    if not ways and unit:
        ways = readings(bare, language)  # it prints its unit itself
    said = ways[0] if len(ways) == 1 else None
    if said is not None and rounded and said.exact:
        half = said.step / 2
        said = Printed(said.low - half, said.high + half, said.unit, said.step)
    return Cell(name or bare, bare, said, len(ways))
