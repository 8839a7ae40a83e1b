"""Filters and pages of lists: what an address asks for becomes rows, and rows become JSON or CSV."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlencode

from ninja import Field, Schema

from keruen.release.figure import Figure
from keruen.web.dashboard.finding import desk

MOST = 5000  # rows of a page
_WORD = r"^[^\x00]*$"  # no database and no file has a NUL


class Paging(Schema):
    """Which part of a list."""

    offset: int = Field(0, ge=0, le=10**9)
    limit: int = Field(500, ge=1, le=MOST)


class FigureFilter(Paging):
    """Which figures; every filter that is empty lets all pass."""

    round: str = Field("", description="code of a round; the newest without it", pattern=_WORD)
    release: str = Field("", description="fingerprint of a release; the round's newest without it", pattern=_WORD)
    table: str = ""
    group: str = ""
    dimension: str = ""
    category: str = ""
    place: str = ""
    measure: str = ""
    state: str = ""
    key: str = ""
    format: Literal["json", "csv"] = "json"


NAMES = ("table", "group", "dimension", "category", "place", "measure", "state", "key")


@lru_cache(maxsize=64)
def every(folder: Path) -> tuple[Figure, ...]:
    """The public figures of a release in their order."""
    return tuple(desk(folder, "en").shelf.by_key.values())


def chosen(folder: Path, wanted: Mapping[str, str]) -> list[Figure]:
    """The figures that pass the filters."""
    asked = [(name, value) for name, value in wanted.items() if value]
    return [figure for figure in every(folder) if all(getattr(figure, name) == value for name, value in asked)]


def page(path: str, asked: Mapping[str, Any], count: int, offset: int, limit: int) -> dict[str, Any]:
    """Where this part of a list stands, and the address of the next one."""
    after = offset + limit
    values = {name: value for name, value in asked.items() if value not in ("", None)} | {"offset": after}
    return {
        "count": count,
        "offset": offset,
        "limit": limit,
        "next": f"{path}?{urlencode(values)}" if after < count else "",
    }


def as_json(body: Any) -> bytes:
    """UTF-8 JSON."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def as_csv(figures: Sequence[Figure]) -> bytes:
    """Figures as CSV with a header row; UTF-8 with byte order mark."""
    out = io.StringIO()
    names = [field.name for field in fields(Figure)]
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(names)
    writer.writerows([["" if (v := getattr(f, n)) is None else v for n in names] for f in figures])
    return ("\ufeff" + out.getvalue()).encode()
