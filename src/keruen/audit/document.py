"""A publication as it was read: its tables, cell by cell as printed, and its lines of text."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Grid:
    """A table as printed: the names of columns, and rows whose first `labels` cells name them.

    `unit`: words that hold for all cells ("%", "тыс. человек"). `rounded`: whether whole numbers in it are rounded too.
    """

    name: str
    language: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    labels: int = 1
    unit: str = ""
    rounded: bool = False
    quoted: str = ""


@dataclass(frozen=True)
class Line:
    """A sentence or paragraph, with the place where it stands; `quoted`: the source that it quotes, else ""."""

    where: str
    language: str
    text: str
    quoted: str = ""


@dataclass(frozen=True)
class Document:
    """A whole publication."""

    name: str
    grids: tuple[Grid, ...] = ()
    lines: tuple[Line, ...] = ()

    def __add__(self, other: "Document") -> "Document":
        return Document(self.name, self.grids + other.grids, self.lines + other.lines)


@dataclass(frozen=True)
class Read:
    """What a reader gives: tables as rows of texts, each with its title, and lines of text with their places.

    `points`: numbers are written with a decimal point, whatever the language.
    """

    tables: list[tuple[str, list[list[str]]]] = field(default_factory=list)
    lines: list[tuple[str, str]] = field(default_factory=list)
    points: bool = False
