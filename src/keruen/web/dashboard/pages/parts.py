"""Tables and pictures of a page by the names that their addresses use: `group-emigrant-2` is the second of its chapter."""

from collections.abc import Iterator
from dataclasses import dataclass

from keruen.publish.telling.story import Block, Picture, Pictures, TableBlock
from keruen.web.dashboard.pages.chapters import Chapter


@dataclass(frozen=True)
class Part:
    """A table, or a picture with its table, that can be taken away."""

    name: str
    title: str
    table: TableBlock
    picture: Picture | None = None


@dataclass(frozen=True)
class Piece:
    """A block as templates see it: its kind, the block, and the parts in it."""

    kind: str
    block: Block
    parts: tuple[Part, ...] = ()


def pieces(chapter: Chapter) -> tuple[Piece, ...]:
    """The blocks of a chapter, their tables and pictures named in order."""
    made: list[Piece] = []
    number = 0
    for block in chapter.blocks:
        found = []
        for table, picture in _inside(block):
            number += 1
            title = picture.title if picture else table.title
            found.append(Part(f"{chapter.name}-{number}", title, table, picture))
        kind = "Picture" if isinstance(block, Picture | Pictures) else type(block).__name__
        made.append(Piece(kind, block, tuple(found)))
    return tuple(made)


def part(chapters: tuple[Chapter, ...], name: str) -> Part | None:
    """The part with this name; None where the page has none."""
    every = (found for chapter in chapters for piece in pieces(chapter) for found in piece.parts)
    return next((found for found in every if found.name == name), None)


def _inside(block: Block) -> Iterator[tuple[TableBlock, Picture | None]]:
    match block:
        case TableBlock():
            yield block, None
        case Picture():
            yield block.table, block
        case Pictures():
            for item in block.items:
                yield item.table, item
