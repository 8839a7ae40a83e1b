"""`keruen init FOLDER`: begins a new programme, or the next round of one."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import today
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option
from keruen.terms.problems import Problem
from keruen.terms.vocabulary import label
from keruen.workspace.folder.init import COUNTRIES, init
from keruen.workspace.folder.next_round import begin_round
from keruen.workspace.settings.programme import FILE as PROGRAMME
from keruen.workspace.settings.programme import read_programme

USUAL = "kazakhstan"  # where nobody names a country


def command(screen: Screen) -> click.Command:
    """The verb."""
    say, known = screen.say, ", ".join(COUNTRIES)
    folder = Argument("folder", say("cli-init-folder"), say("cli-folder-mark"), type=click.Path(path_type=Path))
    country = option(say, "--country", "cli-init-country", "cli-country-mark", {"known": known},
                     type=click.Choice(list(COUNTRIES)))  # fmt: skip
    code = option(say, "--round", "cli-init-round", "cli-round-mark", default="")
    return Verb(say, "init", partial(_run, screen), [folder, country, code])


def _run(screen: Screen, folder: Path, country: str | None, round: str) -> int:
    if (folder / PROGRAMME).is_file():
        _same_country(folder, country)
        following = begin_round(folder, today(), screen.say.language, round)
        screen.tell("cli-init-next", folder=str(following.place.folder), before=following.before.round.code)
        return 0
    begun = init(folder, country or USUAL, today(), screen.say.language, round)
    screen.tell("cli-init-done", folder=str(folder), round=begun.place.round.code)
    if country is None:
        screen.tell("init-usual-country", country=_name(screen, COUNTRIES[USUAL].alpha3), known=", ".join(COUNTRIES))
    screen.tell("cli-init-then")
    return 0


def _same_country(folder: Path, country: str | None) -> None:
    """A programme stays in its country: places and figures of two do not mix."""
    is_ = read_programme(folder).country
    if country is not None and COUNTRIES[country].alpha3 != is_:
        raise Problem("init-country-other", folder=str(folder), **{"is": is_}, asked=country)


def _name(screen: Screen, alpha3: str) -> str:
    return label("countries", alpha3, screen.say.language)
