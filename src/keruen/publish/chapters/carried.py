"""Settlements whose number is that of an earlier round: of which round, and why they were not assessed again."""

from keruen.publish.drawing.pictures import matrix
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import TableBlock
from keruen.release.figure import Figure
from keruen.terms.vocabulary import FALLBACK, codes

_HEADS = {"source_round": "report-carried-round", "carried_reason": "report-reason"}


def tables(desk: Desk) -> list[TableBlock]:
    """A table by round and one by reason; none where every settlement was assessed in this round."""
    made = []
    for dimension, head in _HEADS.items():
        rows = desk.shelf.table("carried_forward", dimension=dimension)
        lines: list[tuple[str, list[Figure | None], str]] = [(_name(desk, f), [f], "plain") for f in rows]
        if lines:
            title = desk.say(f"report-carried-by-{dimension.replace('_', '-')}")
            made.append(matrix(desk, title, desk.say(head), lines, [desk.labels.label("measures", "settlements")]))
    return made


def _name(desk: Desk, figure: Figure) -> str:
    """Rounds and reasons are the source's own words; a programme may translate them."""
    known = figure.category in desk.labels.codes(figure.dimension) or figure.category in codes(FALLBACK)
    return desk.labels.label(figure.dimension, figure.category) if known else figure.category
