"""The classes of the country and of the regions, each with the rule that gave it, on a map and in a table."""

from collections.abc import Sequence

from keruen.places.grid import tiles
from keruen.places.vintages import common_unit
from keruen.publish.drawing.palette import PAPER
from keruen.publish.policy.blocks import Cell, Heads, picture, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.drawing.tiles import Painted, draw
from keruen.publish.telling.story import Block, Drawing, Heading, Note, PageBreak, Paragraph, TableBlock
from keruen.publish.telling.text import Text, words
from keruen.release.figure import Figure

COLOURS = {
    "steady_inflow": "#0b4f6c", "inflow_weakens": "#69a8c5", "inflow_appears": "#a9cfe0", "inflow_ceases": "#e3e7ea",
    "outflow_intensifies": "#8a3b12", "outflow_weakens": "#e09563", "outflow_appears": "#c4672e", "outflow_ceases": "#f5edd3",
    "balanced": "#f2f5f7", "growth_by_both": "#0b4f6c", "growth_by_natural_increase": "#69a8c5", "growth_by_inflow": "#a9cfe0",
    "growth_by_adjustment": "#f5edd3", "decline_by_both": "#8a3b12", "decline_by_outflow": "#c4672e",
    "decline_by_natural_loss": "#e09563", "decline_by_adjustment": "#e6d196", "stable": "#e3e7ea",
}  # fmt: skip
_NOW, _THEN = "2022-06-08", ("2022-06-07", "2018-06-18")  # days of 20, of 17 and of 16 regions


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """What series give, then what the article's printed rates give (its regions)."""
    own = desk.table("classes")
    if not own:
        return ()
    longest = [f for f in own if f.group == own[0].group]
    unknown = {f.place for f in longest} - {f.place for f in longest if f.state == "shown"}
    return (
        PageBreak(),
        Heading(1, desk.say("policy-classes"), "classes"),
        Paragraph(desk.tell("policy-classes-lead"), "lead"),
        *_makeup(desk, longest),
        *_tendency(desk, longest),
        *(
            (Note(desk.tell("policy-classes-unknown", n=len(unknown)), desk.say("policy-findings-limits")),)
            if unknown
            else ()
        ),
        *_article(desk),
        *_combinations(desk),
    )


def _shown(own: list[Figure], measure: str) -> dict[str, Figure]:
    return {f.place: f for f in own if f.measure == measure and f.state == "shown"}


def _makeup(desk: PolicyDesk, own: list[Figure]) -> tuple[Block, ...]:
    """Of what growth is made; beside it the class without the adjustment, where it differs."""
    return _classes(desk, own, "makeup", _shown(own, "makeup_without_adjustment"), "without-adjustment")


def _tendency(desk: PolicyDesk, own: list[Figure]) -> tuple[Block, ...]:
    """How net migration tends between the means at both ends; beside it the named combination of both classes."""
    return _classes(desk, own, "tendency", _shown(own, "group"), "combination")


def _classes(
    desk: PolicyDesk, own: list[Figure], measure: str, beside: dict[str, Figure], head: str
) -> tuple[Block, ...]:
    """The classes of one measure with their rules and what stands beside them, on a map and in a table."""
    made = _shown(own, measure)
    if not made:
        return ()
    heads = Heads(
        desk.say("policy-place"),
        [desk.say(f"policy-{name}") for name in ("class", "rule", head)],
        left=frozenset(range(3)),
    )
    lines: list[tuple[str, Sequence[Cell]]] = [
        (desk.place(p), [made[p], rule(desk, made[p]), beside.get(p)]) for p in desk.places(made.values())
    ]
    title = desk.say(f"policy-classes-{measure}", period=desk.period(own[0].round))
    return _with_map(desk, title, made, table(desk, title, heads, lines))


