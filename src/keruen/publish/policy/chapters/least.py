"""Least flows with each country from stocks by birthplace, or why there are none."""

from collections.abc import Mapping

from keruen.publish.policy.blocks import Heads, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block, Heading, Note
from keruen.release.figure import Figure

_FLOWS = ("arrivals", "departures", "net_migration")
_MOST = 12  # countries in the table; the workbook has all


def least(desk: PolicyDesk) -> tuple[Block, ...]:
    """The countries with the largest flows, all together, and what the method cannot tell; a note where stocks lack."""
    own = desk.table("least_flows")
    if not own:
        return ()
    found = {(f.category, f.measure): f for f in own}
    title = desk.say("policy-least-title")
    if all(f.state != "shown" for f in own):
        return (Heading(2, title, "least-flows"), Note(desk.why(own), desk.say("policy-findings-limits")))
    total = desk.say("policy-least-total")
    codes = sorted({f.category for f in own} - {"total"}, key=lambda c: (-sum(_size(found, c)), c))
    heads = Heads(desk.say("policy-country"), [desk.measure(m) for m in _FLOWS], frozenset({2}))
    lines = [(desk.nation(c), [found.get((c, m)) for m in _FLOWS]) for c in codes[:_MOST]]
    lines.append((total, [found.get(("total", m)) for m in _FLOWS]))
    when = desk.period(own[0].round)
    note = desk.tell("policy-least-note", n=min(_MOST, len(codes)), of=len(codes))
    return (
        Heading(2, title, "least-flows"),
        table(desk, desk.say("policy-least-table", period=when), heads, lines, note, total),
        Note(desk.tell("policy-least-caution"), desk.say("policy-findings-limits")),
    )


def _size(found: Mapping[tuple[str, str], Figure], code: str) -> list[float]:
    return [found[code, m].value or 0.0 for m in _FLOWS[:2]]
