"""`keruen select`: the settlements to visit, chosen from what districts said."""

import os
from functools import partial

import click

from keruen.cli.clock import now
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, option, round_argument
from keruen.cli.where import find_round
from keruen.matrix.selecting.select import Wish
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.selecting.choosing import selecting
from keruen.workspace.selecting.drawn import draw
from keruen.workspace.selecting.files import Names, write_selection
from keruen.workspace.selecting.selection import Chosen, folder_of

SHOWN = 5  # settlements left out that are shown
MAP = "selection.svg"
_USUAL = Wish()


def command(screen: Screen) -> click.Command:
    """The verb."""
    say = screen.say

    def number(name: str, most: int | None, default: int | None) -> click.Option:
        told = {"usual": str(default)} if default is not None else {}
        kind = click.IntRange(min=0, max=most)
        return option(say, f"--{name}", f"cli-select-{name}", "cli-number-mark", told, type=kind, default=default)

    params = [
        round_argument(say), number("share", 100, _USUAL.percent), number("floor", None, _USUAL.floor),
        number("budget", None, None), number("control", 100, _USUAL.control),
    ]  # fmt: skip
    return Verb(say, "select", partial(_run, screen), params)


def _run(screen: Screen, where: str, share: int, floor: int, budget: int | None, control: int) -> int:
    wish = Wish(percent=share, floor=floor, budget=budget, control=control)
    with Stages(screen) as stages:
        place, places, chosen = selecting(find_round(where), now(), os.environ, wish, stages)
    names = Names(place.programme, places, screen.say.language)
    frame, book = write_selection(chosen, folder_of(place.folder), names)
    _summary(screen, chosen, names)
    screen.tell("cli-select-written", frame=str(frame), book=str(book))
    if picture := draw(chosen, names):
        path = frame.with_name(MAP)
        write_bytes(path, picture.encode())
        screen.tell("cli-select-map", path=str(path))
    return 0


def _summary(screen: Screen, chosen: Chosen, names: Names) -> None:
    """What was chosen, what it holds, what was left out, what B1 missed."""
    found = chosen.selection
    screen.tell("cli-select-chosen", n=len(found.chosen), days=found.days, greedy=len(found.greedy))
    listed, held = sum(row.listed for row in found.coverage), sum(row.chosen for row in found.coverage)
    screen.tell("cli-select-covered", chosen=held, listed=listed, percent=f"{100 * held / max(listed, 1):.1f}")
    if found.control:
        screen.tell("cli-select-sample", n=len(found.control))
    if found.short:
        screen.tell("cli-select-short")
    if out := sum(1 for row in found.coverage if row.required != row.wanted):
        screen.tell("cli-select-unreachable", n=out)
    if found.left_out:
        screen.tell("cli-select-left", n=len(found.left_out), persons=sum(c.persons for c in found.left_out))
        for candidate in sorted(found.left_out, key=lambda c: (-c.persons, c.place))[:SHOWN]:
            screen.write(
                f"  - {', '.join(str(cell) for cell in names.where(candidate.place)[:3])}: {candidate.persons}"
            )
    missed = [row for row in chosen.beside if row.verdict == "missed"]
    if missed:
        persons = sum(row.found or 0 for row in missed)
        screen.tell("cli-select-missed", n=len(missed), persons=persons, control=sum(row.control for row in missed))
