"""Pictures of half width on pages: two columns of nearly equal height, as few pages as can hold them."""

import re
from collections.abc import Sequence
from typing import Any

from keruen.publish.drawing.widths import width

COLUMN = 232.0  # points, half of the page between its margins
PAGE = 700.0  # points, a little less than a page is high
_MOST = 10  # pictures for which every way of dividing them is tried
_SIZE = re.compile(r'<svg[^>]* width="([0-9.]+)"[^>]* height="([0-9.]+)"')
_TITLE, _NOTE = (9.5, 12.2), (8.3, 10.6)  # size of the letters and height of a line
_INSIDE, _BETWEEN = 8.0, 17.0  # space between a picture's title, drawing and note; between two pictures

Shown = dict[str, Any]
Sides = tuple[list[int], list[int]]  # the positions of the pictures in the left and in the right column


def facing(pictures: Sequence[Shown]) -> list[dict[str, Any]]:
    """Pages of two columns, each in the order of the pictures; `whole`: the page holds them."""
    heights = [_height(picture) for picture in pictures]
    pages, start = [], 0
    for count in _counts(heights):
        sides, high = _divide(heights[start : start + count])
        columns = [[pictures[start + n] for n in side] for side in sides]
        pages.append({"columns": columns, "whole": high <= PAGE})
        start += count
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
        tried = range(min(most, _MOST, len(heights) - start), 1, -1)
        counts.append(next((n for n in tried if _divide(heights[start : start + n])[1] <= PAGE), 1))
        start += counts[-1]
    return counts


def _divide(heights: Sequence[float]) -> tuple[Sides, float]:
    """The two columns of which the higher one is as low as can be, the first picture on the left; and its height."""
    everything = range(len(heights))
    best: tuple[float, int] = min(
        (max(_stacked([h for n, h in enumerate(heights) if mask >> n & 1 == side]) for side in (0, 1)), mask)
        for mask in range(0, 1 << len(heights), 2)  # an even mask leaves the first one on the left
    )
    left, right = ([n for n in everything if best[1] >> n & 1 == side] for side in (0, 1))
    return (left, right), best[0]


def _stacked(heights: Sequence[float]) -> float:
    return sum(heights) + _BETWEEN * max(len(heights) - 1, 0)


def _height(picture: Shown) -> float:
    """Nearly how high a picture is with its title and its note."""
    size = _SIZE.search(picture["svg"])
    drawn = float(size[2]) * COLUMN / float(size[1]) if size else 0.0
    return drawn + _lines(picture["title"], 12) * _TITLE[1] + _lines(picture["note"]) * _NOTE[1] + _INSIDE


def _lines(text: str, before: int = 0) -> int:
    """How many lines a text takes; `before`: letters that stand before it."""
    size = _TITLE[0] if before else _NOTE[0]
    return -int(-(width(text, size) + before * size * 0.5) // (COLUMN * 0.96)) if text else 0
