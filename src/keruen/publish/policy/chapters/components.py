"""Stage 1: of what the population's change is made, with the adjustment as a part of its own; growth by region."""

from keruen.publish.drawing import charts
from keruen.publish.policy.blocks import Heads, balance_chart, mark, picture, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.telling.story import Block, Heading, PageBreak, Paragraph
from keruen.release.figure import Figure

_PARTS = ("natural", "external", "adjustment", "change")


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """The country year by year, then its regions over the period."""
    yearly = desk.table("components_by_year")
    if not yearly:
        return ()
    return (
        PageBreak(),
        Heading(1, desk.say("policy-components"), "components"),
        Paragraph(desk.tell("policy-components-lead"), "lead"),
        *_country(desk, yearly),
        *_of_regions(desk),
        *_regions(desk),
    )


def _country(desk: PolicyDesk, yearly: tuple[Figure, ...]) -> tuple[Block, ...]:
    found = {(f.round, f.measure, f.category): f for f in yearly if f.place == desk.country}
    years = [y for y in sorted({f.round for f in yearly}) if found[y, "persons", "change"].state == "shown"]
    title = desk.say("policy-components-table", country=desk.place(desk.country))
    heads = Heads(
        desk.say("policy-year"),
        [
            *(desk.name("component", part) for part in _PARTS),
            desk.say("policy-rate-natural"),
            desk.say("policy-rate-external"),
        ],
        frozenset(range(6)),
    )
    lines = [
        (
            year,
            [
                *(found.get((year, "persons", part)) for part in _PARTS),
                *(found.get((year, "rate", part)) for part in ("natural", "external")),
            ],
        )
        for year in years
    ]
    made = table(desk, title, heads, lines, desk.tell("policy-components-note"))
    adjusted = [found[year, "persons", "adjustment"] for year in years if found[year, "persons", "adjustment"].value]
    if not adjusted:
        return (made,)
    title = desk.say("policy-adjustment-chart")
    heads = Heads(desk.say("policy-year"), [desk.name("component", "adjustment")], frozenset({0}))
    below = table(desk, title, heads, [(f.round, [f]) for f in adjusted])
    marks = [mark(desk, f.round, f, signed=True) for f in adjusted]
    return (made, picture(desk, title, balance_chart(marks), below, "balance"))


def _of_regions(desk: PolicyDesk) -> tuple[Block, ...]:
    """The components of each region over the longest period, where series tell them."""
    own = desk.table("components", next((f.group for f in desk.table("components")), ""))
    found = {(f.place, f.category): f for f in own if f.measure == "persons"}
    regions = [
        p
        for p in desk.places(own)
        if p != desk.country and found[p, "natural"].state == found[p, "migration"].state == "shown"
    ]
    if not regions:
        return ()
    parts = ("before", "natural", "migration", "adjustment", "change", "after")
    heads = Heads(desk.say("policy-region"), [desk.name("component", part) for part in parts], frozenset({1, 2, 3, 4}))
    lines = [(desk.place(p), [found[p, part] for part in parts]) for p in regions]
    period = desk.period(own[0].round)
    return (table(desk, desk.say("policy-components-regions", period=period), heads, lines),)


def _regions(desk: PolicyDesk) -> tuple[Block, ...]:
    """Growth of each region over the longest period, from the largest."""
    growth = [f for f in desk.table("population") if f.measure == "population_growth" and f.state == "shown"]
    if not growth:
        return ()
    vintage, period = growth[0].group, growth[0].round
    own = sorted((f for f in growth if (f.group, f.round) == (vintage, period)), key=lambda f: -(f.value or 0.0))
    first, last = period.split("/")
    days = f"{first}-01-01", f"{int(last) + 1}-01-01"
    title = desk.say("policy-growth-table", first=desk.formats.day(days[0]), last=desk.formats.day(days[1]))
    heads = Heads(
        desk.say("policy-region"),
        [first, str(int(last) + 1), desk.say("policy-change"), desk.say("policy-growth"), desk.say("policy-rank")],
        frozenset({2}),
    )
    find = desk.find
    lines = [
        (
            desk.place(f.place),
            [
                *(find("population", f.place, day, "population", vintage) for day in days),
                find("population", f.place, period, "population_change", vintage),
                f,
                find("population", f.place, period, "population_growth_rank", vintage),
            ],
        )
        for f in own
    ]
    note = desk.tell("policy-vintage-note", vintage=desk.name("vintage", vintage))
    made = table(desk, title, heads, lines, note, desk.place(desk.country))
    marks = [mark(desk, desk.place(f.place), f) for f in own]
    drawing = charts.bars(marks, "#0b5f86", wide=True)
    return (
        Heading(2, desk.say("policy-growth-title"), "growth"),
        picture(desk, desk.say("policy-growth-chart"), drawing, made, "bars", note),
        made,
    )
