"""What a region of a map says by its ground: a class of its number, none, hidden, unknown, outside the round."""

from dataclasses import dataclass

from keruen.publish.drawing import svg
from keruen.publish.drawing.palette import INK, LINE, MUTED, PAPER, SOFT, on
from keruen.release.figure import Figure

GROUNDS = {"none": SOFT, "hidden": PAPER, "unknown": PAPER, "outside": PAPER}  # of regions without a number above zero


@dataclass(frozen=True)
class Scale:
    """The classes of a map: their upper ends, and a shade for each of them and for what is above."""

    ends: tuple[int, ...]
    shades: tuple[str, ...]

    def fill(self, figure: Figure | None) -> str:
        """The colour of a region's ground."""
        if figure and figure.value:
            value = figure.value
            return self.shades[sum(1 for end in self.ends if value > end)]
        return GROUNDS[state_of(figure)]

    def ink(self, figure: Figure | None) -> str:
        """The colour of the words on it."""
        return on(self.fill(figure)) if figure else MUTED


def state_of(figure: Figure | None) -> str:
    """What a region says: `some`, `none`, `hidden`, `unknown`, or `outside` of the round."""
    if figure is None:
        return "outside"
    if figure.state != "shown":
        return "hidden" if figure.state == "suppressed" else "unknown"
    return "some" if figure.value else "none"


def edge(state: str) -> str:
    """The colour of a ground's edge."""
    return LINE if state == "outside" else MUTED if state == "unknown" else "none"


def box(x: float, y: float, wide: float, high: float, fill: str, state: str, radius: float) -> str:
    """A tile or a box of the key: hidden numbers are hatched, unknown ones have an edge."""
    drawn = svg.rect(x, y, wide, high, fill, edge(state), radius)
    return drawn + (svg.hatch(x, y, wide, high, LINE) if state == "hidden" else "")


def entry(x: float, y: float, fill: str, state: str, words: str) -> str:
    """A box of the key with its words."""
    return box(x, y, 13, 13, fill, state, 2) + svg.text(x + 18, y + 10.5, words, 11, colour=INK)
