"""One page for each region: its numbers beside the country's, and each group by country, year and district."""

from collections.abc import Sequence
from typing import Any

from keruen.publish.chapters.cover import frame
from keruen.publish.drawing import outlines, tilemap
from keruen.publish.drawing.cache import Store
from keruen.publish.drawing.pictures import REST, matrix
from keruen.publish.drawing.widths import width
from keruen.publish.report.typst import compile_template, day
from keruen.publish.report.typst_tables import PORTRAIT, table
from keruen.publish.telling.desk import COUNTRIES, Desk
from keruen.publish.telling.text import plain
from keruen.release.figure import Figure

_MOST = 7
_BARS, _LABEL = 74, 7.8  # points: the room of the bars beside a panel's labels, the size of those
OTHER_DISTRICTS = "other_districts"


def regions(desk: Desk) -> list[str]:
    """The places of the first level that have a number in any group, by name."""
    found = {
        f.category
        for group in desk.programme.groups
        for f in desk.shelf.table("by_region", group.code, measure="persons")
        if f.value != 0
    }
    return sorted(found, key=desk.order)


def profile(desk: Desk, region: str, store: Store) -> bytes:
    """The profile of one region as a PDF of one page."""
    words = frame(desk)
    data = {
        "language": desk.language,
        "created": day(desk.round.end),
        "publisher": desk.here(desk.programme.publisher),
        "title": f"{words.header} – {words.footer}",
        "kicker": desk.say("report-profile"),
        "place": desk.place(region),
        "subtitle": f"{words.header}. {words.footer}. {desk.formats.days(desk.round.start, desk.round.end)}",
        "coverage": _coverage(desk, region),
        "synthetic": desk.synthetic,
        "synthetic-note": desk.say("report-synthetic-note") if desk.synthetic else "",
        "map": _locator(desk, region),
        "map-alt": desk.place(region),
        "groups": table(_groups(desk, region), PORTRAIT),
        "sections": [section for group in desk.programme.groups if (section := _section(desk, group.code, region))],
        "remark": " ".join((desk.say("report-boundaries"), desk.say("report-base-group"))),
        "footer": " · ".join(text for text in (desk.here(desk.programme.publisher), desk.programme.licence) if text),
    }
    return compile_template("profile.typ", data, desk.round.end, store)


def _coverage(desk: Desk, region: str) -> str:
    places = desk.shelf.find("coverage_by_region", category=region, measure="settlements")
    people = desk.shelf.find("coverage_by_region", category=region, measure="key_informants")
    if places is None or people is None:
        return ""
    return plain(desk.tell("report-profile-coverage", settlements=desk.told(places), informants=desk.told(people)))


def _groups(desk: Desk, region: str) -> Any:
    lines = []
    for group in desk.programme.groups:
        number = desk.shelf.find("by_region", group.code, category=region, measure="persons")
        share = desk.shelf.find("by_region_share", group.code, category=region)
        if number is not None:
            lines.append((desk.group(group.code), [number, share], "plain"))
    heads = [desk.labels.label("measures", "persons"), desk.say("report-profile-share")]
    return matrix(desk, desk.say("report-profile-groups"), desk.say("report-group"), lines, heads)


def _section(desk: Desk, group: str, region: str) -> dict[str, Any] | None:
    number = desk.shelf.find("by_region", group, category=region, measure="persons")
    if number is None or number.value == 0:
        return None
    panels, hidden = [], []
    for code in _dimensions(desk, group):
        name = "country" if code in COUNTRIES else code
        rows = desk.shelf.table(f"region_by_{name}", group, dimension=code, place=region)
        if any(f.state == "suppressed" for f in rows):
            hidden.append(desk.inline(desk.dimension(code)))
        shown = [f for f in rows if f.state == "shown" and f.value]
        if shown:
            panels.append(_panel(desk, desk.dimension(code), shown, code))
    districts = _districts(desk, group, region)
    if districts:
        panels.append(_panel(desk, desk.level(2), districts, "place"))
    return {
        "title": desk.group(group),
        "total": desk.printed(number),
        "colour": desk.colour(group),
        "note": _hidden(desk, number, hidden),
        "panels": panels,
    }


def _hidden(desk: Desk, number: Figure, names: list[str]) -> str:
    """What of a group the release keeps back in this region, by name."""
    if number.state == "suppressed":
        return desk.say("report-profile-hidden-number")
    return desk.say("report-profile-hidden", list=desk.formats.several(names)) if names else ""


def _dimensions(desk: Desk, group: str) -> list[str]:
    """The two breakdowns that are shown: the open one (countries, regions) and the years, else the first two."""
    codes = [d.code for d in desk.programme.group(group).dimensions]
    chosen = [c for c in codes if c in (*COUNTRIES, "origin", "destination")][:1] + [c for c in codes if c == "year"]
    return (chosen + [c for c in codes if c not in chosen])[:2]


def _districts(desk: Desk, group: str, region: str) -> list[Figure]:
    rows = desk.shelf.table("by_place", group)
    inside = [f for f in rows if f.place == region or desk.release.places.at(f.place, 1) == region]
    return [f for f in inside if f.state == "shown" and f.value]


def _panel(desk: Desk, title: str, rows: Sequence[Figure], dimension: str) -> dict[str, Any]:
    most = max(f.value or 0 for f in rows) or 1
    labels = {f.category: _label(desk, f, dimension) for f in rows}
    return {
        "title": title,
        "weight": _BARS + max(width(label, _LABEL) for label in labels.values()),
        "rows": [
            {
                "label": labels[f.category],
                "printed": desk.printed(f),
                "part": (f.value or 0) / most,
                "rest": f.category in REST,
            }
            for f in _cut(rows)
        ],
    }


def _label(desk: Desk, figure: Figure, dimension: str) -> str:
    """The label of a line; the districts told together need no region's name on the page of the region."""
    label = desk.label(figure, dimension)
    if figure.category != OTHER_DISTRICTS:
        return label
    short = label.removeprefix(f"{desk.place(figure.place)}, ")
    return short[:1].upper() + short[1:]


def _cut(rows: Sequence[Figure]) -> list[Figure]:
    """The first rows; other and unknown always keep their lines."""
    rest = [f for f in rows if f.category in REST]
    return [f for f in rows if f.category not in REST][: _MOST - len(rest)] + rest


def _locator(desk: Desk, region: str) -> str:
    """A small map with this region filled; "" without a map."""
    if desk.release.outlines:
        return outlines.locator(desk, region)
    return tilemap.locator(desk.programme.map, region) if desk.programme.map else ""
