"""Pictures of half width on pages: two columns of nearly equal height, as few pages as can hold them."""

import re
from collections.abc import Sequence
from typing import Any

from keruen.publish.drawing.widths import width

COLUMN = 232.0  # points, half of the page between its margins
PAGE = 690.0  # points, a little less than a page is high
_SIZE = re.compile(r'<svg[^>]* width="([0-9.]+)"[^>]* height="([0-9.]+)"')
_TITLE, _NOTE, _AROUND = (9.5, 12.4), (8.3, 10.7), 27.0  # size and height of a line; space around a picture

Shown = dict[str, Any]


def facing(pictures: Sequence[Shown]) -> list[dict[str, Any]]:
    """Pages of two columns in the order of the pictures, down the left one first; `whole`: it fits a page."""
    heights = [_height(picture) for picture in pictures]
    pages, start = [], 0
    for count in _counts(heights):
        middle = start + _split(heights[start : start + count])
        end = start + count
        high = max(sum(heights[start:middle]), sum(heights[middle:end]))
        pages.append({"columns": [list(pictures[start:middle]), list(pictures[middle:end])], "whole": high <= PAGE})
        start = end
    return pages


def _counts(heights: Sequence[float]) -> list[int]:
    """How many pictures stand on each page: as few pages as possible, evenly filled where that fits."""
    greedy = _filled(heights, len(heights))
    even = _filled(heights, -(-len(heights) // len(greedy))) if greedy else []
    return even if len(even) == len(greedy) else greedy


def _filled(heights: Sequence[float], most: int) -> list[int]:
    """Pages filled one after the other, with `most` pictures at most."""
    counts, start = [], 0
    while start < len(heights):
        fitting = (n for n in range(min(most, len(heights) - start), 1, -1) if _fits(heights[start : start + n]))
        counts.append(next(fitting, 1))
        start += counts[-1]
    return counts


def _fits(heights: Sequence[float]) -> bool:
    middle = _split(heights)
    return max(sum(heights[:middle]), sum(heights[middle:])) <= PAGE


def _split(heights: Sequence[float]) -> int:
    """How many stand in the left column, so that the higher of the two columns is as low as can be."""
    return min(range(1, len(heights) + 1), key=lambda n: (max(sum(heights[:n]), sum(heights[n:])), -n))


def _height(picture: Shown) -> float:
    """Nearly how high a picture is with its title and its note."""
    size = _SIZE.search(picture["svg"])
    drawn = float(size[2]) * COLUMN / float(size[1]) if size else 0.0
    return drawn + _lines(picture["title"], 12) * _TITLE[1] + _lines(picture["note"]) * _NOTE[1] + _AROUND


def _lines(text: str, before: int = 0) -> int:
    """How many lines a text takes; `before`: letters that stand before it."""
    size = _TITLE[0] if before else _NOTE[0]
    return -int(-(width(text, size) + before * size * 0.5) // (COLUMN * 0.96)) if text else 0
