"""Tables and charts of an evaluation's figures: what every chapter needs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from keruen.publish.drawing import charts
from keruen.publish.drawing.charts import Mark
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Column, Drawing, Picture, Row, TableBlock
from keruen.publish.telling.text import Text, plain, words
from keruen.release.figure import Figure

Cell = Figure | Text | str | None


@dataclass(frozen=True)
class Heads:
    """The heads of a table: of its first column, of the others; `signed` are the positions of changes and balances."""

    first: str
    others: Sequence[str]
    signed: frozenset[int] = frozenset()
    left: frozenset[int] = frozenset()


def table(
    desk: PolicyDesk, title: str, heads: Heads, lines: Iterable[tuple[str, Sequence[Cell]]], note: Text = (),
    total: str = "",
) -> TableBlock:  # fmt: skip
    """A table; its note says why a figure is missing. The line labelled `total` is set as a sum."""
    rows, shown = [], list[Figure | None]()
    for label, cells in lines:
        made = tuple(_cell(desk, cell, at in heads.signed) for at, cell in enumerate(cells))
        rows.append(Row((words(label), *made), "total" if label == total else "plain"))
        shown += [cell for cell in cells if isinstance(cell, Figure)]
    why = desk.why(shown)
    joined = (*note, *words(" " if note and why else ""), *why)
    columns = (
        Column(heads.first, "left"),
        *(Column(text, "left" if at in heads.left else "right") for at, text in enumerate(heads.others)),
    )
    return TableBlock(title, columns, tuple(rows), joined)


def _cell(desk: PolicyDesk, cell: Cell, signed: bool) -> Text:
    if isinstance(cell, Figure):
        return desk.cell(cell, signed)
    return words(cell) if isinstance(cell, str) else cell or ()


def picture(desk: PolicyDesk, title: str, drawing: Drawing, below: TableBlock, kind: str, note: Text = ()) -> Picture:
    """A picture with its words and its table."""
    first = "; ".join(f"{plain(row.cells[0])}: {plain(row.cells[-1])}" for row in below.rows[:4])
    return Picture(title, drawing, desk.say(f"policy-alt-{kind}", title=title, values=first), below, note)


def balance_chart(marks: Sequence[Mark]) -> Drawing:
    """Bars to both sides of zero: inflow in blue, outflow in brown."""
    return charts.changes(list(marks), ["#0b5f86" if mark.value >= 0 else "#b5541a" for mark in marks])


def mark(desk: PolicyDesk, label: str, figure: Figure, signed: bool = False) -> Mark:
    """A figure as a bar."""
    return Mark(label, figure.value or 0.0, desk.printed(figure, signed))
