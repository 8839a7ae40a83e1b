"""`keruen barometer form|build`: the raters' form, and what their ratings come to."""

import csv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from keruen.cli.clock import today
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, Verbs, option
from keruen.places.gazetteer import shipped
from keruen.places.grid import MAPS, tiles
from keruen.policy.barometer.aggregate import FEWEST, Cell, aggregate
from keruen.policy.barometer.form import build_form
from keruen.policy.barometer.hindsight import Hindsight, hindsight
from keruen.policy.barometer.market import read_market
from keruen.policy.barometer.occupations import choose
from keruen.policy.barometer.ratings import Rating, from_export
from keruen.policy.barometer.tables import Row, cells, demand_rows, history_rows, map_rows, matrix_rows, outlooks, tight
from keruen.policy.csv_rows import read_rows
from keruen.terms.languages import LANGUAGES
from keruen.workspace.barometer.outlook import COUNTRIES, Outlook
from keruen.workspace.barometer.report import write_report


def command(screen: Screen) -> click.Command:
    """The verb with its two."""
    verbs = {"form": _form, "build": _build}
    return Verbs(screen.say, "barometer", {name: partial(make, screen) for name, make in verbs.items()})


def _verb(screen: Screen, name: str, callback: Callable[..., Any], params: Sequence[click.Parameter]) -> click.Command:
    verb = Verb(screen.say, f"barometer-{name}", partial(callback, screen), params)
    verb.name = name  # as it is called
    return verb


def _path(screen: Screen, name: str, message: str) -> click.Parameter:
    kind = click.Path(path_type=Path)
    if name.startswith("--"):
        return option(screen.say, name, message, "cli-file-mark", type=kind)
    return Argument(name, screen.say(message), screen.say("cli-file-mark"), type=kind)


def _form(screen: Screen) -> click.Command:
    say = screen.say
    params = [
        _path(screen, "out", "cli-barometer-out"),
        option(say, "--round", "cli-barometer-round", "cli-name-mark", default=""),
        option(say, "--occupations", "cli-barometer-occupations", "cli-name-mark", default=""),
        option(
            say, "--country", "cli-barometer-country", "cli-name-mark",
            type=click.Choice(COUNTRIES), default=COUNTRIES[0],
        ),
    ]  # fmt: skip
    return _verb(screen, "form", _run_form, params)


def _run_form(screen: Screen, out: Path, round: str, occupations: str, country: str) -> int:
    day = today().isoformat()
    places = shipped(country).on(day)
    regions = {p.id: {language: places.name(p.id, language) for language in LANGUAGES} for p in places.at_level(1)}
    asked = choose(code.strip() for code in occupations.split(",") if code.strip())
    out.write_bytes(build_form(asked, regions, round or day[:7]))
    screen.tell("barometer-written", file=str(out))
    return 0


def _build(screen: Screen) -> click.Command:
    say = screen.say
    params = [
        _path(screen, "ratings", "cli-barometer-ratings"),
        option(say, "--round", "cli-barometer-round", "cli-name-mark", default=""),
        _path(screen, "--market", "cli-barometer-market"),
        option(
            say,
            "--earlier",
            "cli-barometer-earlier",
            "cli-file-mark",
            type=click.Path(path_type=Path),
            multiple=True,
        ),
        option(say, "--into", "cli-barometer-into", "cli-folder-mark", type=click.Path(path_type=Path)),
    ]
    return _verb(screen, "build", _run_build, params)


def _run_build(
    screen: Screen, ratings: Path, round: str, market: Path | None, earlier: tuple[Path, ...], into: Path | None
) -> int:
    given = _read(ratings, round or ratings.stem)
    found = aggregate(given)
    before = [aggregate(_read(path, path.stem)) for path in earlier]
    judged = hindsight(before[0], found) if before else None
    folder = into or ratings.parent
    folder.mkdir(parents=True, exist_ok=True)
    told = [cell for one in before for cell in one]
    files = {"cells.csv": cells(found), "matrix.csv": matrix_rows(found), "demand.csv": demand_rows(found)}
    tiles_ = tiles(MAPS[0])
    outside = {c.region for c in found} - {tile.place for tile in tiles_}
    if not outside:
        files["map.csv"] = map_rows(found, ((tile.place, tile.column, tile.row) for tile in tiles_))
    if market:
        files["tightness.csv"] = tight(read_market(market), found)
    if judged:
        files["outlooks.csv"] = outlooks(judged)
        files["history.csv"] = history_rows([*told, *found])
    outlook = Outlook(found, told, judged, screen.say.language, today().isoformat())
    for name, rows in files.items():  # all is written first: who reads may see enough and close the pipe
        _write(folder / name, rows)
    written = [*(folder / name for name in files), *write_report(outlook, folder)]
    _tell(screen, given, found, judged)
    if "map.csv" not in files:
        screen.tell("barometer-no-map", regions=", ".join(sorted(outside)), maps=", ".join(MAPS))
    for file in written:
        screen.tell("barometer-written", file=str(file))
    return 0


def _read(path: Path, round: str) -> tuple[Rating, ...]:
    return from_export(read_rows(path, ("rater", "region")), round, path.name)


def _tell(screen: Screen, given: Sequence[Rating], found: Sequence[Cell], judged: Hindsight | None) -> None:
    told = [c for c in found if not c.suppressed]
    screen.tell(
        "barometer-told", raters=len({r.rater for r in given}), regions=len({r.region for r in given}),
        occupations=len({r.occupation for r in given}), cells=len(told), few=len(found) - len(told), fewest=FEWEST,
        split=sum(c.split for c in told),
    )  # fmt: skip
    if judged and judged.error is not None:
        baseline = "\u2014" if judged.baseline is None else f"{judged.baseline:.2f}"
        screen.tell(
            "barometer-turned", n=judged.n, exact=judged.exact, near=judged.near, error=f"{judged.error:.2f}",
            baseline=baseline, open=judged.open,
        )  # fmt: skip
    elif judged:
        screen.tell("barometer-turned-none")


def _write(path: Path, rows: list[Row]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]) if rows else ["none"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
