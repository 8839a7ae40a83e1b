"""`keruen again`: the interviews that another person asks again."""

import os
from collections import Counter
from functools import partial

import click

from keruen.cli.clock import now
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Verb, option, round_argument
from keruen.cli.where import find_round
from keruen.matrix.trust.draw import Share
from keruen.workspace.selecting.asking import Asked, asking

_USUAL = Share()


def command(screen: Screen) -> click.Command:
    """The verb."""
    say, usual = screen.say, {"usual": str(_USUAL.percent)}
    percent, number = click.IntRange(min=1, max=100), click.IntRange(min=0)
    params = [
        round_argument(say),
        option(say, "--share", "asking-share", "cli-number-mark", usual, type=percent, default=_USUAL.percent),
        option(say, "--seed", "asking-seed", "cli-number-mark", type=number, default=1),
    ]
    return Verb(say, "again", partial(_run, screen), params)


def _run(screen: Screen, where: str, share: int, seed: int) -> int:
    with Stages(screen) as stages:
        asked = asking(find_round(where), now(), os.environ, Share(percent=share), seed, screen.say, stages)
    _summary(screen, asked)
    screen.tell("asking-written", path=str(asked.path))
    return 0


def _summary(screen: Screen, asked: Asked) -> None:
    """How many of each enumerator's interviews, and for how many nobody else is in the region."""
    n, of = len(asked.drawn), len(asked.interviews)
    screen.tell("asking-drawn", n=n, of=of, percent=round(100 * n / max(of, 1), 1))
    held = Counter(row["enumerator"] or "" for row in asked.interviews.values())
    drawn = Counter(one.visit.enumerator for one in asked.drawn)
    heads = [screen.say(f"asking-{name}") for name in ("enumerator", "interviews", "again")]
    screen.table(heads, [(name or "-", held[name], drawn[name]) for name in sorted(held)], right=(1, 2))
    if alone := sum(not one.checker for one in asked.drawn):
        screen.tell("asking-alone", n=alone)
