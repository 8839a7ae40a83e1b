"""`keruen build`: brings figures and publication up to date."""

import os
import time
from functools import partial

import click

from keruen.cli.clock import now
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, round_argument
from keruen.cli.where import find_round
from keruen.workspace.build import Built, build


def command(screen: Screen) -> click.Command:
    """The verb."""
    return Verb(screen.say, "build", partial(_run, screen), [round_argument(screen.say)])


def _run(screen: Screen, where: str) -> int:
    started = time.monotonic()
    with Stages(screen) as stages:
        built = build(find_round(where), now(), os.environ, stages)
    summary(screen, built, time.monotonic() - started)
    return 0


def summary(screen: Screen, built: Built, seconds: float) -> None:
    """What was done, what is doubtful, where the publication is."""
    if built.ran:
        screen.tell("cli-build-redone", n=len(built.ran), total=built.steps)
    else:
        screen.tell("cli-build-fresh")
    severities = built.findings.column("severity").to_pylist()
    for severity in ("error", "warning"):
        if number := severities.count(severity):
            screen.tell(f"cli-build-{severity}s", n=number)
    screen.tell("cli-build-done", folder=str(built.place.publication), seconds=f"{seconds:.1f}")
