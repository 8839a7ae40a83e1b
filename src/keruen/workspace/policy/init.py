"""A new folder of an evaluation: commented settings, places, the series that ship, an example of a mapping."""

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from keruen.places.gazetteer import shipped
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.policy.effectiveness import write_empty
from keruen.workspace.policy.files import write_shipped
from keruen.workspace.policy.settings import FILE

FACTORS = ("average_wage", "household_spending", "unemployment_rate", "life_expectancy", "gdp_per_capita")
COUNTS = (
    "crimes",
    "air_emissions",
)  # say above all how large a region is: set beside the balance for 10 000 inhabitants


def init_policy(folder: Path, today: date, language: str) -> Path:
    """Write the folder, its comments in `language`; gives its policy.toml. Problem: workspace-folder-full."""
    if folder.exists() and any(folder.iterdir()):
        raise Problem("workspace-folder-full", folder=str(folder))
    (folder / "raw").mkdir(parents=True)
    shipped("kazakhstan").write(folder / "places.csv")
    write_shipped(folder / "series")
    write_empty(folder / "effectiveness")
    _write(folder / "mappings" / "example.yaml", _mapping(Speaker(language)))
    _write(folder / FILE, _settings(today, Speaker(language)))
    return folder / FILE


def _write(path: Path, lines: Sequence[str]) -> None:
    write_bytes(path, ("\n".join(lines) + "\n").encode())


def _settings(today: date, say: Speaker) -> list[str]:
    """policy.toml with its explanations."""
    factors = json.dumps([
        *(f"{name}@set=cross_section" for name in FACTORS), *(f"{name}@set=cross_section/population" for name in COUNTS),
    ])  # fmt: skip
    speakers = {language: Speaker(language) for language in LANGUAGES}
    return [
        *_comment(say("policy-init-what")),
        'code = "kazakhstan-policy"', 'country = "KAZ"', 'root = "KZ"',
        f"languages = {json.dumps(list(LANGUAGES))}",
        f'day = "{today.isoformat()}"', 'map = "kazakhstan"',
        *_comment(say("policy-init-article")), "article = true",
        *_comment(say("policy-init-services")), "services = []",
        "", "[title]", *(f'{lang} = "{spoken("policy-init-title")}"' for lang, spoken in speakers.items()),
        "", "[level]", *(f'{lang} = "{spoken("policy-init-level")}"' for lang, spoken in speakers.items()),
        "", *_comment(say("policy-init-evaluation")),
        "[[evaluation]]", "first = 2006", "last = 2022", 'vintage = "KZ-16"',
        "", "[[evaluation]]", "first = 2022", "last = 2024", 'vintage = "KZ-20"',
        *_comment(say("policy-init-factors")), f"factors = {factors}", "factor_year = 2023",
    ]  # fmt: skip


def _mapping(say: Speaker) -> list[str]:
    return [
        *_comment(say("policy-init-mapping")),
        "header: [Region, Year]",
        "place: {column: Region}",
        "period: {column: Year}",
        "measure: arrivals",
        "dimensions: {direction: external, nationality: {column: Citizenship, values: {Uzbekistan: UZB}}}",
        'value: {column: Persons, scale: 1, decimal: ","}',
        "unit: persons",
        'vintage: {KZ-16: "", KZ-17: 2018-06-19, KZ-20: 2022-06-08}',
        "source: Who published it, and where",
        'retrieved: "2026-11-21"',
    ]


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in text.splitlines()]
