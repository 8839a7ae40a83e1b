"""`keruen backup FILE`: a server as one file."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import now
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option
from keruen.web.running.prepare import back_up


def command(screen: Screen) -> click.Command:
    """The verb."""
    say, path = screen.say, click.Path(path_type=Path)
    file = Argument("file", say("backup-file"), say("cli-file-mark"), type=path)
    home = option(say, "--home", "serving-home", "cli-folder-mark", type=path, default="keruen-server")
    return Verb(say, "backup", partial(_run, screen), [file, home])


def _run(screen: Screen, file: Path, home: Path) -> int:
    done = back_up(file, home.resolve(), now())
    screen.tell("backup-done", file=str(file), rows=sum(done.rows.values()), files=done.files)
    return 0
