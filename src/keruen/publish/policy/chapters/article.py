"""The article's seven tables: as printed, and beside it what series or its own other cells give; where the two differ."""

from collections.abc import Iterator, Sequence

from keruen.publish.policy.blocks import Heads, table
from keruen.publish.policy.desk import PRINTED, PolicyDesk
from keruen.publish.telling.story import Block, Bullets, Heading, PageBreak, Paragraph, TableBlock
from keruen.publish.telling.text import Text
from keruen.release.figure import Figure

_YEARS = ("2006", "2022")
_SPAN = "2006/2022"
_FLOWS = ("arrivals", "departures", "net_migration")
Cells = dict[tuple[str, str, str, str], Figure]  # place, period, measure, category


def chapter(desk: PolicyDesk) -> tuple[Block, ...]:
    """The differences first, then the tables."""
    tables = {number: _cells(desk, number) for number in "1234567"}
    if not any(tables.values()):
        return ()
    apart = [text for number, cells in tables.items() for text in _apart(desk, number, cells)]
    return (
        PageBreak(),
        Heading(1, desk.say("policy-article"), "article"),
        Paragraph(desk.tell("policy-article-lead", mark=PRINTED), "lead"),
        *((Heading(2, desk.say("policy-article-apart"), "article-apart"), Bullets(tuple(apart))) if apart else ()),
        Heading(2, desk.say("policy-article-tables"), "article-tables"),
        _one(desk, tables["1"]),
        _two(desk, tables["2"]),
        _three(desk, tables["3"]),
        _four(desk, tables["4"]),
        _five(desk, tables["5"]),
        _balances(desk, "6", "education", tables["6"], ("total",)),
        _balances(desk, "7", "speciality", tables["7"], ("external", "cis", "other", "internal")),
    )


def _cells(desk: PolicyDesk, number: str) -> Cells:
    return {(f.place, f.round, f.measure, f.category): f for f in desk.table(f"article_{number}")}


def _apart(desk: PolicyDesk, number: str, cells: Cells) -> Iterator[Text]:
    """Each cell whose computed figure could not be printed as it is."""
    for (place, period, measure, category), figure in cells.items():
        if measure.startswith("printed_"):
            continue
        printed = cells.get((place, period, f"printed_{measure}", category))
        if printed is None or figure.value is None or printed.value is None:
            continue
        if abs(figure.value - printed.value) <= 0.5 * 10.0**-printed.decimals + 1e-9:
            continue
        what = desk.measure(measure) + (f", {_category(desk, figure)}" if category else "")
        yield desk.tell(
            "policy-article-differs", table=number, what=what, where=desk.place(place), period=desk.period(period),
            printed=desk.told(printed), rebuilt=desk.told(figure),
        )  # fmt: skip


def _category(desk: PolicyDesk, figure: Figure) -> str:
    if figure.dimension == "country":
        return desk.nation(figure.category)
    return desk.name(figure.dimension, figure.category)


def _both(cells: Cells, place: str, period: str, measure: str, category: str = "") -> list[Figure | None]:
    """The printed and the rebuilt figure."""
    return [cells.get((place, period, f"printed_{measure}", category)), cells.get((place, period, measure, category))]


def _pair(desk: PolicyDesk, head: str) -> list[str]:
    return [f"{head}, {desk.say('policy-printed')}", f"{head}, {desk.say('policy-rebuilt')}"]


def _title(desk: PolicyDesk, number: str) -> str:
    return desk.say("policy-article-table", n=number, title=desk.say(f"policy-article-title-{number}"))


def _one(desk: PolicyDesk, cells: Cells) -> TableBlock:
    parts = ("population_growth", "natural_increase_growth", "net_migration_growth")
    heads = Heads(
        desk.say("policy-region"),
        [*_pair(desk, desk.measure(parts[0])), *(desk.measure(p) for p in parts[1:])],
    )
    lines = [
        (
            desk.place(place),
            [
                *_both(cells, place, _SPAN, parts[0]),
                *(cells.get((place, _SPAN, f"printed_{p}", "")) for p in parts[1:]),
            ],
        )
        for place in desk.places(cells.values())
    ]
    return table(desk, _title(desk, "1"), heads, lines, total=desk.place(desk.country))


