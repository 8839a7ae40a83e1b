"""Stage 3: migration inside the country by region, on a map and in a table, and the indices of the whole system."""

from keruen.publish.policy.blocks import Heads, picture, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.drawing import tiles
from keruen.publish.telling.story import Block, Heading, PageBreak, Paragraph
from keruen.release.figure import Figure

_MEASURES = (
    "arrivals",
    "departures",
    "net_migration",
    "net_migration_rate",
    "effectiveness",
    "net_migration_rate_rank",
)


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """The year whose rates are known in the finest vintage; then the balances of the years after it."""
    every = desk.table("internal")
    vintage = max((f.group for f in every), default="")
    own = [f for f in every if f.group == vintage]
    rates = [f for f in own if f.measure == "net_migration_rate" and f.state == "shown"]
    if not rates:
        return ()
    year = rates[-1].round
    return (
        PageBreak(),
        Heading(1, desk.say("policy-internal"), "internal"),
        Paragraph(desk.tell("policy-internal-lead"), "lead"),
        *_map(desk, own, year, vintage),
        *_later(desk, own, vintage),
        *_indices(desk),
    )


def _map(desk: PolicyDesk, own: list[Figure], year: str, vintage: str) -> tuple[Block, ...]:
    found = {(f.place, f.measure): f for f in own if f.round == year}
    regions = [p for p in desk.places(own) if p != desk.country]
    rates = {p: found[p, "net_migration_rate"] for p in regions}
    names = {p: (f.value, desk.printed(f, signed=True)) for p, f in rates.items()}
    number = desk.formats.number
    low, middle, high = (number(str(int(end))) for end in tiles.ENDS)
    key = [
        (-101.0, f"< \u2212{high}"), (-99.0, f"\u2212{high} … \u2212{middle}"), (-49.0, f"\u2212{middle} … \u2212{low}"),
        (-1.0, f"\u2212{low} … 0"), (1.0, f"0 … {low}"), (21.0, f"{low} … {middle}"), (51.0, f"{middle} … {high}"),
        (101.0, f"> {high}"),
    ]  # fmt: skip
    heads = Heads(desk.say("policy-region"), [desk.measure(m) for m in _MEASURES], frozenset({2, 3, 4}))
    ordered = sorted(regions, key=lambda p: -(rates[p].value or 0.0))
    lines = [(desk.place(p), [found.get((p, m)) for m in _MEASURES]) for p in ordered]
    title = desk.say("policy-internal-map", year=year)
    note = desk.tell("policy-vintage-note", vintage=desk.name("vintage", vintage))
    below = table(desk, desk.say("policy-internal-table", year=year), heads, lines, note)
    return (
        picture(desk, title, tiles.balances(names, desk.language, key), below, "map", desk.tell("policy-map-note")),
        below,
    )


def _later(desk: PolicyDesk, own: list[Figure], vintage: str) -> tuple[Block, ...]:
    """Balances in persons of every year; rates stay unknown where the population of the next January is not there."""
    nets = {(f.place, f.round): f for f in own if f.measure == "net_migration"}
    years = sorted({when for _, when in nets})
    if len(years) < 2:
        return ()
    heads = Heads(desk.say("policy-region"), years, frozenset(range(len(years))))
    regions = [p for p in desk.places(own) if p != desk.country]
    lines = [(desk.place(p), [nets.get((p, year)) for year in years]) for p in regions]
    return (table(desk, desk.say("policy-internal-years"), heads, lines, desk.tell("policy-internal-years-note")),)


def _indices(desk: PolicyDesk) -> tuple[Block, ...]:
    own = [f for f in desk.table("indices") if f.group == max((g.group for g in desk.table("indices")), default="")]
    if not own:
        return ()
    years = sorted({f.round for f in own})
    found = {(f.measure, f.round): f for f in own}
    measures = list(dict.fromkeys(f.measure for f in own))
    heads = Heads(desk.say("policy-index"), years)
    lines = [(desk.name("index", m), [found.get((m, year)) for year in years]) for m in measures]
    return (
        Heading(2, desk.say("policy-indices"), "indices"),
        Paragraph(desk.tell("policy-indices-lead")),
        table(desk, desk.say("policy-indices-table"), heads, lines, desk.tell("policy-indices-note")),
    )
