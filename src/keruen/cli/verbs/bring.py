"""`keruen import FILE... [ROUND]`: copies exports into a round's raw/ and says at once which of them cannot be read."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from keruen.cli.clock import now
from keruen.cli.faults import FOUND, GOOD
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option
from keruen.cli.where import among_rounds, find_round
from keruen.workspace.folder.raw import import_files, unsound
from keruen.workspace.settings.programme import FILE as PROGRAMME
from keruen.workspace.settings.round import FILE as ROUND


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    mark = f"{say('cli-file-mark')}... [{say('cli-round-mark')}]"
    files = Argument("files", say("bring-files"), mark, nargs=-1, required=True, type=click.Path())
    into = option(say, "--round", "bring-into", "cli-round-mark", default="")
    return Verb(say, "import", partial(_run, screen), [files, into])


def _run(screen: Screen, files: tuple[str, ...], round: str) -> int:
    sources, where = apart(files, round)
    raw = find_round(where) / "raw"
    items = import_files(raw, map(Path, sources), now())
    for item in items:
        screen.tell(f"cli-import-{item.outcome}", file=item.file, received=item.received_as)
    broken = list(unsound(raw, items))
    for unit, problem in broken:
        screen.problem(problem)
        screen.tell("bring-kept", file=unit)
    screen.tell("cli-import-then", folder=str(raw))
    return FOUND if broken else GOOD


def apart(files: Sequence[str], round: str) -> tuple[Sequence[str], str]:
    """The exports, and the round that they go into: `--round`, else the last argument where it is a round's folder or name."""
    last = Path(files[-1])
    meant = among_rounds(files[-1]) or any((last / name).is_file() for name in (ROUND, PROGRAMME))
    if not round and len(files) > 1 and meant and not last.is_file():
        return files[:-1], files[-1]
    return files, round
