"""`keruen publish`: says for whom a round is cleared, and publishes it."""

import os
import time
from functools import partial

import click

from keruen.cli.clock import now, today
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, option, round_argument
from keruen.cli.verbs.build import summary
from keruen.cli.where import find_round
from keruen.release.release import CLEARANCES
from keruen.terms.problems import Problem
from keruen.workspace.build import build
from keruen.workspace.folder.decided import add_clearance, read_clearance


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    clearance = option(say, "--clearance", "cli-publish-clearance", "cli-clearance-mark", type=click.Choice(CLEARANCES))
    who = option(say, "--who", "cli-publish-who", "cli-name-mark", default="")
    return Verb(say, "publish", partial(_run, screen), [round_argument(say), clearance, who])


def _run(screen: Screen, where: str, clearance: str | None, who: str) -> int:
    folder, started = find_round(where), time.monotonic()
    if clearance is not None:
        if not who.strip():
            raise Problem("cli-publish-who-missing", clearance=clearance)
        add_clearance(folder, clearance, who.strip(), today().isoformat())
    with Stages(screen) as stages:
        built = build(folder, now(), os.environ, stages)
    summary(screen, built, time.monotonic() - started)
    screen.tell("cli-publish-clearance-is", clearance=screen.say(f"report-clearance-{read_clearance(folder)}"))
    return 0
