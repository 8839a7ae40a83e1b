"""`keruen withdraw FILE [ROUND]`: a raw file is not used any more; it stays where it is, and can be taken back."""

from functools import partial

import click

from keruen.cli.clock import now
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, flag, option, round_argument
from keruen.cli.where import find_round
from keruen.workspace.folder.withdraw import restore, withdraw


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say
    file = Argument("file", say("withdraw-file"), say("cli-file-mark"))
    reason = option(say, "--reason", "withdraw-reason", "withdraw-reason-mark", default="")
    who = option(say, "--who", "withdraw-who", "cli-name-mark", default="")
    undo = flag(say, "--undo", "withdraw-undo")
    return Verb(say, "withdraw", partial(_run, screen), [file, round_argument(say), reason, who, undo])


def _run(screen: Screen, file: str, where: str, reason: str, who: str, undo: bool) -> None:
    raw = find_round(where) / "raw"
    lines = (restore if undo else withdraw)(raw, file, reason, who, now())
    for line in lines:
        screen.tell("withdraw-undone" if undo else "withdraw-done", file=line.file)
    screen.tell("withdraw-then")
