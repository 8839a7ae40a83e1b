"""Pictures of half width on pages: two columns of nearly equal height, as few pages as can hold them."""

import re
from collections.abc import Sequence
from itertools import combinations
from typing import Any

from keruen.publish.drawing.widths import width

COLUMN = 232.0  # points, half of the page between its margins
PAGE = 712.0  # points, nearly what a page is high between its margins
_MOST = 10  # pictures for which every way of dividing them is tried
_SIZE = re.compile(r'<svg[^>]* width="([0-9.]+)"[^>]* height="([0-9.]+)"')
_TITLE, _NOTE = 9.5, 8.3  # sizes of letters
_LEADING, _LINE = 0.62, 1.28  # space between lines, from base line to base line; times the size of letters
_INSIDE, _BETWEEN = 8.0, 17.0  # space between a picture's title, drawing and note; between two pictures

Shown = dict[str, Any]
Sides = tuple[list[int], list[int]]  # the positions of the pictures in the left and in the right column


def facing(pictures: Sequence[Shown], first: float = 0.0) -> list[dict[str, Any]]:
    """Pages of two columns, each in the order of the pictures; `whole`: the page holds them.

    `first`: points that are left of the page before; two pictures go there where that saves a page.
    """
    heights = [_height(picture) for picture in pictures]
    early = _early(heights, first)
    if early:
        rest = [n for n in range(len(heights)) if n not in early]
        if len(_counts([heights[n] for n in rest])) < len(_counts(heights)):
            return _pages(pictures, heights, early, [2]) + _pages(pictures, heights, rest, None)
    return _pages(pictures, heights, range(len(heights)), None)


def _early(heights: Sequence[float], first: float) -> tuple[int, ...]:
    """The two pictures that fill the room best; () where no two fit."""
    pairs = [pair for pair in combinations(range(len(heights)), 2) if max(heights[n] for n in pair) <= first]
    return max(pairs, key=lambda pair: sum(heights[n] for n in pair), default=())


def _pages(
    pictures: Sequence[Shown], heights: Sequence[float], chosen: Sequence[int], counts: Sequence[int] | None
) -> list[dict[str, Any]]:
    """The chosen pictures on their pages, so many on each."""
    pages, start = [], 0
    for count in _counts([heights[n] for n in chosen]) if counts is None else counts:
        here = chosen[start : start + count]
        sides, high = _divide([heights[n] for n in here])
        columns = [[pictures[here[n]] for n in side] for side in sides]
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
    wide, high = drawn_size(picture["svg"])
    return (
        high * COLUMN / wide
        + text_height(_lines(picture["title"], 12), _TITLE)
        + text_height(_lines(picture["note"]), _NOTE)
        + _INSIDE
    )


def text_height(lines: int, size: float) -> float:
    """How high a text of so many lines is, from the top of its first letter to its last base line."""
    return (lines * _LINE - _LEADING) * size if lines else 0.0


def drawn_size(svg: str) -> tuple[float, float]:
    """Width and height of a drawing."""
    size = _SIZE.search(svg)
    return (float(size[1]), float(size[2])) if size else (1.0, 0.0)


def _lines(text: str, before: int = 0) -> int:
    """How many lines a text takes; `before`: letters that stand before it."""
    size = _TITLE if before else _NOTE
    return -int(-(width(text, size) + before * size * 0.5) // (COLUMN * 0.96)) if text else 0
