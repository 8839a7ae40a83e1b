"""Maps of a group's number by region: on a grid of tiles, or within the outlines that the programme gives."""

from collections.abc import Sequence

from keruen.publish.drawing import svg
from keruen.publish.drawing.charts import FULL, Mark
from keruen.publish.drawing.classes import classes, shades
from keruen.publish.drawing.grounds import GROUNDS, Scale, entry, state_of
from keruen.publish.drawing.outlines import outlines
from keruen.publish.drawing.pictures import alt, table_of, with_share
from keruen.publish.drawing.tilemap import on_tiles
from keruen.publish.drawing.widths import width
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Drawing, Picture
from keruen.release.figure import Figure

_SAID = {5: "five", 10: "ten", 20: "twenty", 50: "fifty"}
Entry = tuple[str, str, str]  # ground, state, words


def has_map(desk: Desk) -> bool:
    """Whether regions can be drawn: the programme gives their outlines, or there is a grid of tiles for them."""
    return bool(desk.release.outlines or desk.programme.map)


def picture(desk: Desk, title: str, rows: Sequence[Figure], colour: str) -> Picture:
    """The map of a group's number by region; regions outside the round are white, hidden ones are hatched."""
    by = {f.category: f for f in rows}
    ends = classes([f.value for f in rows if f.state == "shown" and f.value])
    scale = Scale(tuple(ends), shades(colour, len(ends) + 1))
    draw, said = (outlines, "-outlines") if desk.release.outlines else (on_tiles, "")
    drawn = draw(desk, by, scale)
    parts, end = _key(_entries(desk, scale, {state_of(by.get(place)) for place in drawn.places}), drawn.height + 14)
    if drawn.beside:
        more, end = _key(drawn.beside, end + 6)
        parts += more
    drawing = Drawing("svg", svg.document(FULL, end, [*drawn.parts, *parts], desk.synthetic), wide=True)
    marks = [Mark(desk.place(f.category), f.value or 0, with_share(desk, f)) for f in rows]
    table = table_of(desk, title, desk.level(1), rows, "region")
    return Picture(title, drawing, alt(desk, f"map{said}", title, marks), table, desk.tell(f"report-map-note{said}"))


def _size(end: int) -> str:
    """The last word of a round number, as said aloud: Kazakh and Kyrgyz endings follow it."""
    if end >= 10**6:
        return "millions"
    if end >= 1000:
        return "thousands"
    return _SAID.get(end, "hundreds" if end >= 100 else "other")


def _entries(desk: Desk, scale: Scale, states: set[str]) -> list[Entry]:
    """The key: the classes, and those states that occur."""
    number, ends = desk.formats.number, scale.ends
    starts = [1, *(end + 1 for end in ends)]
    labels = [f"{number(str(a))}–{number(str(b))}" for a, b in zip(starts, ends, strict=False)] + [
        desk.say("report-map-more", n=number(str(ends[-1])), size=_size(ends[-1]))
        if ends
        else desk.say("report-map-some")
    ]
    return [(shade, "some", label) for shade, label in zip(scale.shades, labels, strict=True)] + [
        (ground, state, desk.say(f"report-map-{state}")) for state, ground in GROUNDS.items() if state in states
    ]


def _key(entries: Sequence[Entry], y: float) -> tuple[list[str], float]:
    """Boxes with their words, in as many lines as they need, and where they end."""
    drawn: list[str] = []
    x = 2.0
    for fill, state, words in entries:
        wide = 18 + width(words, 11)
        if x + wide > FULL:
            x, y = 2.0, y + 18
        drawn.append(entry(x, y, fill, state, words))
        x += wide + 14
    return drawn, y + 20
