"""What the API reads: public releases by programme, as rows of plain values."""

from collections import Counter
from typing import Any

from keruen.publish.telling.desk import Desk
from keruen.web.dashboard.finding import Found, opened, released
from keruen.web.dashboard.models import Released

Row = dict[str, Any]


def programmes() -> list[Row]:
    """Every programme with a public release."""
    newest: dict[int, Released] = {}
    for row in released():
        newest.setdefault(row.programme_id, row)
    return [_programme(row) for row in newest.values()]


def _programme(row: Released) -> Row:
    settings = opened(row.path).about.programme
    return {
        "programme": row.programme.slug,
        "title": settings.title,
        "country": settings.country,
        "languages": list(settings.languages),
        "newest_round": row.round.code,
    }


def round_row(row: Released) -> Row:
    """A round by its newest release."""
    about = opened(row.path).about
    return {
        "programme": row.programme.slug,
        "round": row.round.code,
        "title": about.round.title,
        "start": about.round.start,
        "end": about.round.end,
        "release": row.fingerprint,
        "previous": about.round.previous,
        "verdict": about.verdict.verdict,
        "reasons": list(about.verdict.reasons),
        "synthetic": about.synthetic,
    }


def release_rows(found: Found) -> list[Row]:
    """All public releases of a programme, newest first."""
    newest = {row.pk for row in found.rounds}
    return [
        {
            "programme": row.programme.slug,
            "round": row.round.code,
            "release": row.fingerprint,
            "released": row.when.isoformat(timespec="seconds"),
            "newest": row.pk in newest,
        }
        for row in released().filter(programme=found.programme)
    ]


def groups(desk: Desk) -> list[Row]:
    """The groups with their breakdowns, named in the desk's language."""
    return [
        {
            "group": group.code,
            "name": desk.group(group.code),
            "definition": desk.definition(group.code),
            "measures": list(group.measures),
            "dimensions": [dimension.code for dimension in group.dimensions],
        }
        for group in desk.programme.groups
    ]


def places(desk: Desk, level: int | None) -> list[Row]:
    """The places of the release down to its public level."""
    return [
        {
            "place": place.id,
            "parent": place.parent,
            "level": place.level,
            "name": desk.place(place.id),
            "pcode": place.pcode,
        }
        for place in desk.release.places
        if place.level <= desk.programme.release_level and level in (None, place.level)
    ]


def methods(desk: Desk) -> list[Row]:
    """Which methods made the figures: names of the method pages, the tables, how many figures."""
    counted: Counter[str] = Counter()
    tables: dict[str, set[str]] = {}
    for figure in desk.shelf.by_key.values():
        counted[figure.method] += 1
        tables.setdefault(figure.method, set()).add(figure.table)
    return [{"method": m, "tables": sorted(tables[m]), "figures": n} for m, n in sorted(counted.items())]
