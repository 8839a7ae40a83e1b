"""Carry out what protect decided: hide the cells and all that would give them back, and let no order tell their size."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from keruen.release.explained import Hidden
from keruen.release.figure import Figure
from keruen.release.keys import parse
from keruen.release.release import Withheld
from keruen.release.view import tail
from keruen.terms.settings import Programme

Block = tuple[str, str, str]  # table, group, and the region of a table of regions by categories


def conceal(figures: Iterable[Figure], hidden: Mapping[str, Hidden], programme: Programme) -> list[Figure]:
    """The figures with every hidden cell hidden, with it its share and the growths that would give it back.

    A table that stands by size would say of a hidden line that it lies between its neighbours: there hidden lines stand
    behind the others, by code.
    """
    reasons = {key for group in hidden.values() for key in group.reasons}
    made = [figure.hidden() if _gone(figure, reasons) else figure for figure in figures]
    by_size = {_block(f) for f in made if f.state == "suppressed" and f.rank is not None and not _fixed(f, programme)}
    if not by_size:
        return made
    lines: dict[Block, list[Figure]] = defaultdict(list)
    for figure in made:
        if _block(figure) in by_size:
            lines[_block(figure)].append(figure)
    ordered = {block: iter(_ranked(figures)) for block, figures in lines.items()}
    return [next(ordered[_block(figure)]) if _block(figure) in by_size else figure for figure in made]


def withheld(hidden: Mapping[str, Hidden]) -> tuple[Withheld, ...]:
    """The rows that went as a whole."""
    return tuple(Withheld(table, group, region, "row") for group, told in hidden.items() for table, region in told.rows)


def _gone(figure: Figure, reasons: set[str]) -> bool:
    key = parse(figure.key)
    if key.measure == "growth":
        years = key.category.split("->")
        return any(str(replace(key, measure="persons", category=year)) in reasons for year in years)
    if key.dimension == "uncertainty":  # an interval says where its figure lies
        return str(replace(key, dimension="", category="")) in reasons
    return str(replace(key, measure=key.measure.removeprefix("share_"))) in reasons


def _block(figure: Figure) -> Block:
    return figure.table, figure.group, figure.place if figure.table.startswith("region_by_") else ""


def _fixed(figure: Figure, programme: Programme) -> bool:
    """Whether the order of a table is that of the settings (years, sexes, ...)."""
    if figure.table.startswith("service_"):
        return True  # nearest first
    known = {group.code: group for group in programme.groups}.get(figure.group)
    settings = known.dimension(figure.dimension) if known else None
    return bool(settings and settings.categories)


def _ranked(lines: list[Figure]) -> list[Figure]:
    """The lines of a block anew: shown ones in their order, then hidden ones by code; other and unknown stay last."""
    shown = [f for f in lines if f.state != "suppressed"]
    gone = sorted((f for f in lines if f.state == "suppressed"), key=lambda f: f.category)
    ordered = sorted((*shown, *gone), key=lambda f: tail(f.category))
    return [replace(f, rank=rank) for rank, f in enumerate(ordered, start=1)]
