"""Tables for the templates: how wide their columns are, and how long, narrow ones are folded."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from keruen.publish.drawing.widths import width
from keruen.publish.telling.story import TableBlock
from keruen.publish.telling.text import plain

PORTRAIT, LANDSCAPE = 481.0, 739.0  # points between the margins of a page
_AIR = 1.2  # columns stand a little apart


def table(block: TableBlock, room: float) -> dict[str, Any]:
    """A table for the templates: as wide as its words need, so that a line is read across; at most the page's width.

    `widths` are points where `fixed`, else shares of the page; 0: as wide as the longest word.
    """
    wide = len(block.columns) > 4 or max((len(c.label) for c in block.columns[1:]), default=0) > 24
    widths = weights(block) if wide else [0.0] * len(block.columns)
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


def weights(block: TableBlock) -> list[float]:
    """How many points each column needs."""
    return [_weight(block, n) * _AIR for n in range(len(block.columns))]


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


def _weight(block: TableBlock, column: int) -> float:
    """How much of the page a column needs: its longest word; of the first column, up to two thirds of its longest text."""
    size = 8.0
    texts = [block.columns[column].label, *(plain(row.cells[column]) for row in block.rows if column < len(row.cells))]
    word = max(
        width(piece, size) * (1.12 if text is texts[0] else 1) for text in texts for piece in text.split(" ")
    )  # a bold head
    whole = max(width(text, size) for text in texts[1:]) if len(texts) > 1 else word
    most = 90 if block.columns[column].align == "right" else 320  # sentences want room, numbers do not
    return max(word, min(whole * 0.66, 150) if column == 0 else min(whole, most)) + 10


def _cells(cells: Sequence[Any], count: int) -> list[str]:
    return [plain(cell) for cell in cells] + [""] * (count - len(cells))
