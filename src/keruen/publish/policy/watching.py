"""The monitor as lines of text: for a terminal, and for whoever wants the words without the pictures."""

from dataclasses import dataclass

from keruen.publish.policy.chapters.monitor import chapter
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Heading, Note, TableBlock
from keruen.publish.telling.text import plain
from keruen.release.policy import PolicyRelease


@dataclass(frozen=True)
class Section:
    """A section of the monitor: its title, heads and rows, and what has no series ("" for nothing)."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    missing: str


def watched(release: PolicyRelease, language: str) -> tuple[Section, ...]:
    """The sections in order."""
    made: list[Section] = []
    for block in chapter(PolicyDesk(release, language)):
        if isinstance(block, Heading) and block.level == 2:
            made.append(Section(block.text, (), (), ""))
        elif isinstance(block, TableBlock) and made:
            heads = tuple(column.label for column in block.columns)
            rows = tuple(tuple(plain(cell) for cell in row.cells) for row in block.rows)
            made[-1] = Section(made[-1].title, heads, rows, "")
        elif isinstance(block, Note) and made:
            made[-1] = Section(made[-1].title, made[-1].heads, made[-1].rows, plain(block.text))
    return tuple(made)
