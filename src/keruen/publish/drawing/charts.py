"""Charts as plain descriptions: what is drawn, not how. `specs.py` turns one into a specification when it must be drawn.

Every number is written beside its mark, as it is printed elsewhere; there are no axes to read from.
"""

import json
from dataclasses import asdict, dataclass

from keruen.publish.telling.story import Drawing

HALF, FULL = 340, 540  # widths in points
FONT = "Source Sans Pro, sans-serif"
SIZE = 12.5


@dataclass(frozen=True)
class Mark:
    """One bar, column or segment: its label, size, the text beside it."""

    label: str
    value: float
    printed: str
    rest: str = ""  # other, unknown, or "" for a named value
    series: str = ""
    low: float | None = None  # the ends of the interval in which the value probably lies
    high: float | None = None


@dataclass(frozen=True)
class Chart:
    """A chart: its marks, its colour, the order of its series (of `changes`: a colour for each mark), the words below it."""

    marks: tuple[Mark, ...]
    colour: str = ""
    series: tuple[str, ...] = ()
    footer: str = ""
    whole: str = ""  # how the whole of a stacked bar is printed: 100 %


def bars(marks: list[Mark], colour: str, footer: str = "", wide: bool = False) -> Drawing:
    """Horizontal bars in the order given."""
    return _drawing("wide_bars" if wide else "bars", Chart(tuple(marks), colour, (), footer), wide)


def columns(marks: list[Mark], colour: str, footer: str = "") -> Drawing:
    """Columns over an ordered dimension (years)."""
    return _drawing("columns", Chart(tuple(marks), colour, (), footer))


def share_bar(marks: list[Mark], footer: str = "") -> Drawing:
    """One bar of 100 %, cut into its parts."""
    return _drawing("share_bar", Chart(tuple(marks), "", (), footer))


def stacked(marks: list[Mark], series: list[str], footer: str = "", whole: str = "100%") -> Drawing:
    """Bars of 100 %, one for each label, cut into ordered series. Full width; `whole` ends the axis."""
    return _drawing("stacked", Chart(tuple(marks), "", tuple(series), footer, whole), True)


def changes(marks: list[Mark], colours: list[str], footer: str = "") -> Drawing:
    """Bars to the left and right of zero, each in its own colour. Full width."""
    return _drawing("changes", Chart(tuple(marks), "", tuple(colours), footer), True)


def _drawing(kind: str, chart: Chart, wide: bool = False) -> Drawing:
    return Drawing(kind, json.dumps(asdict(chart), ensure_ascii=False, sort_keys=True), wide)


def read(source: str) -> Chart:
    """The chart that a drawing of this module describes."""
    data = json.loads(source)
    marks = tuple(Mark(**mark) for mark in data["marks"])
    return Chart(marks, data["colour"], tuple(data["series"]), data["footer"], data["whole"])
