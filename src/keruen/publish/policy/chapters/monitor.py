"""The monitor: the series that decision makers watch, with breaks that are not joined, and what nobody publishes."""

from collections.abc import Sequence

from keruen.publish.policy.blocks import Cell, Heads, picture, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.drawing.sparks import Spark, sparks
from keruen.publish.telling.story import Block, Heading, Note, PageBreak, Paragraph
from keruen.release.figure import Figure


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """Section by section: a picture of sparklines, the same as a table, and the series that do not exist."""
    every = desk.table("monitor")
    if not every:
        return ()
    sections = list(dict.fromkeys(f.dimension for f in every))
    return (
        PageBreak(),
        Heading(1, desk.say("policy-monitor"), "monitor"),
        Paragraph(desk.tell("policy-monitor-lead"), "lead"),
        *(
            block
            for section in sections
            for block in _section(desk, section, [f for f in every if f.dimension == section])
        ),
    )


def _section(desk: PolicyDesk, section: str, own: list[Figure]) -> tuple[Block, ...]:
    missing = [f for f in own if desk.behind(f).reason == "no_series"]
    lines: dict[tuple[str, str, str], list[Figure]] = {}
    for f in own:
        if f not in missing and not f.measure.startswith("change_of_"):
            lines.setdefault((f.measure, f.place, f.category), []).append(f)
    changes = {
        (f.measure.removeprefix("change_of_"), f.place, f.category): f
        for f in own
        if f.measure.startswith("change_of_")
    }
    blocks: list[Block] = [Heading(2, desk.name("section", section), f"monitor-{section}")]
    if lines:
        rows = [(_label(desk, *at), figures, changes.get(at)) for at, figures in lines.items()]
        title = desk.name("section", section)
        names = ("unit", "period", "last", "change", "break")
        heads = Heads(
            desk.say("policy-series"), [desk.say(f"policy-{n}") for n in names], frozenset({3}), frozenset({0, 1, 4})
        )
        cells: list[tuple[str, Sequence[Cell]]] = [
            (label, [desk.name("unit", f[-1].unit), desk.period(f[-1].round), f[-1], change, _breaks(desk, f)])
            for label, f, change in rows
        ]
        below = table(desk, desk.say("policy-monitor-table", section=title), heads, cells)
        drawing = sparks([_spark(desk, *row) for row in rows], (heads.others[2], heads.others[1], heads.others[3]))
        blocks.append(picture(desk, desk.say("policy-monitor-chart", section=title), drawing, below, "lines"))
        blocks.append(below)
    if missing:
        absent = desk.formats.several([_missing(desk, f) for f in missing])
        blocks.append(Note(desk.tell("policy-monitor-missing", list=absent), desk.say("policy-findings-limits")))
    return tuple(blocks)


def _label(desk: PolicyDesk, measure: str, place: str, category: str) -> str:
    line = desk.line(category)
    return f"{desk.place(place)}: {desk.desk.inline(desk.measure(measure))}" + (f", {line}" if line else "")


def _spark(desk: PolicyDesk, label: str, figures: list[Figure], change: Figure | None) -> Spark:
    cuts = frozenset(n for n, f in enumerate(figures) if "break:" in desk.behind(f).rule)
    last = figures[-1]
    unit = f", {desk.name('unit', last.unit)}" if last.unit.endswith("usd") else ""
    return Spark(
        label + unit, [f.value for f in figures], cuts, desk.printed(last), last.round.replace("/", "\u2013"),
        desk.printed(change, signed=True) if change else "",
    )  # fmt: skip


def _breaks(desk: PolicyDesk, figures: list[Figure]) -> str:
    """Where the line is cut and why, and the words of caution with which its source gives figures."""
    told: dict[str, list[str]] = {}
    for figure in figures:
        for remark in desk.behind(figure).rule.split(";"):
            if remark:
                told.setdefault(remark, []).append(desk.period(figure.round))
    return "; ".join(f"{', '.join(when)}: {desk.name(*remark.split(':', 1))}" for remark, when in told.items())


def _missing(desk: PolicyDesk, figure: Figure) -> str:
    what = desk.desk.inline(desk.measure(figure.measure))
    if figure.category == "plain":
        return what
    return f"{what} ({desk.name('by', figure.category)})"
