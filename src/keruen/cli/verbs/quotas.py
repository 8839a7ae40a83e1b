"""`keruen quotas allocate|assign|compare`: people and families over regions, and quotas beside real settlement."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Verb, Verbs, option
from keruen.policy.evaluation.value import Value
from keruen.policy.quotas.allocate import METHODS, Allocation
from keruen.policy.quotas.effects import Effect, effects
from keruen.policy.quotas.families import MEASURES, UNITS, assign
from keruen.policy.quotas.inputs import read_capacity, read_families, read_keys, read_regions, read_settled
from keruen.policy.quotas.keys import combine
from keruen.policy.quotas.settled import beside


def command(screen: Screen) -> click.Command:
    """The verb with its three."""
    verbs = {"allocate": _allocate, "assign": _assign, "compare": _compare}
    return Verbs(screen.say, "quotas", {name: partial(make, screen) for name, make in verbs.items()})


def _verb(screen: Screen, name: str, callback: Callable[..., Any], params: Sequence[click.Parameter]) -> click.Command:
    verb = Verb(screen.say, f"quotas-{name}", partial(callback, screen), params)
    verb.name = name  # as it is called
    return verb


def _file(screen: Screen, name: str, message: str) -> Argument:
    return Argument(name, screen.say(message), screen.say("cli-file-mark"), type=click.Path(path_type=Path))


def _of(screen: Screen, name: str, known: Sequence[str]) -> click.Option:
    kind = click.Choice(list(known))
    return option(screen.say, f"--{name}", f"cli-quotas-{name}", "cli-name-mark", type=kind, default=known[0])


def _heads(screen: Screen, *names: str) -> list[str]:
    return [screen.say(f"quotas-head-{name}") for name in names]


def _allocate(screen: Screen) -> click.Command:
    count = click.IntRange(min=0)
    params = [
        _file(screen, "regions", "cli-quotas-regions"),
        option(screen.say, "--persons", "cli-quotas-persons", "cli-number-mark", type=count, required=True),
        option(screen.say, "--keys", "cli-quotas-keys", "cli-name-mark", required=True),
        _of(screen, "method", METHODS),
    ]
    return _verb(screen, "allocate", _run_allocate, params)


def _run_allocate(screen: Screen, regions: Path, persons: int, keys: str, method: str) -> int:
    weights = read_keys(keys)
    given = read_regions(regions, weights)
    made, changed = effects(persons, given.measures, weights, given.limits, method)
    parts = combine(given.measures, weights)
    rows = [(r, f"{float(100 * parts[r]):.2f}", made.places[r], _limit(screen, made, r)) for r in given.names]
    screen.table(_heads(screen, "region", "share", "places", "limit"), rows, right=(1, 2))
    if made.tied:
        screen.tell("quotas-tied", regions=", ".join(made.tied))
    screen.head("quotas-effects")
    for effect in changed:
        screen.write(f"  - {_effect(screen, effect)}")
    return 0


def _limit(screen: Screen, made: Allocation, region: str) -> str:
    at = [name for name, regions in (("floor", made.at_floor), ("cap", made.at_cap)) if region in regions]
    return ", ".join(screen.say(f"quotas-{name}") for name in at)


def _effect(screen: Screen, effect: Effect) -> str:
    rule, _, name = effect.rule.partition(":")
    if effect.moved is None:
        return screen.say("quotas-effect-impossible", rule=effect.rule)
    return screen.say(f"quotas-effect-{rule}", n=effect.moved, **({"name": name} if name else {}))


def _assign(screen: Screen) -> click.Command:
    files = [_file(screen, "families", "cli-quotas-families"), _file(screen, "capacity", "cli-quotas-capacity")]
    return _verb(screen, "assign", _run_assign, [*files, _of(screen, "measure", MEASURES), _of(screen, "unit", UNITS)])


def _run_assign(screen: Screen, families: Path, capacity: Path, measure: str, unit: str) -> int:
    room = read_capacity(capacity)
    found = assign(read_families(families, tuple(room)), room, measure, unit)
    screen.table(_heads(screen, "family", "region"), found.regions.items())
    screen.write()
    rows = [(region, places, found.used[region]) for region, places in room.items()]
    screen.table(_heads(screen, "region", "capacity", "used"), rows, right=(1, 2))
    first = screen.say("quotas-first-none") if found.first_come is None else f"{found.first_come:.2f}"
    screen.tell("quotas-value", value=f"{found.value:.2f}", first=first)
    if found.tied:
        screen.tell("quotas-value-tied")
    return 0


def _compare(screen: Screen) -> click.Command:
    return _verb(screen, "compare", _run_compare, [_file(screen, "regions", "cli-quotas-compare-file")])


def _run_compare(screen: Screen, regions: Path) -> int:
    found = beside(*read_settled(regions))

    def told(value: Value, digits: int = 0) -> str:
        return screen.say("quotas-unknown") if value.number is None else f"{value.number:.{digits}f}"

    rows = [
        (f.place or screen.say("quotas-total"), told(f.quota), told(f.settled), told(f.filled, 1), told(f.left))
        for f in (*found.regions, found.total)
    ]
    screen.table(_heads(screen, "region", "quota", "settled", "filled", "left"), rows, right=(1, 2, 3, 4))
    apart = found.dissimilarity
    if apart.number is None:
        screen.tell("quotas-apart-unknown")
    else:
        screen.tell("quotas-apart", percent=f"{apart.number:.1f}")
    return 0
