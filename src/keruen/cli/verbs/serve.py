"""`keruen serve`: the server for phones, browsers and reviewers."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, flag, option
from keruen.demo.kazakhstan import write
from keruen.web.accounts.rights import Role
from keruen.web.running.alone import alone, check_port
from keruen.web.running.demo import PASSWORD, username
from keruen.web.running.prepare import admit, prepare, seed
from keruen.web.running.serve import programmes_folder, serve
from keruen.workspace.folder.atomic import fresh_sibling, put_in_place

_DEMO = "kazakhstan-demo"


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    folder = click.Path(path_type=Path)
    options: list[click.Parameter] = [
        option(say, "--home", "serving-home", "cli-folder-mark", type=folder, default="keruen-server"),
        option(say, "--host", "serving-host", "serving-address-mark", default="127.0.0.1"),
        option(say, "--port", "serving-port", "cli-number-mark", type=click.IntRange(1, 65535), default=8000),
        option(say, "--processes", "serving-processes", "cli-number-mark", type=click.IntRange(min=1), default=2),
        option(
            say,
            "--programme",
            "serving-programme",
            "cli-folder-mark",
            multiple=True,
            type=folder,
        ),
        option(say, "--coordinator", "serving-coordinator", "serving-name-mark", default="coordinator"),
        flag(say, "--demo", "serving-demo"),
    ]
    return Verb(say, "serve", partial(_run, screen), options)


def _run(
    screen: Screen,
    home: Path,
    host: str,
    port: int,
    processes: int,
    programme: Sequence[Path],
    coordinator: str,
    demo: bool,
) -> int:
    home = home.resolve()
    check_port(host, port)
    with alone(home):
        prepare(home, demo=demo)
        if demo:
            _demonstration(screen, home)
        _own(screen, programme, coordinator)
        screen.tell("serving-address", address=f"http://{host}:{port}/")
        asked = serve(host, port, processes)
        screen.tell("serving-ended")
    return 0 if asked else 1


def _own(screen: Screen, folders: Sequence[Path], coordinator: str) -> None:
    """Programmes of one's own, and the account of who coordinates them."""
    done = admit(folders, coordinator, screen.say.language)
    for title, folder in done.served:
        screen.tell("serving-served", title=title, folder=folder)
    if done.password:
        screen.tell("serving-coordinator-made", username=coordinator, password=done.password)
    if not done.programmes:
        screen.tell("serving-nothing-yet")


def _demonstration(screen: Screen, home: Path) -> None:
    folder = programmes_folder(home) / _DEMO
    if not folder.exists():
        with Stages(screen) as stages:
            stages("write", 0, 1)
            beside = fresh_sibling(folder)  # a start that is killed here leaves no half programme behind
            write(beside, 1)
            put_in_place(beside, folder)
    seed(folder)
    screen.tell("serving-demo-figures")
    screen.tell("serving-accounts", password=PASSWORD)
    screen.table(["", ""], [(username(role), screen.say(f"web-role-{role.value}")) for role in Role])
