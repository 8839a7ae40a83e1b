"""A new programme: a commented programme.toml, the shipped places, a first round with its instruments."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from keruen.places.gazetteer import Gazetteer, shipped
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.tables import CLEANING, DECISIONS, JUSTIFICATIONS
from keruen.terms.vocabulary import codes, label
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.instruments import Written, write_forms
from keruen.workspace.settings.round import Place, open_round


@dataclass(frozen=True)
class Country:
    """A country whose places Keruen ships: ISO codes, and the name of its tile-grid map if there is one."""

    alpha3: str
    alpha2: str
    map: str = ""


COUNTRIES = {
    "kazakhstan": Country("KAZ", "KZ", "kazakhstan"),
    "kyrgyzstan": Country("KGZ", "KG"),
    "tajikistan": Country("TJK", "TJ"),
    "uzbekistan": Country("UZB", "UZ"),
}
_CODE = re.compile(r"[\w][\w.-]{0,59}(?<!\.)")
RELEASE_COLUMNS = ("key_pattern", "level", "reason", "who", "when")


@dataclass(frozen=True)
class Begun:
    """What a new programme consists of."""

    place: Place
    gazetteer: Gazetteer
    forms: tuple[Written, ...]


def init(folder: Path, country: str, today: date, language: str, code: str = "") -> Begun:
    """Write a programme with a first round, its comments in `language`.

    `code` is the name of the round's folder; left out: the year and 1. Problems: workspace-folder-full, init-folder-file,
    init-round-name.
    """
    if folder.exists() and not folder.is_dir():
        raise Problem("init-folder-file", folder=str(folder))
    if folder.exists() and any(folder.iterdir()):
        raise Problem("workspace-folder-full", folder=str(folder))
    code = sound_code(code or f"{today.year}-1")
    say = Speaker(language)
    gazetteer = shipped(country).on(today.isoformat())
    first = folder / "rounds" / code
    (first / "raw").mkdir(parents=True)
    gazetteer.write(folder / "places.csv")
    _write(folder / "programme.toml", _programme(country, say))
    _write(first / "round.toml", _round(today, say))
    write_tables(first)
    place = open_round(first)
    return Begun(place, gazetteer, write_forms(place, gazetteer, ()))


def sound_code(code: str) -> str:
    """The name of a round's folder; Problem init-round-name where it could not be one on every system."""
    if not _CODE.fullmatch(code):
        raise Problem("init-round-name", name=code)
    return code


def _write(path: Path, lines: Sequence[str]) -> None:
    write_bytes(path, ("\n".join(lines) + "\n").encode())


def _tables() -> list[tuple[str, Sequence[str]]]:
    """The tables that people fill, with nothing but their columns."""
    return [
        ("frame.csv", ("place", "stratum")),
        ("cleaning.csv", CLEANING.names),
        ("decisions.csv", DECISIONS.names),
        ("justifications.csv", JUSTIFICATIONS.names),
        ("release.csv", RELEASE_COLUMNS),
    ]


def write_tables(round_folder: Path) -> None:
    """The tables that people fill in a round, empty."""
    for name, columns in _tables():
        _write(round_folder / name, [",".join(columns)])


def comment(say: Speaker, message: str) -> list[str]:
    """An empty line and a sentence as a TOML comment."""
    return ["", *(f"# {line}" for line in say(f"workspace-init-{message}").splitlines())]


def labels(name: str, values: Mapping[str, str]) -> list[str]:
    """A TOML table of texts."""
    return [f"[{name}]", *(f"{language} = {text(value)}" for language, value in values.items())]


def text(value: object) -> str:
    """A value as TOML writes it: texts, numbers and lists of texts look as in JSON."""
    return json.dumps(value, ensure_ascii=False)


def _programme(country: str, say: Speaker) -> list[str]:
    facts = COUNTRIES[country]
    titles = {
        code: Speaker(code)("workspace-init-title", country=label("countries", facts.alpha3, code))
        for code in LANGUAGES
    }
    levels = {number: {code: label("place_kinds", kind, code).lower() for code in LANGUAGES} for number, kind in
              ((1, "region"), (2, "district"), (9, "settlement"))}  # fmt: skip
    return [
        *comment(say, "programme")[1:],
        f"code = {text(country)}",
        f"country = {text(facts.alpha3)}",
        f"root = {text(facts.alpha2)}",
        *comment(say, "languages"),
        f"languages = {text(list(LANGUAGES))}",
        *comment(say, "synthetic"),
        "synthetic = false",
        *([*comment(say, "map"), f"map = {text(facts.map)}"] if facts.map else []),
        *comment(say, "services"),
        f"services = {text(list(codes('services')))}",
        *comment(say, "titles"),
        *labels("title", titles),
        "",
        *labels("publisher", dict.fromkeys(LANGUAGES, "")),
        *comment(say, "levels"),
        *(line for number, names in levels.items() for line in (*labels(f"levels.{number}", names), "")),
        *comment(say, "release")[1:],
        "[release]",
        "level = 2",
        "minimum_persons = 5",
        "minimum_settlements = 3",
        *comment(say, "dispute"),
        "[dispute]",
        "ratio = 2",
        "difference = 10",
        *comment(say, "change"),
        "[change]",
        "persons = 50",
        "percent = 50",
        "panel_percent = 95",
        *comment(say, "groups"),
        *(line for code in codes("groups") for line in ("[[group]]", f"code = {text(code)}", "")),
    ][:-1]


def _round(today: date, say: Speaker) -> list[str]:
    titles = {code: Speaker(code)("workspace-init-round-title") for code in LANGUAGES}
    return [
        *comment(say, "round")[1:],
        'number = "1"',
        *comment(say, "dates"),
        f"start = {text(today.isoformat())}",
        f"end = {text((today + timedelta(days=30)).isoformat())}",
        *comment(say, "window"),
        f"window = {text([str(year) for year in range(today.year - 3, today.year + 1)])}",
        *comment(say, "instruments"),
        'instruments = ["b2", "services"]',
        *comment(say, "previous"),
        'previous = ""',
        *comment(say, "frame"),
        'frame = "frame.csv"',
        "",
        *labels("title", titles),
        *comment(say, "definitions"),
        *(f"# {line}" for line in labels("definitions", dict.fromkeys(codes("groups"), "1"))),
    ]