def _with_map(desk: PolicyDesk, title: str, made: dict[str, Figure], below: TableBlock) -> tuple[Block, ...]:
    """A map before the table, where regions have a class."""
    regions = {place: figure for place, figure in made.items() if place != desk.country}
    if not regions:
        return (below,)
    note = desk.tell("policy-map-parents")
    return (picture(desk, title, _map(desk, regions), below, "map", note), below)


def rule(desk: PolicyDesk, figure: Figure | None) -> Text:
    """The rule that gave a class, in words."""
    return words(desk.name("rule", desk.behind(figure).rule)) if figure is not None else ()


def _article(desk: PolicyDesk) -> tuple[Block, ...]:
    own = desk.table("article_classes")
    ours = {f.place: f for f in own if f.measure == "tendency"}
    text = {f.place: f for f in own if f.measure == "group_in_text"}
    if not ours:
        return ()
    heads = Heads(
        desk.say("policy-region"), [desk.say("policy-class"), desk.say("policy-rule"), desk.say("policy-in-text")],
        left=frozenset({0, 1, 2}),
    )  # fmt: skip
    places = desk.places(own)
    lines: list[tuple[str, Sequence[Cell]]] = [
        (desk.place(p), [ours[p], rule(desk, ours[p]), text.get(p)]) for p in places
    ]
    below = table(desk, desk.say("policy-classes-article"), heads, lines, desk.tell("policy-classes-note"))
    return (
        Heading(2, desk.say("policy-classes-article-title"), "article-classes"),
        picture(desk, desk.say("policy-classes-map"), _map(desk, ours), below, "map", desk.tell("policy-map-parents")),
        below,
    )


def _combinations(desk: PolicyDesk) -> tuple[Block, ...]:
    """Table 1: of what growth is made with its rule, the tendency, and the group of both by rule and in the text."""
    own = desk.table("article_makeups")
    found = {(f.measure, f.place): f for f in own}
    if not found:
        return ()
    names = ("class", "rule", "combination", "in-text")
    heads = Heads(desk.say("policy-region"), [desk.say(f"policy-{n}") for n in names], left=frozenset(range(4)))
    places = desk.places(own)
    lines: list[tuple[str, Sequence[Cell]]] = [
        (
            desk.place(p),
            [
                found.get(("makeup", p)), rule(desk, found.get(("makeup", p))),
                *(found.get((measure, p)) for measure in ("group", "group_in_text")),
            ],
        )
        for p in places
    ]  # fmt: skip
    apart = [p for p in places if found["group", p].printed != found["group_in_text", p].printed]
    below = table(desk, desk.say("policy-makeups-article"), heads, lines, desk.tell("policy-makeups-note"))
    if not apart:
        return (below,)
    text = desk.tell("policy-makeups-apart", n=len(apart), of=len(places), list=_reasons(desk, found, apart))
    return (Note(text, desk.say("policy-makeups-apart-title")), below)


def _reasons(desk: PolicyDesk, found: dict[tuple[str, str], Figure], apart: Sequence[str]) -> str:
    """Each region whose group differs, with the two classes that decide."""
    said = []
    for place in apart:
        classes = [desk.name("class", found[measure, place].printed) for measure in ("makeup", "tendency")]
        said.append(f"{desk.place(place)} ({'; '.join(classes)})")
    return desk.formats.several(said)


def _map(desk: PolicyDesk, ours: dict[str, Figure]) -> Drawing:
    painted = {}
    for tile in tiles("kazakhstan"):
        figure = next((ours[unit] for unit in _units(tile.place) if unit in ours), None)
        if figure is not None and figure.state == "shown":
            painted[tile.place] = Painted(COLOURS.get(figure.printed, PAPER), "")
    used = list(dict.fromkeys(f.printed for f in ours.values() if f.state == "shown"))
    key = [(COLOURS.get(code, PAPER), desk.name("class", code)) for code in COLOURS if code in used]
    return draw(painted, desk.language, key)


def _units(place: str) -> tuple[str, ...]:
    """A region of today and the units that it comes from, the newest first."""
    return tuple(dict.fromkeys((place, *(common_unit(place, day, _NOW) for day in _THEN))))
