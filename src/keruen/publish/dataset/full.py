"""All figures as they stand in the release: `dataset/figures.*` with every column, and `publication/figures.csv` to compare by.

The latter begins with the six columns in which published figures are usually listed (table, group, dimension, category, value,
unit), so that another publication's list can be laid beside it.
"""

from dataclasses import fields

from keruen.publish.dataset import hxl
from keruen.publish.dataset.files import text
from keruen.publish.dataset.tables import Cell, Column, DataTable
from keruen.release.figure import Figure
from keruen.release.release import Release
from keruen.terms.tables import FIGURES

LISTED = (
    "table", "group", "dimension", "category", "value", "unit", "key", "place", "round", "measure", "n_settlements", "n_informants",
    "n_none", "n_unknown", "n_not_assessed", "n_at_least", "state", "method", "fingerprint",
)  # fmt: skip


def every_column(release: Release) -> DataTable:
    """All columns of terms.tables.FIGURES, in their order."""
    names = [column.name for column in FIGURES.columns]
    assert names == [field.name for field in fields(Figure)]
    columns = tuple(_column(c.name, c.kind, c.meaning, c.unit) for c in FIGURES.columns)
    rows = tuple(tuple(getattr(figure, name) for name in names) for figure in release.public)
    return DataTable("figures", FIGURES.row, columns, rows)


def _column(name: str, kind: str, meaning: str, unit: str) -> Column:
    kinds = {"text": "text", "int": "int", "float": "float"}
    return Column(name, kinds[kind], meaning, hxl.tag(name), unit)  # type: ignore[arg-type]


def listing(release: Release) -> bytes:
    """publication/figures.csv: the columns LISTED; `value` is the figure as printed, or its text (a month, a round's number)."""
    rows = [[_cell(figure, name) for name in LISTED] for figure in release.public]
    return text([list(LISTED), *rows]).encode()


def _cell(figure: Figure, name: str) -> str:
    value: Cell = figure.printed if name == "value" else getattr(figure, name)
    return "" if value is None else str(value)
