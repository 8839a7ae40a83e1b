"""`keruen serve`: the server for phones, browsers and reviewers."""

import os
from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import now
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, flag, option
from keruen.demo.kazakhstan import write
from keruen.demo.kazakhstan.settings import ROUND
from keruen.web.accounts.rights import Role
from keruen.web.running.demo import PASSWORD, username
from keruen.web.running.prepare import prepare, seed
from keruen.web.running.serve import programmes_folder, serve
from keruen.workspace.build import build
from keruen.workspace.settings.round import ROUNDS

_DEMO = "kazakhstan-demo"


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    folder = click.Path(path_type=Path)
    options: list[click.Parameter] = [
        option(say, "--home", "serving-home", "cli-folder-mark", type=folder, default="keruen-server"),
        option(say, "--host", "serving-host", "serving-address-mark", default="127.0.0.1"),
        option(say, "--port", "serving-port", "cli-number-mark", type=int, default=8000),
        option(say, "--processes", "serving-processes", "cli-number-mark", type=int, default=2),
        flag(say, "--demo", "serving-demo"),
    ]
    return Verb(say, "serve", partial(_run, screen), options)


def _run(screen: Screen, home: Path, host: str, port: int, processes: int, demo: bool) -> int:
    home = home.resolve()
    prepare(home, demo=demo)
    if demo:
        _demonstration(screen, home)
    screen.tell("serving-address", address=f"http://{host}:{port}/")
    serve(host, port, processes)
    return 0


def _demonstration(screen: Screen, home: Path) -> None:
    folder = programmes_folder(home) / _DEMO
    if not folder.exists():
        with Stages(screen) as stages:
            write(folder, 1)
            build(folder / ROUNDS / ROUND, now(), os.environ, stages)
    seed(folder)
    screen.tell("serving-accounts", password=PASSWORD)
    screen.table(["", ""], [(username(role), screen.say(f"web-role-{role.value}")) for role in Role])
