"""`keruen places FILE MAPPING`: adds the settlements of a list to places.csv."""

import json
from functools import partial
from pathlib import Path

import click

from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb
from keruen.workspace.folder.more_places import add_places
from keruen.workspace.settings.programme import find_programme

SHOWN = 20  # differing places that are named


def command(screen: Screen) -> click.Command:
    """The verb."""
    say, path = screen.say, click.Path(path_type=Path)
    file = Argument("file", say("cli-places-file"), say("cli-file-mark"), type=path)
    mapping = Argument("mapping", say("cli-places-mapping"), say("cli-mapping-mark"), type=path)
    return Verb(say, "places", partial(_run, screen), [file, mapping])


def _run(screen: Screen, file: Path, mapping: Path) -> int:
    done = add_places(find_programme(Path.cwd()), file, mapping)
    screen.tell("cli-places-added", n=len(done.added))
    screen.tell("cli-places-known", n=done.known)
    if done.above:
        screen.tell("cli-places-above", n=len(done.above), places=", ".join(done.above[:SHOWN]))
    if done.differing:
        more = " ..." if len(done.differing) > SHOWN else ""
        screen.tell("cli-places-differing", n=len(done.differing), places=", ".join(done.differing[:SHOWN]) + more)
    for row in done.findings.to_pylist():
        screen.write(f"  - {screen.say(row['code'], **json.loads(row['params']))}")
    return 1 if done.differing else 0
