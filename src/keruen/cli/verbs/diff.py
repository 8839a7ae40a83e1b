"""`keruen diff`: every published figure that changed, and why."""

from functools import partial
from pathlib import Path

import click

from keruen.cli.faults import FOUND, GOOD
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, option, round_argument
from keruen.cli.where import find_round
from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.workspace.account.diff import diff
from keruen.workspace.account.history import LAST, PREVIOUS, Kept, kept
from keruen.workspace.settings.round import Place, open_round


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    before = option(say, "--before", "cli-diff-before", "cli-folder-mark", type=click.Path(path_type=Path))
    later = Argument("later", say("cli-diff-later"), say("cli-folder-mark"), default="", required=False)
    return Verb(say, "diff", partial(_run, screen), [round_argument(say), later, before])


def _run(screen: Screen, where: str, later: str, before: Path | None) -> int:
    if later:  # two folders: the first is the earlier one
        where, before = later, Path(where)
    place = open_round(find_round(where))
    last = kept(place.build, LAST)
    if last is None:
        raise Problem("workspace-not-built", folder=place.round.code)
    found = diff(_before(place, before), last, Gazetteer.read(place.home / "places.csv"))
    say = screen.say
    if found.inputs:
        screen.tell("cli-diff-inputs", inputs=", ".join(found.inputs))
    else:
        screen.tell("cli-diff-no-inputs")
    if found.rooms:
        screen.tell("diff-program", program=found.program, rooms=", ".join(found.rooms))
        if len(found.inputs) > 1:
            screen.tell("diff-program-beside")
    if not found.figures:
        screen.tell("cli-diff-none")
        return GOOD
    screen.tell("cli-diff-changed", n=len(found.figures))
    heads = [say(f"cli-diff-{head}") for head in ("key", "old", "new", "cause")]
    screen.table(heads, [(c.key, c.old, c.new, ", ".join(c.causes)) for c in found.figures], right=(1, 2))
    return FOUND


def _before(place: Place, folder: Path | None) -> Kept:
    """The build to compare with: the one before, or the last one of another folder of a round."""
    found = kept(place.build, PREVIOUS) if folder is None else kept(folder, LAST) or kept(folder / "build", LAST)
    if found is None:
        raise Problem("workspace-no-previous", folder=str(folder or place.round.code))
    return found
