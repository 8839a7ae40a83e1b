"""What a story holds: its texts, the keys of the figures that they print, and all of it as plain lines."""

from collections.abc import Iterator

from keruen.publish.telling.story import (
    Block,
    Bullets,
    Cards,
    Definitions,
    Heading,
    Note,
    Paragraph,
    Picture,
    Pictures,
    TableBlock,
)
from keruen.publish.telling.text import Text, keys, plain


def texts(block: Block) -> Iterator[Text]:
    """Every text of a block that may hold figures."""
    match block:
        case Paragraph() | Note():
            yield block.text
        case Bullets():
            yield from block.items
        case Cards():
            for card in block.items:
                yield from (card.value, card.note)
        case TableBlock():
            yield from _of_table(block)
        case Picture():
            yield block.note
            yield from _of_table(block.table)
        case Pictures():
            for picture in block.items:
                yield from texts(picture)
        case Definitions():
            yield from (text for _, text in block.items)


def _of_table(table: TableBlock) -> Iterator[Text]:
    yield table.note
    for row in table.rows:
        yield from row.cells


def printed_keys(blocks: tuple[Block, ...]) -> list[str]:
    """The keys of all figures that the blocks print, each once, in order."""
    return list(dict.fromkeys(key for block in blocks for text in texts(block) for key in keys(text)))


def outline(blocks: tuple[Block, ...]) -> str:
    """The story as plain lines: for goldens and for reading."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Heading):
            lines.append("#" * block.level + " " + block.text)
        lines += [plain(text) for text in texts(block) if text]
    return "\n".join(lines) + "\n"
