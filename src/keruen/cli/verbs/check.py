"""`keruen check`: what did not enter a figure and why, contradictions, counts."""

import json
import os
from functools import partial
from pathlib import Path

import click
import pyarrow.parquet as pq

from keruen.cli.clock import now
from keruen.cli.faults import FOUND, GOOD
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, flag, option, round_argument
from keruen.cli.where import find_round
from keruen.places.gazetteer import Gazetteer
from keruen.workspace.build import build
from keruen.workspace.review.returned import take
from keruen.workspace.review.reviewed import (
    COUNTS,
    SEVERITIES,
    Finding,
    by_kind,
    counts,
    findings,
    tally,
    write_findings,
)
from keruen.workspace.settings.round import open_round

USUAL = 5  # findings of each kind that are shown
_SELDOM = ("unread", "withdrawn")  # counts that are told only where there is something to count


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    first = option(say, "--first", "cli-check-first", "cli-number-mark", type=click.IntRange(min=1), default=USUAL)
    returned = option(say, "--returned", "cli-check-returned", "cli-file-mark", type=click.Path(path_type=Path))
    params = [round_argument(say), flag(say, "--all", "cli-check-all"), first, returned]
    return Verb(say, "check", partial(_run, screen), params)


def _run(screen: Screen, where: str, all: bool, first: int, returned: Path | None = None) -> int:
    refused = _take(screen, where, returned) if returned else False
    with Stages(screen) as stages:
        built = build(find_round(where), now(), os.environ, stages, publish=False, checks=True)
    place = built.place
    found = findings(built, Gazetteer.read(place.home / "places.csv"), screen.say.language)
    written = write_findings(built, found, screen.say.language)
    pq.write_table(built.findings, place.build / "findings.parquet")
    screen.write(place.round.title.get(screen.say.language) or next(iter(place.round.title.values())), "bold")
    for name, number in counts(built).items():
        if name in COUNTS and (number or name not in _SELDOM):
            screen.write(f"  {screen.say(f'cli-check-counts-{name}', n=number)}")
    screen.tell("cli-check-tally", **tally(built))
    for severity in SEVERITIES:
        _show(screen, severity, [f for f in found if f.severity == severity], len(found) if all else first)
    if not found:
        screen.tell("cli-check-nothing")
    screen.write()
    screen.tell("cli-check-written", file=str(written))
    return FOUND if refused or any(finding.severity == "error" for finding in found) else GOOD


def _take(screen: Screen, where: str, path: Path) -> bool:
    """Take a findings workbook back; whether some of its rows could not be used."""
    taken = take(open_round(find_round(where)), path)
    screen.tell("cli-check-taken", file=path.name, entries=taken.cleaning, reasons=taken.justifications)
    if taken.decisions:
        screen.tell("logs-decisions-taken", n=taken.decisions)
    for row in taken.findings.to_pylist():
        params = json.loads(row["params"])
        screen.write(f"  - {screen.say(row['code'], **params)}")
        screen.write(f"    {screen.say(row['code'] + '.next', **params)}", "dim")
    return bool(taken.findings.num_rows)


def _show(screen: Screen, severity: str, found: list[Finding], most: int) -> None:
    """The findings of one severity, the first of each kind, and once for each kind what to do."""
    if not found:
        return
    screen.head(f"cli-check-{severity}")
    for kind in by_kind(found):
        for finding in kind[:most]:
            screen.write(f"  - {finding.about}: {finding.what}" if finding.about else f"  - {finding.what}")
        if len(kind) > most:
            screen.write(f"    {screen.say('cli-check-more', n=len(kind) - most)}")
        screen.write(f"    {kind[0].next}", "dim")
