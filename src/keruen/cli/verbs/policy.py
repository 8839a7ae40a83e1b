"""`keruen policy init|import|fetch|build|monitor|trace`: an evaluation of migration policy from official series."""

import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from keruen.cli.clock import today
from keruen.cli.faults import FOUND, GOOD
from keruen.cli.progress import Stages
from keruen.cli.screen import Screen
from keruen.cli.verb import Argument, Option, Verb, Verbs, flag
from keruen.connect.statistics.services import SERVICES
from keruen.policy.series.doubts import Doubt
from keruen.publish.policy.watching import watched
from keruen.terms.problems import Problem
from keruen.workspace.policy.build import build, evaluate_folder, release_of
from keruen.workspace.policy.doubted import write_doubts
from keruen.workspace.policy.fetching import fetch_table
from keruen.workspace.policy.init import init_policy
from keruen.workspace.policy.settings import read_evaluation
from keruen.workspace.policy.taking import take_in
from keruen.workspace.policy.trace import Traced, trace

DOUBTS = 5  # doubts that are shown
USUAL = 12  # rows of series that are shown


def command(screen: Screen) -> click.Command:
    """The verb with its own verbs."""
    verbs = {"init": _init, "import": _import, "fetch": _fetch, "build": _build, "monitor": _monitor, "trace": _trace}
    return Verbs(screen.say, "policy", {name: partial(make, screen) for name, make in verbs.items()})


def _verb(screen: Screen, name: str, run: Callable[..., int], params: Sequence[click.Parameter]) -> click.Command:
    verb = Verb(screen.say, f"policy-{name}", partial(run, screen), params)
    verb.name = name  # as it is called
    return verb


def _folder(screen: Screen) -> Argument:
    mark = f"[{screen.say('cli-folder-mark')}]"
    return Argument("folder", screen.say("policy-folder"), mark, required=False, default=".")


def _init(screen: Screen) -> click.Command:
    folder = Argument("folder", screen.say("policy-folder-new"), screen.say("cli-folder-mark"))
    return _verb(screen, "init", _run_init, [folder])


def _run_init(screen: Screen, folder: str) -> int:
    written = init_policy(Path(folder), today(), screen.say.language)
    screen.tell("policy-init-done", file=str(written))
    return GOOD


def _import(screen: Screen) -> click.Command:
    say = screen.say
    file = Argument("file", say("policy-file"), say("cli-file-mark"))
    mapping = Argument("mapping", say("policy-mapping"), say("policy-mapping-mark"))
    return _verb(screen, "import", _run_import, [file, mapping, _folder(screen)])


def _run_import(screen: Screen, file: str, mapping: str, folder: str) -> int:
    taken = take_in(Path(folder), Path(file), Path(mapping))
    for problem in (*taken.problems, *(doubt.problem for doubt in taken.doubts)):
        screen.problem(problem)
    if not taken.points:
        raise Problem("policy-nothing", folder=file)
    screen.tell("policy-import-done", n=len(taken.points), file=str(taken.file))
    return FOUND if taken.problems or taken.doubts else GOOD


def _fetch(screen: Screen) -> click.Command:
    say = screen.say
    service = Argument("service", say("policy-service", known=", ".join(SERVICES)), say("policy-service-mark"))
    code = Argument("code", say("policy-code"), say("policy-code-mark"))
    with_ = Option(["--with", "parameters"], help=say("policy-with"), metavar=say("policy-with-mark"), multiple=True)
    return _verb(
        screen, "fetch", _run_fetch, [service, code, _folder(screen), with_, flag(say, "--fresh", "policy-fresh")]
    )


def _run_fetch(screen: Screen, service: str, code: str, folder: str, parameters: tuple[str, ...], fresh: bool) -> int:
    pairs = {name: value for name, _, value in (text.partition("=") for text in parameters)}
    found = fetch_table(Path(folder), service, code, pairs, fresh)
    screen.tell("policy-fetch-done", n=found.rows, file=str(found.file), pages=found.pages, asked=found.asked)
    return GOOD


def _build(screen: Screen) -> click.Command:
    return _verb(screen, "build", _run_build, [_folder(screen)])


