"""`keruen points list|assess|diff|simulate`: points systems, one applicant, two versions, a pool."""

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, Verbs, option
from keruen.cli.verbs.points_pool import tell, tell_shifts
from keruen.policy.points.difference import differences
from keruen.policy.points.engine import score, write_scores
from keruen.policy.points.pool import read_pool
from keruen.policy.points.reading import find, in_force, shipped
from keruen.policy.points.simulate import simulate
from keruen.policy.points.system import System
from keruen.policy.points.trace import assess
from keruen.terms.problems import Problem

_NUMBER = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,6})?")  # no variable of a system is ever below zero


def command(screen: Screen) -> click.Command:
    """The verb with its four."""
    verbs = {"list": _list, "assess": _assess, "diff": _diff, "simulate": _simulate}
    return Verbs(screen.say, "points", {name: partial(make, screen) for name, make in verbs.items()})


def _verb(screen: Screen, name: str, callback: Callable[..., Any], params: list[click.Parameter]) -> click.Command:
    verb = Verb(screen.say, f"points-{name}", partial(callback, screen), params)
    verb.name = name  # as it is called
    return verb


def _system(screen: Screen, name: str, message: str = "cli-points-system", **rest: Any) -> Argument:
    return Argument(name, screen.say(message), screen.say("cli-points-system-mark"), **rest)


def _list(screen: Screen) -> click.Command:
    day = option(screen.say, "--on", "cli-points-on", "cli-day-mark", default="")
    return _verb(screen, "list", _run_list, [_system(screen, "system", required=False, default=""), day])


def _run_list(screen: Screen, system: str, on: str) -> int:
    say = screen.say
    _check_day(on)
    for found in [find(system)] if system else in_force(on) if on else shipped().values():
        screen.write(f"{found.name}: {found.title} ({say(f'points-status-{found.status}')})", "bold")
        screen.tell("points-in-force", since=found.since, until=found.until or "open")
        screen.write(found.source, "dim")
        if found.check:
            screen.tell("points-check", check=found.check)
    if system:
        rows = [
            (name, say("points-number") if kind == "number" else ", ".join(sorted(found.words.get(name, ()))))
            for name, kind in found.variables.items()
        ]
        screen.table([say("points-head-variable"), say("points-head-kind")], rows)
    return 0


def _check_day(on: str) -> None:
    try:
        if on and date.fromisoformat(on).isoformat() != on:
            raise Problem("points-day", value=on)
    except ValueError:
        raise Problem("points-day", value=on) from None


def _assess(screen: Screen) -> click.Command:
    said = Argument("answers", screen.say("cli-points-answers"), screen.say("cli-points-answers-mark"), nargs=-1)
    return _verb(screen, "assess", _run_assess, [_system(screen, "system"), said])


def _run_assess(screen: Screen, system: str, answers: tuple[str, ...]) -> int:
    found, say = find(system), screen.say
    made = assess(found, _answers(found, answers))
    rows = [
        (
            f"  {line.factor}" if line.factor else line.block or say("points-whole"),
            line.said,
            line.points,
            line.before_cap if line.taken else "",
        )
        for line in made.lines
    ]
    heads = [say(f"points-head-{name}") for name in ("factor", "said", "points", "before")]
    screen.table(heads, rows, right=(2, 3))
    screen.tell("points-total", total=made.total, mark="none" if found.pass_mark is None else found.pass_mark)
    if not made.eligible:
        screen.tell("points-barred")
    if made.lacking:
        screen.tell("points-lacking", factors=", ".join(made.lacking))
    if made.silent:
        screen.tell("points-silent", variables=", ".join(made.silent))
    return 0


def _answers(system: System, said: tuple[str, ...]) -> dict[str, Any]:
    """variable=value pairs as an applicant; numbers become numbers."""
    found: dict[str, Any] = {}
    for pair in said:
        variable, sign, value = (part.strip() for part in pair.partition("="))
        if not (variable and sign and value):
            raise Problem("points-pair", text=pair, system=system.name)
        if variable in found:
            raise Problem("points-twice", variable=variable)
        found[variable] = _number(variable, value) if system.variables.get(variable) == "number" else value
    return found


def _number(variable: str, value: str) -> float:
    if not _NUMBER.fullmatch(value):
        raise Problem("points-number-wrong", variable=variable, value=value)
    return float(value)


def _diff(screen: Screen) -> click.Command:
    return _verb(screen, "diff", _run_diff, [_system(screen, "before"), _system(screen, "after", "cli-points-later")])


def _run_diff(screen: Screen, before: str, after: str) -> int:
    changes = differences(find(before), find(after))
    if not changes:
        screen.tell("points-same")
        return 0
    heads = [screen.say(f"points-head-{name}") for name in ("rule", "was", "is")]
    screen.table(heads, [(c.where, c.before or "\u2014", c.after or "\u2014") for c in changes])
    return 0


def _simulate(screen: Screen) -> click.Command:
    say = screen.say
    pool = Argument("pool", say("cli-points-pool"), say("cli-file-mark"), type=click.Path(path_type=Path))
    count = click.IntRange(min=0)
    params = [
        _system(screen, "system"), pool,
        option(say, "--invitations", "cli-points-invitations", "cli-number-mark", type=count, required=True),
        option(say, "--against", "cli-points-against", "cli-points-system-mark", default=""),
        option(say, "--by", "cli-points-by", "cli-name-mark", default=""),
        option(say, "--scores", "cli-points-scores", "cli-file-mark", type=click.Path(path_type=Path)),
    ]  # fmt: skip
    return _verb(screen, "simulate", _run_simulate, params)


def _run_simulate(
    screen: Screen, system: str, pool: Path, invitations: int, against: str, by: str, scores: Path | None
) -> int:
    systems = [find(name) for name in (system, against) if name]
    variables: dict[str, str] = {}
    for one in systems:
        variables |= one.variables
    people = read_pool(pool, variables, [by] if by and by not in variables else [])
    if by and by not in people.words:
        raise Problem("points-pool-column", file=pool.name, column=by, columns=", ".join(people.words))
    scored = [score(one, people) for one in systems]
    runs = [simulate(found, invitations) for found in scored]
    for one, run in zip(systems, runs, strict=True):
        tell(screen, one, people, run, invitations)
    if against:
        tell_shifts(screen, systems, (scored, runs), people, by)
    if scores:
        write_scores(scores, systems, scored)
        screen.tell("points-written", file=str(scores))
    return 0
