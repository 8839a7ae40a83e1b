"""The first and the last sheet of a workbook: what it is and how it is read; every column with its meaning."""

from dataclasses import dataclass
from typing import Literal

from keruen.publish.dataset.families import STATES
from keruen.publish.dataset.names import Names
from keruen.publish.telling.formats import Formats
from keruen.publish.workbook.sheets import Column, Kind, Sheet
from keruen.release.release import Release

Style = Literal["title", "subtitle", "warning", "head", "fact", "text", "link"]
_TYPES: dict[Kind, str] = {"text": "text", "code": "text", "number": "number", "percent": "percent", "mixed": "number"}


@dataclass(frozen=True)
class Line:
    """A line of the first sheet: in one column, or a name and what it says; a link leads to the sheet of its name."""

    style: Style
    text: str
    value: str = ""


def readme(release: Release, language: str, sheets: tuple[Sheet, ...]) -> tuple[Line, ...]:
    """The lines of the first sheet."""
    names, about = Names(release, language), release.about
    synthetic = (Line("warning", names.say("workbook-synthetic")),) if about.synthetic else ()
    return (
        Line("title", names.here(about.programme.title)),
        Line("subtitle", names.here(about.round.title)),
        *synthetic,
        *_facts(names),
        *_reading(names),
        *_states(names),
        *_methods(names),
        Line("head", names.say("workbook-readme-sheets")),
        *(Line("link", sheet.name, sheet.about) for sheet in sheets),
    )


def _facts(names: Names) -> list[Line]:
    about, say, formats = names.release.about, names.say, Formats(names.language)
    programme, round_ = about.programme, about.round
    number = round_.number if round_.number != names.here(round_.title) else ""
    facts = {
        "publisher": names.here(programme.publisher),
        "country": names.place(programme.root),
        "round": number,
        "collected": formats.days(round_.start, round_.end),
        "window": ", ".join(round_.window),
        "previous": names.here(about.previous.title) if about.previous else "",
        "clearance": say(f"workbook-clearance-{about.clearance}".replace("_", "-")),
        "source": names.here(programme.source),
        "licence": programme.licence,
        "made": say("workbook-readme-made-by", version=about.version) if about.version else "",
        "fingerprint": about.fingerprint,
    }
    lines = [Line("fact", say(f"workbook-readme-{name}"), value) for name, value in facts.items() if value]
    if about.previous and about.verdict.verdict != "none":
        told = say(f"report-verdict-{about.verdict.verdict}", earlier=names.here(about.previous.title))
        lines.append(Line("fact", say("report-verdict"), told))
    if about.permissions:
        lines.append(Line("head", say("workbook-readme-permissions")))
        lines += [
            Line("fact", p.key_pattern, f"{p.why(names.language)} ({p.who}, {formats.day(p.when)})")
            for p in about.permissions
        ]
    return lines


def _reading(names: Names) -> list[Line]:
    say = names.say
    heads = {
        "state": say("workbook-head-state"), "column": say("workbook-head-n-at-least"), "key": say("workbook-head-key"),
    }  # fmt: skip
    parts = ("estimates", "empty", "zero", "states", "at-least", "rounding", "key")
    return [
        Line("head", say("workbook-readme-reading")),
        *(Line("text", say(f"workbook-reading-{part}", **heads)) for part in parts),
    ]


def _states(names: Names) -> list[Line]:
    say = names.say
    return [
        Line("head", say("workbook-readme-states", state=say("workbook-head-state"))),
        *(Line("fact", say(f"workbook-state-{state}"), say(f"workbook-state-means-{state}")) for state in STATES),
    ]


def _methods(names: Names) -> list[Line]:
    """The methods that the figures name, with the page that explains each."""
    say = names.say
    used = sorted(set(names.release.figures.column("method").to_pylist()))
    lines = [Line("head", say("workbook-readme-methods"))]
    for method in used:
        known = say(f"workbook-method-{method}") + " " if say.knows(f"workbook-method-{method}") else ""
        lines.append(Line("fact", method, known + say("workbook-method-page", method=method)))
    return lines


def dictionary(names: Names, name: str, sheets: tuple[Sheet, ...]) -> Sheet:
    """The last sheet: every column of every sheet with type and meaning."""
    say, first = names.say, say_readme(names)
    heads = ("sheet", "column", "type", "meaning")
    columns = tuple(Column(say(f"workbook-head-{head}"), "text", "") for head in heads)
    rows = tuple(
        (sheet.name, column.head, say(f"workbook-type-{_TYPES[column.kind]}"), say(column.meaning, sheet=first))
        for sheet in sheets
        for column in sheet.columns
    )
    return Sheet(name, say("workbook-sheet-dictionary"), say("workbook-about-dictionary"), columns, rows)


def say_readme(names: Names) -> str:
    """The name of the first sheet."""
    return names.say("workbook-sheet-readme")
