"""What an act on figures and findings must fit: the figure, the change or the finding that a reviewer saw must still be there."""

from keruen.web.review.acting.acts import ON_RECORDS, Wish
from keruen.web.review.acting.faults import RefusedError
from keruen.web.review.reading.figures import Figure, figures_of
from keruen.web.review.reading.ledgers import read
from keruen.web.review.reading.status import DONE, Said, known_by
from keruen.web.review.reading.tables import Desk
from keruen.web.review.reading.versions import newest_of

_MOST = 10**9


def check(desk: Desk, wish: Wish) -> None:
    """RefusedError where an act on a place, or on a finding, cannot be an entry."""
    if not wish.reason.strip():
        raise RefusedError("desk-reason-missing")
    if wish.kind in ON_RECORDS and newest_of({wish.key}, desk.round.programme):
        raise RefusedError("desk-newer-version")
    if wish.kind == "decide":
        _decision(desk, wish)
    elif wish.kind == "justify":
        _change(desk, wish)
    elif wish.kind == "settle":
        _finding(desk, wish)


def _figure(desk: Desk, wish: Wish) -> Figure:
    found = (
        item for item in figures_of(desk, wish.key, "en") if (item.group, item.measure) == (wish.group, wish.measure)
    )
    figure = next(found, None)
    if figure is None:
        raise RefusedError("desk-figure-gone")
    return figure


def _decision(desk: Desk, wish: Wish) -> None:
    figure = _figure(desk, wish)
    if not (wish.new.isascii() and wish.new.isdigit() and int(wish.new) < _MOST):
        raise RefusedError("desk-number", value=wish.new)
    if figure.seen != wish.seen:
        raise RefusedError("desk-figure-changed", seen=figure.seen or "-")
    if figure.decided:
        raise RefusedError("desk-decided-already", who=figure.decided["who"], value=figure.decided["value"])


def _change(desk: Desk, wish: Wish) -> None:
    rows = desk.rows("comparison", place=wish.key, group=wish.group)
    if not any((str(row["previous"]), str(row["current"])) == (wish.previous, wish.current) for row in rows):
        raise RefusedError("desk-figure-gone")
    change = {"place": wish.key, "group": wish.group, "previous": wish.previous, "current": wish.current}
    if (*change.values(),) in Said.of(desk.place).changes:
        who = next(row["who"] for row in reversed(read(desk.place, "justifications")) if change.items() <= row.items())
        raise RefusedError("desk-justified-already", who=who)


def _finding(desk: Desk, wish: Wish) -> None:
    rows = desk.rows("findings") + desk.rows("checks/findings")
    mine = [row for row in rows if known_by(row) == wish.path and wish.key in (row["record"], row["place"])]
    if not mine:
        raise RefusedError("desk-figure-gone")
    if Said.of(desk.place).status(mine[0]) == DONE:
        raise RefusedError("desk-settled-already")
