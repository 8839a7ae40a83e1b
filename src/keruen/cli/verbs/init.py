"""`keruen init FOLDER`: begins a new programme."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import today
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option
from keruen.workspace.init import COUNTRIES, init


def command(screen: Screen) -> click.Command:
    """The verb."""
    say, known = screen.say, ", ".join(COUNTRIES)
    folder = Argument("folder", say("cli-init-folder"), say("cli-folder-mark"), type=click.Path(path_type=Path))
    country = option(say, "--country", "cli-init-country", "cli-country-mark", {"known": known}, required=True,
                     type=click.Choice(list(COUNTRIES)))  # fmt: skip
    return Verb(say, "init", partial(_run, screen), [folder, country])


def _run(screen: Screen, folder: Path, country: str) -> int:
    begun = init(folder, country, today(), screen.say.language)
    screen.tell("cli-init-done", folder=str(folder), round=begun.place.round.code)
    screen.tell("cli-init-then")
    return 0
