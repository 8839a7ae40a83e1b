"""`keruen cleaning import|export|review`: logs of other tools, and whether raw answers and a log make the clean file."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from keruen.cleaning.dialects.registry import DIALECTS
from keruen.cli.clock import today
from keruen.cli.faults import FOUND, GOOD
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, Verbs, flag, option, round_argument
from keruen.cli.where import find_round
from keruen.workspace.review.clean import Looked, look, refusals, write_report
from keruen.workspace.review.logs import give_log, give_workbooks, take_log
from keruen.workspace.settings.round import Place, open_round

SHOWN = 20  # cells that are shown


def command(screen: Screen) -> click.Command:
    """The verb with its three."""
    verbs = {"import": _import, "export": _export, "review": _review}
    return Verbs(screen.say, "cleaning", {name: partial(make, screen) for name, make in verbs.items()})


def _verb(screen: Screen, name: str, callback: Callable[..., Any], params: list[click.Parameter]) -> click.Command:
    verb = Verb(screen.say, f"cleaning-{name}", callback, params)
    verb.name = name  # as it is called
    return verb


def _dialect(screen: Screen, message: str, **rest: Any) -> click.Option:
    known = {"known": ", ".join(DIALECTS)}
    return option(
        screen.say, "--dialect", message, "logs-dialect-mark", known, type=click.Choice(list(DIALECTS)), **rest
    )


def _file(screen: Screen, name: str, message: str) -> click.Option:
    return option(screen.say, name, message, "cli-file-mark", type=click.Path(path_type=Path))


def _import(screen: Screen) -> click.Command:
    say = screen.say
    file = Argument("file", say("cli-cleaning-import-file"), say("cli-file-mark"), type=click.Path(path_type=Path))
    who = option(say, "--who", "cli-cleaning-import-who", "cli-name-mark", required=True)
    when = option(say, "--when", "cli-cleaning-import-when", "cli-day-mark", default="")
    params = [file, round_argument(say), _dialect(screen, "cli-cleaning-import-dialect"), who, when]
    return _verb(screen, "import", partial(_run_import, screen), params)


def _run_import(screen: Screen, file: Path, where: str, dialect: str | None, who: str, when: str) -> int:
    found, new = take_log(_place(where), file, dialect or "", who, when or today().isoformat())
    screen.tell("logs-taken", file=file.name, dialect=found.dialect, read=len(found.rows), new=new)
    for line in refusals(found.findings, screen.say):
        screen.write(f"  - {line}")
    return FOUND if "error" in found.findings.column("severity").to_pylist() else GOOD


def _export(screen: Screen) -> click.Command:
    whole = flag(screen.say, "--workbook", "cli-cleaning-export-workbook")
    params = [round_argument(screen.say), _dialect(screen, "cli-cleaning-export-dialect", default="reach"), whole]
    return _verb(screen, "export", partial(_run_export, screen), params)


def _run_export(screen: Screen, where: str, dialect: str, workbook: bool) -> int:
    place = _place(where)
    if workbook:
        for path in give_workbooks(place, screen.say):
            screen.tell("logs-written", file=str(path))
        screen.tell("logs-workbook-inside")
        return GOOD
    path, made = give_log(place, dialect)
    screen.tell("logs-written", file=str(path))
    if made.left_out:
        screen.tell("logs-left-out", n=len(made.left_out), dialect=dialect)
        for row in made.left_out[:SHOWN]:
            screen.write(f"  - {row['record']} {row['path']}: {row['status']}")
    for column in made.columns:
        screen.tell("logs-column-lost", column=column, dialect=dialect)
    return FOUND if made.left_out else GOOD


def _review(screen: Screen) -> click.Command:
    clean = _file(screen, "--clean", "cli-cleaning-review-clean")
    log = _file(screen, "--log", "cli-cleaning-review-log")
    dialect = _dialect(screen, "cli-cleaning-import-dialect")
    params = [round_argument(screen.say), clean, log, dialect]
    return _verb(screen, "review", partial(_run_review, screen), params)


def _run_review(screen: Screen, where: str, clean: Path | None, log: Path | None, dialect: str | None) -> int:
    place = _place(where)
    looked = look(place, clean, log, dialect or "")
    _told(screen, looked)
    screen.tell("logs-written", file=str(write_report(place, looked, screen.say)))
    return GOOD if looked.reviewed.equal and not looked.refused.num_rows else FOUND


def _told(screen: Screen, looked: Looked) -> None:
    found = looked.reviewed
    differing = found.differences.num_rows
    screen.tell("logs-review-equal" if found.equal else "logs-review-differs", cells=found.cells, n=differing)
    for row in found.differences.slice(0, SHOWN).to_pylist():
        values = {"record": row["record"], "path": row["path"], "expected": row["expected"], "found": row["found"]}
        told = "logs-review-cell" if row["path"] else "logs-review-record"
        what = screen.say(f"logs-review-{row['what'].replace('_', '-')}")
        screen.write(f"  - {screen.say(told, what=what, **values)}")
    if differing > SHOWN:
        screen.tell("logs-review-more", n=differing - SHOWN)
    if found.left_out:
        screen.tell("logs-review-left-out", n=len(found.left_out), names=", ".join(found.left_out[:SHOWN]))
    for line in refusals(looked.refused, screen.say)[:SHOWN]:
        screen.write(f"  - {line}")


def _place(where: str) -> Place:
    return open_round(find_round(where))
