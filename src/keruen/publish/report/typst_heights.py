"""How high blocks are on a page of the report, nearly: enough to know what room is left below them."""

from collections.abc import Iterable
from typing import Any

from keruen.publish.drawing.widths import width
from keruen.publish.report.typst_pictures import drawn_size, text_height
from keruen.publish.report.typst_tables import PORTRAIT

_PAGE = 842.0 - (24 + 21) * 72 / 25.4  # points between the margins of a page
_SAFE = 15.0  # space above what follows, and what these sums may be wrong by
_TEXT = {"lead": (10.5, 11.0), "body": (10.0, 9.5), "small": (8.8, 11.0)}  # size of letters, space below
_CARDS, _CARD, _GUTTER = 22.0, 41.0, 7.0  # space around cards, height of a card, space between rows of them
_PICTURE = 6.0 + 12.2 + 5.0  # space above that no paragraph has, title, gap
_NOTE = 8.3


def room(blocks: Iterable[dict[str, Any]]) -> float:
    """What is left of a page that begins with these blocks (as the templates take them); 0 where nobody can say."""
    left = _PAGE
    for block in blocks:
        high = _height(block)
        if high is None:
            return 0.0
        left -= high
    return max(left - _SAFE, 0.0)


def _height(block: dict[str, Any]) -> float | None:
    match block["type"]:
        case "Heading":
            return 27.0 if block["level"] == 1 else 34.0
        case "Paragraph":
            size, below = _TEXT[block["style"]]
            return text_height(_lines(block["text"], size), size) + below
        case "Cards":
            rows = -(-len(block["items"]) // (4 if len(block["items"]) in (4, 7, 8) else 3))
            return _CARDS + rows * _CARD + (rows - 1) * _GUTTER
        case "Picture":
            wide, high = drawn_size(block["svg"])
            return _PICTURE + high * PORTRAIT / wide + text_height(_lines(block["note"], _NOTE), _NOTE)
    return None


def _lines(text: str, size: float) -> int:
    return -int(-width(text, size) // (PORTRAIT * 0.97)) if text else 0
