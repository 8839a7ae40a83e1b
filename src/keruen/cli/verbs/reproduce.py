"""`keruen reproduce published.csv`: our figures beside published ones, row by row."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.faults import FOUND, GOOD
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, flag, round_argument
from keruen.cli.where import find_round
from keruen.demo.naming import named
from keruen.demo.reproduce import VERDICTS, Outcome, counts
from keruen.workspace.account.reproduce import reproduce_round


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    file = Argument("file", say("cli-reproduce-file"), say("cli-file-mark"), type=click.Path(path_type=Path))
    return Verb(
        say, "reproduce", partial(_run, screen), [file, round_argument(say), flag(say, "--all", "cli-reproduce-all")]
    )


def _run(screen: Screen, file: Path, where: str, all: bool) -> int:
    outcomes = reproduce_round(find_round(where), file)
    for outcome in outcomes:
        if all or outcome.verdict != "reproduced":
            _show(screen, outcome)
    screen.write()
    for verdict, number in counts(outcomes).items():
        if number or verdict == VERDICTS[0]:
            screen.tell(f"cli-reproduce-{verdict.replace('_', '-')}", n=number)
    return FOUND if any(outcome.verdict == "differs" for outcome in outcomes) else GOOD


def _show(screen: Screen, outcome: Outcome) -> None:
    screen.write(f"{named(outcome.row, screen.say.language)}: {outcome.tell(screen.say)}")
