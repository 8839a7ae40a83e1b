"""Stage 2: migration abroad by year, by country and bloc, by education and speciality."""

from collections.abc import Sequence

from keruen.publish.policy.blocks import Cell, Heads, balance_chart, mark, picture, table
from keruen.publish.policy.chapters.least import least
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block, Heading, Note, PageBreak, Paragraph, TableBlock
from keruen.release.figure import Figure

_FLOWS = ("arrivals", "departures", "net_migration")


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """Years of the longest plan first; then what the article's printed flows of one year tell."""
    every = desk.table("external")
    if not every:
        return ()
    return (
        PageBreak(),
        Heading(1, desk.say("policy-external"), "external"),
        Paragraph(desk.tell("policy-external-lead"), "lead"),
        *_years(desk, every),
        *_countries(desk),
        *_capital(desk),
        *_others(desk),
        *least(desk),
    )


def _years(desk: PolicyDesk, every: tuple[Figure, ...]) -> tuple[Block, ...]:
    own = [f for f in every if f.group == every[0].group]
    found = {(f.round, f.measure): f for f in own}
    years = sorted({f.round for f in own if len(f.round) == 4})
    title = desk.say("policy-external-table")
    heads = Heads(
        desk.say("policy-year"),
        [
            *(desk.measure(m) for m in _FLOWS),
            *(desk.say("policy-per-10000", of=desk.measure(m)) for m in _FLOWS),
        ],
        frozenset({2, 5}),
    )
    lines = [
        (year, [*(found.get((year, m)) for m in _FLOWS), *(found.get((year, f"{m}_rate")) for m in _FLOWS)])
        for year in years
    ]
    made = table(desk, title, heads, lines, desk.tell("policy-rate-note"))
    marks = [mark(desk, year, found[year, "net_migration"], signed=True) for year in years]
    chart = picture(desk, desk.say("policy-external-chart"), balance_chart(marks), made, "balance")
    return (chart, made)


def _countries(desk: PolicyDesk) -> tuple[Block, ...]:
    own = desk.table("countries")
    if not own:
        return ()
    found = {(f.dimension, f.category, f.measure): f for f in own}
    codes = list(dict.fromkeys(f.category for f in own if f.dimension == "country" and f.measure == "net_migration"))
    ordered = sorted(codes, key=lambda c: -(found["country", c, "net_migration"].value or 0))
    heads = Heads(
        desk.say("policy-country"),
        [*(desk.measure(m) for m in _FLOWS), desk.measure("effectiveness")],
        frozenset({2, 3}),
    )
    names = (*_FLOWS, "effectiveness")
    lines = [(desk.nation(c), [found.get(("country", c, m)) for m in names]) for c in ordered]
    blocs = list(dict.fromkeys(f.category for f in own if f.dimension == "bloc"))
    lines += [(desk.name("bloc", b), [found.get(("bloc", b, m)) for m in names]) for b in blocs]
    title = desk.say("policy-countries-table", year=own[0].round)
    return (
        Heading(2, desk.say("policy-countries"), "countries"),
        table(desk, title, heads, lines, desk.tell("policy-countries-note")),
    )


def _capital(desk: PolicyDesk) -> tuple[Block, ...]:
    made = [
        block
        for name in ("capital_total", "capital_external")
        if (rows := desk.table(name))
        for block in [_balance(desk, rows)]
    ]
    return (Heading(2, desk.say("policy-capital"), "capital"), *made) if made else ()


def _balance(desk: PolicyDesk, rows: Sequence[Figure]) -> TableBlock:
    dimension = rows[0].dimension
    found = {(f.category, f.measure): f for f in rows}
    categories = list(dict.fromkeys(f.category for f in rows))
    heads = Heads(
        desk.name("dimension", dimension),
        [
            *(desk.measure(m) for m in _FLOWS),
            desk.measure("for_hundred"),
            desk.measure("drift"),
        ],
        frozenset({2, 4}),
    )
    lines = [
        (desk.name(dimension, c), [found.get((c, m)) for m in (*_FLOWS, "for_hundred", "drift")]) for c in categories
    ]
    title = desk.say(f"policy-{rows[0].table.replace('_', '-')}-table", year=rows[0].round)
    return table(desk, title, heads, lines, desk.tell("policy-from-printed"))


def _others(desk: PolicyDesk) -> tuple[Block, ...]:
    """Labour permits and refugees: every yearly figure; what has no series is said."""
    own = desk.table("external_other", next((f.group for f in desk.table("external_other")), ""))
    shown = [f for f in own if f.state == "shown" and len(f.round) == 4]
    gone = dict.fromkeys(f.measure for f in own) | {}
    for figure in shown:
        gone.pop(figure.measure, None)
    blocks: list[Block] = [Heading(2, desk.say("policy-others"), "others")] if own else []
    if shown:
        heads = Heads(
            desk.say("policy-measure"), [desk.say("policy-period"), desk.say("policy-head-value")], left=frozenset({0})
        )
        lines: list[tuple[str, Sequence[Cell]]] = [(_told(desk, f), [f.round, f]) for f in shown]
        blocks.append(table(desk, desk.say("policy-others-table"), heads, lines))
    if gone:
        names = desk.formats.several([desk.desk.inline(desk.measure(measure)) for measure in gone])
        blocks.append(Note(desk.tell("policy-monitor-missing", list=names), desk.say("policy-findings-limits")))
    return tuple(blocks)


def _told(desk: PolicyDesk, figure: Figure) -> str:
    line = desk.line(figure.category)
    return desk.measure(figure.measure) + (f": {line}" if line else "")
