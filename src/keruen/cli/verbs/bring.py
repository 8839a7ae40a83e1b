"""`keruen import FILE...`: copies exports into a round's raw/."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import now
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option
from keruen.cli.where import find_round
from keruen.workspace.raw import import_files


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    files = Argument(
        "files", say("cli-import-files"), f"{say('cli-file-mark')}...", nargs=-1, required=True, type=click.Path()
    )
    into = option(say, "--round", "cli-import-round", "cli-round-mark", default="")
    return Verb(say, "import", partial(_run, screen), [files, into])


def _run(screen: Screen, files: tuple[str, ...], round: str) -> int:
    folder = find_round(round)
    for item in import_files(folder / "raw", map(Path, files), now()):
        screen.tell(f"cli-import-{item.outcome}", file=item.file, received=item.received_as)
    screen.tell("cli-import-then", folder=str(folder / "raw"))
    return 0
