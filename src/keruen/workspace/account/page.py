"""A plain page of linked tables: what the internal trace is written with. No other file, no address, no script."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from jinja2 import Environment, Template


@dataclass(frozen=True)
class Cell:
    """A text, perhaps a link, perhaps a number."""

    text: str
    href: str = ""
    number: bool = False


@dataclass(frozen=True)
class Row:
    """Cells; `id` so that a link can lead here."""

    cells: tuple[Cell, ...]
    id: str = ""


@dataclass(frozen=True)
class Block:
    """A table with its title and heads."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Page:
    """Title, the way back (text, link), tables."""

    title: str
    trail: tuple[tuple[str, str], ...]
    blocks: tuple[Block, ...]


def texts(values: Iterable[object]) -> tuple[Cell, ...]:
    """Cells of plain values; None is empty."""
    return tuple(Cell("" if v is None else str(v), number=isinstance(v, int)) for v in values)


def render(page: Page, language: str, notice: str) -> bytes:
    """The page as HTML; `notice` stands on top of it."""
    blocks = [block for block in page.blocks if block.rows]
    text = _template().render(title=page.title, trail=page.trail, blocks=blocks, language=language, notice=notice)
    return text.encode()


@cache
def _template() -> Template:
    source = (files("keruen.workspace.account") / "records.html.j2").read_text(encoding="utf-8")
    return Environment(autoescape=True).from_string(source)
