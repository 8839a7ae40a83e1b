"""Tables for the templates: how wide their columns are, and how long, narrow ones are folded."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from keruen.publish.drawing.widths import width, wrap
from keruen.publish.telling.story import TableBlock
from keruen.publish.telling.text import plain

PORTRAIT, LANDSCAPE = 481.0, 739.0  # points between the margins of a page
_AIR = 1.2  # columns stand a little apart
_BOLD = 1.12  # heads are bold
_SIZE = 8.0  # points of the letters of a table
_SHORT = 10  # letters of a head that is not broken


def table(block: TableBlock, room: float) -> dict[str, Any]:
    """A table for the templates: as wide as its words need, so that a line is read across; at most the page's width.

    `widths` are points where `fixed`, else shares of the page; 0: as wide as the longest word.
    """
    wide = len(block.columns) > 4 or max((len(c.label) for c in block.columns[1:]), default=0) > 24
    tried = (weights(block, whole=whole, lines=lines) for whole, lines in ((True, 2), (True, 3), (True, 9), (False, 9)))
    widths = (
        next((widths for widths in tried if sum(widths) <= room), squeezed(block, room))
        if wide
        else [0.0] * len(block.columns)
    )
    return {
        "title": block.title,
        "columns": [asdict(column) for column in block.columns],
        "rows": [{"kind": row.kind, "cells": _cells(row.cells, len(block.columns))} for row in block.rows],
        "widths": widths,
        "fixed": sum(widths) <= room,
        "folds": _folds(block),
        "note": plain(block.note),
        "small": block.small,
    }


def weights(block: TableBlock, *, whole: bool = False, lines: int = 9) -> list[float]:
    """How many points each column needs; `whole`: texts of the first column stand on one line; `lines`: of a head, at most."""
    return [max(_weight(block, n, whole=whole), _head(block, n, lines)) * _AIR for n in range(len(block.columns))]


def squeezed(block: TableBlock, room: float) -> list[float]:
    """Columns of a table that is too wide: no word is cut while every longest word has room; the rest is shared by need."""
    wanted = weights(block)
    least = [_least(block, n) for n in range(len(block.columns))]
    if sum(least) >= room or sum(wanted) <= sum(least):
        return wanted
    share = (room - sum(least)) / (sum(wanted) - sum(least))
    return [low + (want - low) * share * 0.999 for low, want in zip(least, wanted, strict=True)]


def _folds(block: TableBlock) -> list[list[list[int]]]:
    """A long, narrow table is folded: three parts side by side, on as many pages as it needs (from and to, by page and part)."""
    rows, most = len(block.rows), 29
    if rows <= 16 or len(block.columns) > 3:
        return []
    pages = range(0, rows, 3 * most)
    folded = []
    for start in pages:
        here = min(rows - start, 3 * most)
        part = -(-here // 3)
        folded.append([[n, min(n + part, start + here)] for n in range(start, start + here, part)])
    return folded


def _weight(block: TableBlock, column: int, *, whole: bool) -> float:
    """How much of the page a column needs: its longest word, a short head, its texts up to a limit."""
    longest = max((width(text, _SIZE) for text in _texts(block, column)), default=0.0)
    if column == 0:
        wanted = min(longest, 220) if whole else min(longest * 0.66, 150)
    else:
        # sentences want room, numbers do not
        wanted = min(longest, 90 if block.columns[column].align == "right" else 320)
    return max(_least(block, column), wanted + 10)


def _least(block: TableBlock, column: int) -> float:
    """The longest word of a column, a short head as one."""
    head = block.columns[column].label
    words = [width(piece, _SIZE) for text in _texts(block, column) for piece in text.split(" ")]
    heads = [width(piece, _SIZE) * _BOLD for piece in (head.split(" ") if len(head) > _SHORT else [head])]
    return max(*words, *heads, 0.0) + 10


def _head(block: TableBlock, column: int, lines: int) -> float:
    """The width in which a head stands on so many lines."""
    words = block.columns[column].label.split(" ")
    whole = width(" ".join(words), _SIZE) * _BOLD
    steps = (whole * n / 20 for n in range(1, 20))
    return next((w for w in steps if len(wrap(" ".join(words), _SIZE * _BOLD, w, most=99)) <= lines), whole) + 10


def _texts(block: TableBlock, column: int) -> list[str]:
    return [plain(row.cells[column]) for row in block.rows if column < len(row.cells)]


def _cells(cells: Sequence[Any], count: int) -> list[str]:
    return [plain(cell) for cell in cells] + [""] * (count - len(cells))
