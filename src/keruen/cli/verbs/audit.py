"""`keruen audit`: whether the printed figures of a publication agree with each other."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.faults import FOUND, GOOD
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, flag, option
from keruen.terms.languages import LANGUAGES
from keruen.workspace.auditing.bundle import audit_path
from keruen.workspace.auditing.page import tally
from keruen.workspace.auditing.report import write_report
from keruen.workspace.auditing.telling import Row, Teller


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    bundle = Argument("path", say("cli-audit-bundle"), say("cli-audit-mark"), type=click.Path(path_type=Path))
    spoken = option(say, "--text-language", "cli-audit-language", "cli-lang-mark", type=click.Choice(LANGUAGES))
    into = option(say, "--into", "cli-audit-into", "cli-folder-mark", type=click.Path(path_type=Path))
    return Verb(say, "audit", partial(_run, screen), [bundle, spoken, into, flag(say, "--all", "cli-audit-all")])


def _run(screen: Screen, path: Path, text_language: str | None, into: Path | None, all: bool) -> int:
    found = audit_path(path, text_language or "")
    written = write_report(found, path, into, screen.say.language)  # first: who reads may see enough and close the pipe
    teller = Teller(screen.say)
    screen.write(screen.say("audit-report-title", name=found.name), "bold")
    screen.write(tally(found, screen.say))
    rows = teller.rows(found)
    _show(screen, "failing", [row for row in rows if row.code == "fails"])
    if found.located:
        screen.head("audit-head-located")
        for one in found.located:
            screen.write(f"  - {teller.located(one)}")
            screen.write(f"    {teller.bad(one).explanation}", "dim")
    if all:
        _show(screen, "unknown", [row for row in rows if row.code == "unknown"])
        _show(screen, "holding", [row for row in rows if row.code == "holds"])
    if not found.judged:
        screen.tell("audit-nothing-found")
    elif not found.of("fails"):
        screen.tell("audit-nothing-failed")
    unsure = sum(one.reason == "incomplete" for one in found.of("unknown"))
    if unsure and not all:
        screen.tell("audit-unsure", n=unsure)
    screen.write()
    for file in written:
        screen.tell("cli-audit-written", file=str(file))
    return FOUND if found.of("fails") else GOOD


def _show(screen: Screen, kind: str, rows: list[Row]) -> None:
    """Claims of one verdict."""
    if not rows:
        return
    screen.head(f"audit-head-{kind}")
    for row in rows:
        values = {"where": row.where.rstrip("."), "kind": row.kind, "claimed": row.claimed}
        computed = row.computed or "\u2026"
        screen.write(f"  - {screen.say('audit-finding', **values, identity=row.identity, computed=computed)}")
        if row.explanation:
            screen.write(f"    {row.explanation}", "dim")
