"""Stage 4: factors beside the balance of internal migration: rank correlation, its interval, what one region carries."""

from collections.abc import Sequence

from keruen.places.grid import tiles
from keruen.publish.policy.blocks import Cell, Heads, picture, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.drawing.scatter import Axes, Dot, scatter
from keruen.publish.telling.story import Block, Heading, Note, PageBreak, Paragraph, Picture, Pictures
from keruen.publish.telling.text import Span, Text
from keruen.release.figure import Figure

# The factors that the method asks for, and the measures that tell them; what no series tells is said.
EXPECTED: dict[str, set[str]] = {
    "density": {"population_density"},
    "unemployment": {"unemployment_rate"},
    "wages": {"average_wage"},
    "housing": {"housing_area", "housing_price"},
    "attractiveness": {"social_attractiveness"},
}


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """A table of all factors and a picture of each; no word of causes."""
    every = desk.table("factors")
    names = list(dict.fromkeys(f.category for f in every))
    if not names:
        return ()
    found = {(f.category, f.measure): f for f in every if f.place == desk.country or f.measure.startswith("leave")}
    heads = Heads(
        desk.say("policy-factor"),
        ["n", *(desk.say(f"policy-factor-{name}") for name in ("rank", "interval", "leave-one-out"))],
        frozenset({1}),
    )
    ends = (("interval_low", "interval_high"), ("leave_one_out_least", "leave_one_out_most"))
    lines: list[tuple[str, Sequence[Cell]]] = [
        (
            desk.measure(name),
            [
                found.get((name, "n")),
                found.get((name, "rank_correlation")),
                *(_range(desk, found, name, low, high) for low, high in ends),
            ],
        )
        for name in names
    ]
    absent = [desk.say(f"policy-factor-{name}") for name, measures in EXPECTED.items() if not measures & set(names)]
    missing = desk.tell("policy-factors-missing", list=desk.formats.several(absent)) if absent else ()
    title = desk.say("policy-factors-table", year=every[0].round)
    pictures = tuple(made for name in names if (made := _picture(desk, every, name)) is not None)
    return (
        PageBreak(),
        Heading(1, desk.say("policy-factors"), "factors"),
        Paragraph(desk.tell("policy-factors-lead"), "lead"),
        Note(desk.tell("policy-factors-caution"), desk.say("policy-findings-limits")),
        table(desk, title, heads, lines, desk.tell("policy-factors-note")),
        *((Paragraph(missing, "small"),) if missing else ()),
        *((Pictures(pictures),) if pictures else ()),
        *_gravity(desk),
    )


def _range(desk: PolicyDesk, found: dict[tuple[str, str], Figure], name: str, low: str, high: str) -> Text:
    """From one end to the other, each end with its key; of leave-one-out with the region left out."""
    ends = [found.get((name, low)), found.get((name, high))]
    if any(end is None for end in ends):
        return ()
    spans: list[Span] = []
    for end in ends:
        assert end is not None
        spans += [Span(" … ")] if spans else []
        spans.append(Span(desk.printed(end, signed=True), end.key))
        if end.place != desk.country:
            spans.append(Span(f" ({_short(desk, end.place)})"))
    return tuple(spans)


def _short(desk: PolicyDesk, place: str) -> str:
    return next((tile.label(desk.language) for tile in tiles("kazakhstan") if tile.place == place), desk.place(place))


def _picture(desk: PolicyDesk, every: tuple[Figure, ...], name: str) -> Picture | None:
    own = [f for f in every if f.category == name and f.place != desk.country and f.state == "shown"]
    factor = {f.place: f for f in own if f.measure == "factor"}
    rate = {f.place: f for f in own if f.measure == "net_migration_rate"}
    both = [p for p in desk.places(own) if p in factor and p in rate]
    if len(both) < 3:
        return None
    dots = [Dot(_short(desk, p), factor[p].value or 0.0, rate[p].value or 0.0) for p in both]
    ends = [
        (min(both, key=lambda p: of[p].value or 0.0), max(both, key=lambda p: of[p].value or 0.0))
        for of in (factor, rate)
    ]
    (left, right), (low, high) = ends
    title = desk.measure(name)
    axes = Axes(
        title, desk.say("policy-axis-rate"),
        (_bare(desk, factor[left]), _bare(desk, rate[low])), (_bare(desk, factor[right]), _bare(desk, rate[high])),
    )  # fmt: skip
    heads = Heads(desk.say("policy-region"), [title, desk.say("policy-axis-rate")], frozenset({1}))
    below = table(desk, title, heads, [(desk.place(p), [factor[p], rate[p]]) for p in both])
    return picture(desk, title, scatter(dots, axes), below, "points")


def _bare(desk: PolicyDesk, figure: Figure) -> str:
    """A figure at the end of an axis: without zeros behind the decimal sign."""
    text, point = desk.printed(figure), desk.formats.point
    return text.rstrip("0").removesuffix(point) if point in text else text


def _gravity(desk: PolicyDesk) -> tuple[Block, ...]:
    """The coefficients of the gravity model, by year, where a matrix of origins and destinations is there."""
    own = desk.table("gravity")
    found = {(f.round, f.category, f.measure): f for f in own}
    lines = [
        (
            f"{desk.measure(term)}, {year}",
            [found.get((year, term, m)) for m in ("coefficient", "interval_low", "interval_high")],
        )
        for year, term in dict.fromkeys((f.round, f.category) for f in own if f.category)
    ]
    if not lines:
        return ()
    names = ("coefficient", "interval_low", "interval_high")
    heads = Heads(desk.say("policy-factor"), [desk.measure(m) for m in names], frozenset({0, 1, 2}))
    title = desk.say("policy-gravity")
    return (Heading(2, title, "gravity"), table(desk, title, heads, lines, desk.tell("policy-gravity-note")))
