"""`keruen init FOLDER`: begins a new programme, or the next round of one."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import today
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option
from keruen.workspace.folder.init import COUNTRIES, init
from keruen.workspace.folder.next_round import begin_round
from keruen.workspace.settings.programme import FILE as PROGRAMME


def command(screen: Screen) -> click.Command:
    """The verb."""
    say, known = screen.say, ", ".join(COUNTRIES)
    folder = Argument("folder", say("cli-init-folder"), say("cli-folder-mark"), type=click.Path(path_type=Path))
    country = option(say, "--country", "cli-init-country", "cli-country-mark", {"known": known},
                     type=click.Choice(list(COUNTRIES)), default="kazakhstan")  # fmt: skip
    code = option(say, "--round", "cli-init-round", "cli-round-mark", default="")
    return Verb(say, "init", partial(_run, screen), [folder, country, code])


def _run(screen: Screen, folder: Path, country: str, round: str) -> int:
    if (folder / PROGRAMME).is_file():
        following = begin_round(folder, today(), screen.say.language, round)
        screen.tell("cli-init-next", folder=str(following.place.folder), before=following.before.round.code)
        return 0
    begun = init(folder, country, today(), screen.say.language)
    screen.tell("cli-init-done", folder=str(folder), round=begun.place.round.code)
    screen.tell("cli-init-then")
    return 0
