"""`keruen restore FILE`: a server out of its backup."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option
from keruen.web.running.prepare import restore


def command(screen: Screen) -> click.Command:
    """The verb."""
    say, path = screen.say, click.Path(path_type=Path)
    file = Argument("file", say("backup-file"), say("cli-file-mark"), type=path)
    home = option(say, "--home", "serving-home", "cli-folder-mark", type=path, default="keruen-server")
    return Verb(say, "restore", partial(_run, screen), [file, home])


def _run(screen: Screen, file: Path, home: Path) -> int:
    done = restore(file, home.resolve())
    screen.tell("restore-done", home=str(home), rows=sum(done.rows.values()), files=done.files, made=done.made)
    screen.tell("restore-then")
    return 0