def _run_build(screen: Screen, folder: str) -> int:
    started = time.monotonic()
    with Stages(screen) as stages:
        built = build(Path(folder), stages)
    if built.doubts:
        tell_doubts(screen, built.settings.build, built.doubts)
    screen.tell("policy-build-figures", n=built.figures, known=built.known)
    seconds = f"{time.monotonic() - started:.1f}"
    message = "policy-build-fresh" if built.fresh else "policy-build-done"
    screen.tell(message, folder=str(built.settings.publication), seconds=seconds)
    return GOOD


def tell_doubts(screen: Screen, build: Path, doubts: Sequence[Doubt]) -> None:
    """What the series are doubted for, the first ones, and where all of them stand. A source may have printed it so."""
    of_figures = [doubt for doubt in doubts if doubt.addresses]
    if of_figures:
        screen.tell("policy-doubted", n=len(of_figures))
        for doubt in of_figures[:DOUBTS]:
            screen.write(f"  - {doubt.problem.tell(screen.say)[0]}")
    if gaps := len(doubts) - len(of_figures):
        screen.tell("policy-build-gaps", n=gaps)
    screen.tell("policy-doubts-written", file=str(write_doubts(build, doubts, screen.say)))


def _monitor(screen: Screen) -> click.Command:
    return _verb(screen, "monitor", _run_monitor, [_folder(screen)])


def _run_monitor(screen: Screen, folder: str) -> int:
    settings = read_evaluation(Path(folder))
    for section in watched(release_of(settings, evaluate_folder(settings)), screen.say.language):
        screen.write()
        screen.write(section.title, "bold")
        if section.rows:
            screen.table(section.heads, section.rows, right=(3, 4))
        if section.missing:
            screen.write(section.missing)
    return GOOD


def _trace(screen: Screen) -> click.Command:
    key = Argument("key", screen.say("policy-key"), screen.say("cli-key-mark"))
    return _verb(screen, "trace", _run_trace, [key, _folder(screen), flag(screen.say, "--all", "policy-trace-all")])


def _run_trace(screen: Screen, key: str, folder: str, all: bool) -> int:
    found = trace(Path(folder), key)
    figure = found.figure
    screen.write(figure["key"], "bold")
    screen.write(_figure(screen, figure))
    for name in ("rule", "reason"):
        if figure[name]:
            screen.write(_named(screen, name, figure[name]))
    screen.tell("policy-trace-rests", n=len(found.inputs), method=f"docs/methods/{figure['method']}.md")
    _inputs(screen, found, all)
    return GOOD


def _figure(screen: Screen, figure: Mapping[str, str]) -> str:
    """The value with its unit; a class by its name; what is not known, in words."""
    if figure["unit"] == "class" and figure["value"]:
        return _named(screen, "class", figure["value"])
    state = f"policy-state-{figure['state'].replace('_', '-')}"
    return f"{figure['value'] or screen.say(state)} {_named(screen, 'unit', figure['unit'])}"


def _named(screen: Screen, kind: str, code: str) -> str:
    """What a code is called; the code where nobody named it."""
    for message in (f"evaluation-{kind}-{code}", f"policy-{kind}-{code.replace('_', '-')}"):
        if screen.say.knows(message):
            return screen.say(message)
    return code


def _inputs(screen: Screen, found: Traced, all: bool) -> None:
    heads = [screen.say(f"policy-trace-head-{name}") for name in ("row", "value", "state", "source", "day")]
    rows: list[list[Any]] = []
    for item in found.inputs:
        point = item.point
        if point is None:
            rows.append([item.address, "…", screen.say("policy-trace-absent"), "", ""])
            continue
        rows.append(
            [item.address, _value(point.value), f"{point.state} {point.note}".strip(), point.source, point.retrieved]
        )
        rows += [
            [f"  + {part.address}", _value(part.value), part.state, part.source, part.retrieved] for part in item.of
        ]
    screen.table(heads, rows if all else rows[:USUAL], right=(1,))
    if len(rows) > USUAL and not all:
        screen.tell("policy-trace-left", n=len(rows) - USUAL)


def _value(value: float | None) -> str:
    return "…" if value is None else f"{value:.15g}"
