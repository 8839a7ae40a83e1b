"""The demonstration's programme and rounds: TOML templates that are written as they are, read here as settings."""

import tomllib
from importlib.resources import files
from typing import Any

from keruen.terms.settings import Change, Dimension, Dispute, Group, Programme, Round

ROUND = "2023-3"
PRACTICE = "practice-2023-06"


def template(name: str) -> str:
    """The text of programme.toml, 2023-3.toml or practice-2023-06.toml."""
    return (files(__package__) / "templates" / name).read_text(encoding="utf-8")


def programme() -> Programme:
    """The demonstration programme."""
    told = tomllib.loads(template("programme.toml"))
    release = told["release"]
    return Programme(
        code=told["code"],
        title=told["title"],
        country=told["country"],
        root=told["root"],
        languages=tuple(told["languages"]),
        levels={int(level): names for level, names in told["levels"].items()},
        groups=tuple(_group(group) for group in told["group"]),
        services=tuple(told["services"]),
        bands={service: tuple(bands) for service, bands in told["bands"].items()},
        publisher=told["publisher"],
        release_level=release["level"],
        minimum_persons=release["minimum_persons"],
        minimum_settlements=release["minimum_settlements"],
        synthetic=told["synthetic"],
        dispute=Dispute(**told["dispute"]),
        change=Change(**told["change"]),
        map=told["map"],
        licence=told["licence"],
        source=told["source"],
    )


def _group(told: dict[str, Any]) -> Group:
    dimensions = (Dimension(d["code"], tuple(d.get("categories", ()))) for d in told["dimension"])
    return Group(told["code"], told["prefix"], tuple(told["measures"]), tuple(dimensions))


def round_settings(code: str) -> Round:
    """The round with this code: ROUND or PRACTICE."""
    told = tomllib.loads(template(f"{code}.toml"))
    return Round(
        code=code,
        title=told["title"],
        number=told["number"],
        start=told["start"],
        end=told["end"],
        window=tuple(told["window"]),
        previous=told.get("previous", ""),
        instruments=tuple(told["instruments"]),
        definitions=told["definitions"],
        synthetic=told["synthetic"],
        enumerators=told["enumerators"],
        frame=told["frame"],
    )