def _two(desk: PolicyDesk, cells: Cells) -> TableBlock:
    heads = Heads(desk.say("policy-measure"), [head for year in _YEARS for head in _pair(desk, year)])
    lines: list[tuple[str, Sequence[Figure | None]]] = []
    for end in ("", "_rate"):
        for direction in ("total", "external", "internal"):
            for flow in _FLOWS:
                measure = f"{direction}_{flow}{end}"
                found = [figure for year in _YEARS for figure in _both(cells, desk.country, year, measure)]
                if any(found):
                    lines.append((desk.measure(measure), found))
    return table(desk, _title(desk, "2"), heads, lines)


def _three(desk: PolicyDesk, cells: Cells) -> TableBlock:
    directions = ("total", "external", "internal")
    heads = Heads(
        desk.say("policy-region"),
        [*(f"{desk.name('direction', d)}, {y}" for d in directions for y in _YEARS),
         f"{desk.name('direction', 'internal')}, {_YEARS[1]}, {desk.say('policy-rebuilt')}"],
        frozenset(range(7)),
    )  # fmt: skip
    lines = [
        (
            desk.place(place),
            [
                *(cells.get((place, y, f"printed_{d}_net_migration_rate", "")) for d in directions for y in _YEARS),
                cells.get((place, _YEARS[1], "internal_net_migration_rate", "")),
            ],
        )
        for place in desk.places(cells.values())
    ]
    return table(desk, _title(desk, "3"), heads, lines, total=desk.place(desk.country))


def _four(desk: PolicyDesk, cells: Cells) -> TableBlock:
    parts = ("arrivals", "departures", "arrivals_share", "departures_share")
    heads = Heads(desk.say("policy-direction"), [head for p in parts for head in _pair(desk, desk.measure(p))])
    lines = [
        (desk.nation(code), [f for p in parts for f in _both(cells, desk.country, _SPAN, p, code)])
        for code in ("total", "cis", "other")
    ]
    return table(desk, _title(desk, "4"), heads, lines)


def _five(desk: PolicyDesk, cells: Cells) -> TableBlock:
    heads = Heads(
        desk.say("policy-country"),
        [*(desk.measure(m) for m in _FLOWS[:2]), *_pair(desk, desk.measure("net_migration"))],
        frozenset({2, 3}),
    )
    codes = [c for (_, _, measure, c) in cells if measure == "printed_arrivals"]
    at = desk.country, _YEARS[1]
    lines = [
        (
            desk.nation(c),
            [*(cells.get((*at, f"printed_{m}", c)) for m in _FLOWS[:2]), *_both(cells, *at, "net_migration", c)],
        )
        for c in codes
    ]
    return table(desk, _title(desk, "5"), heads, lines)


def _balances(desk: PolicyDesk, number: str, dimension: str, cells: Cells, where: Sequence[str]) -> TableBlock:
    first = where[0]
    at = desk.country, _YEARS[1]
    heads = Heads(
        desk.name("dimension", dimension),
        [
            *(f"{desk.measure(m)}, {desk.name('direction', first)}" for m in _FLOWS[:2]),
            *(f"{desk.measure('net_migration')}, {desk.name('direction', w)}" for w in where),
        ],
        frozenset(range(2, 2 + len(where))),
    )
    codes = list(dict.fromkeys(category for (_, _, _, category) in cells))
    names = [*(f"printed_{first}_{m}" for m in _FLOWS[:2]), *(f"{w}_net_migration" for w in where)]
    lines = [(desk.name(dimension, c), [cells.get((*at, name, c)) for name in names]) for c in codes]
    return table(desk, _title(desk, number), heads, lines, desk.tell("policy-from-printed"))
