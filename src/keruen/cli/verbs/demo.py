"""`keruen demo FOLDER`: a whole example, written, built and published."""

import os
import time
from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import now
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, flag, option
from keruen.cli.verbs.build import summary
from keruen.cli.verbs.demo_messy import run_messy
from keruen.demo.kazakhstan import write
from keruen.demo.kazakhstan.settings import ROUND
from keruen.terms.problems import Problem
from keruen.workspace.build import build
from keruen.workspace.settings.round import ROUNDS


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    folder = Argument("folder", say("cli-demo-folder"), say("cli-folder-mark"), type=click.Path(path_type=Path))
    seed = option(say, "--seed", "cli-demo-seed", "cli-number-mark", type=int, default=1)
    return Verb(say, "demo", partial(_run, screen), [folder, seed, flag(say, "--messy", "cli-demo-messy")])


def _run(screen: Screen, folder: Path, seed: int, messy: bool) -> int:
    started = time.monotonic()
    if folder.exists() and any(folder.iterdir()):
        raise Problem("workspace-folder-full", folder=str(folder))
    if messy:
        return run_messy(screen, folder, seed)
    with Stages(screen) as stages:
        stages("write", 0, 1)
        write(folder, seed)
        stages("write", 1, 1)
    began = time.monotonic()
    with Stages(
        screen
    ) as stages:  # the earlier round's figures are made on the way; its own publication nobody asked for
        built = build(folder / ROUNDS / ROUND, now(), os.environ, stages)
    screen.write(built.place.round.title[screen.say.language], "bold")
    summary(screen, built, time.monotonic() - began)
    screen.write()
    screen.tell("cli-demo-time", seconds=f"{time.monotonic() - started:.0f}")
    return 0
