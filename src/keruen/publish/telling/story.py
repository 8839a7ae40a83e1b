"""The story of a report: what is said, in order, in one language. Renderers (PDF, HTML, DOCX) know only these blocks."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from keruen.publish.telling.text import Text

NUMBER = "#"


@dataclass(frozen=True)
class Drawing:
    """A picture as a description: a chart of charts.py (its kind and data), or, of the kind `svg`, the picture itself."""

    kind: str
    source: str
    wide: bool = False  # full width of the page, or half


@dataclass(frozen=True)
class Heading:
    """A heading; the anchor is stable over languages."""

    level: int
    text: str
    anchor: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: `lead` for the chapter's first sentence, `body`, or `small` for remarks."""

    text: Text
    style: Literal["lead", "body", "small"] = "body"


@dataclass(frozen=True)
class Bullets:
    """Short statements of equal rank."""

    items: tuple[Text, ...]


@dataclass(frozen=True)
class Card:
    """One large figure with what it counts and what it rests on."""

    value: Text
    label: str
    note: Text = ()
    colour: str = ""


@dataclass(frozen=True)
class Cards:
    """Large figures side by side."""

    items: tuple[Card, ...]


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    label: str
    align: Literal["left", "right"] = "right"


@dataclass(frozen=True)
class Row:
    """A row of a table: the first cell is its head; `rest` marks other and unknown, `total` a sum."""

    cells: tuple[Text, ...]
    kind: Literal["plain", "rest", "total"] = "plain"


@dataclass(frozen=True)
class TableBlock:
    """A table with its title; `note` names the base of shares and what is left out."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: Text = ()
    small: bool = False


@dataclass(frozen=True)
class Picture:
    """A chart or map: its title, what it shows in words (`alt`), the same figures as a table, and a note."""

    title: str
    drawing: Drawing
    alt: str
    table: TableBlock
    note: Text = ()


@dataclass(frozen=True)
class Pictures:
    """Pictures of half width, two to a row."""

    items: tuple[Picture, ...]


@dataclass(frozen=True)
class Definitions:
    """Words and what they mean here."""

    items: tuple[tuple[str, Text], ...]


@dataclass(frozen=True)
class Note:
    """A framed remark: a caution or what must be known to read on."""

    text: Text
    title: str = ""
    strong: bool = False


@dataclass(frozen=True)
class PageBreak:
    """A new page; `landscape` turns the pages from here on, the next break turns them back."""

    landscape: bool = False


Block = Heading | Paragraph | Bullets | Cards | TableBlock | Picture | Pictures | Definitions | Note | PageBreak


@dataclass(frozen=True)
class Cover:
    """The first page: lines above and below the title, and the mark of made-up data ("" for real ones)."""

    title: str
    subtitle: str
    country: str
    dates: str
    publisher: str
    facts: tuple[tuple[str, str], ...]
    status: str = ""
    synthetic: str = ""
    synthetic_note: str = ""


@dataclass(frozen=True)
class Frame:
    """Words of the pages themselves: header, footer, names of parts that the renderer adds."""

    header: str
    footer: str
    contents: str
    page: str  # "Page #": NUMBER stands where the number belongs, which is not the same place in every language
    figure: str
    table: str
    data_table: str  # "Figures of this chart"
    sources: str  # title of the trace section
    traces: tuple[str, ...]  # its column heads
    trace_note: str


@dataclass(frozen=True)
class Trace:
    """What stands behind one printed figure: the cells of its row in the trace section, in the order of Frame.traces."""

    key: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Story:
    """A whole report in one language."""

    language: str
    cover: Cover
    frame: Frame
    blocks: tuple[Block, ...]
    traces: tuple[Trace, ...]
    created: str  # ISO date: the last day of the collection, so that two builds are equal

    def pictures(self) -> Iterator[Picture]:
        """Every picture in order."""
        for block in self.blocks:
            if isinstance(block, Picture):
                yield block
            elif isinstance(block, Pictures):
                yield from block.items
