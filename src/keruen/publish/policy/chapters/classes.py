"""The classes of the country and of the regions, each with the rule that gave it, on a map and in a table."""

from collections.abc import Sequence

from keruen.places.grid import tiles
from keruen.places.vintages import common_unit
from keruen.publish.drawing.palette import PAPER
from keruen.publish.policy.blocks import Cell, Heads, picture, table
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.drawing.tiles import Painted, draw
from keruen.publish.telling.story import Block, Drawing, Heading, Note, PageBreak, Paragraph
from keruen.publish.telling.text import Text, words
from keruen.release.figure import Figure

COLOURS = {
    "steady_inflow": "#0b4f6c", "inflow_weakens": "#69a8c5", "inflow_appears": "#a9cfe0", "inflow_ceases": "#e3e7ea",
    "outflow_intensifies": "#8a3b12", "outflow_weakens": "#e09563", "outflow_appears": "#c4672e", "outflow_ceases": "#f5edd3",
    "balanced": "#f2f5f7",
}  # fmt: skip
_NOW, _THEN = "2022-06-08", "2022-06-07"  # days of 20 and of 17 regions


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """What series give (the country), then what the article's printed rates give (its regions)."""
    own = desk.table("classes")
    if not own:
        return ()
    longest = [f for f in own if f.group == own[0].group]
    unknown = {f.place for f in longest} - {f.place for f in longest if f.state == "shown"}
    return (
        PageBreak(),
        Heading(1, desk.say("policy-classes"), "classes"),
        Paragraph(desk.tell("policy-classes-lead"), "lead"),
        _series(desk, [f for f in own if f.state == "shown"]),
        *(
            (Note(desk.tell("policy-classes-unknown", n=len(unknown)), desk.say("policy-findings-limits")),)
            if unknown
            else ()
        ),
        *_article(desk),
    )


def _series(desk: PolicyDesk, shown: list[Figure]) -> Block:
    heads = Heads(
        desk.say("policy-place"), [desk.say("policy-period"), desk.say("policy-class"), desk.say("policy-rule")],
        left=frozenset({0, 1, 2}),
    )  # fmt: skip
    lines: list[tuple[str, Sequence[Cell]]] = [
        (desk.place(f.place), [desk.period(f.round), f, rule(desk, f)]) for f in shown
    ]
    return table(desk, desk.say("policy-classes-series"), heads, lines)


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


def _map(desk: PolicyDesk, ours: dict[str, Figure]) -> Drawing:
    painted = {}
    for tile in tiles("kazakhstan"):
        figure = ours.get(common_unit(tile.place, _THEN, _NOW))
        if figure is not None and figure.state == "shown":
            painted[tile.place] = Painted(COLOURS.get(figure.printed, PAPER), "")
    used = list(dict.fromkeys(f.printed for f in ours.values() if f.state == "shown"))
    key = [(COLOURS.get(code, PAPER), desk.name("class", code)) for code in COLOURS if code in used]
    return draw(painted, desk.language, key)
