"""`keruen <verb>`: chooses the language, then the verb."""

import importlib
import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from typing import NoReturn

import click

from keruen.cli.faults import Door
from keruen.cli.screen import Screen, open_screen
from keruen.cli.verb import Verbs, option
from keruen.terms.languages import LANGUAGES, choose
from keruen.terms.problems import Problem

# The verbs in the order in which a round goes, and the module of each.
VERBS = {
    "demo": "demo", "init": "init", "places": "places", "forms": "forms", "import": "bring", "withdraw": "withdraw",
    "redact": "redact", "select": "select", "check": "check", "again": "again", "cleaning": "cleaning", "build": "build",
    "publish": "publish", "release": "release", "trace": "trace", "diff": "diff", "reproduce": "reproduce", "audit": "audit",
    "policy": "policy", "points": "points", "barometer": "barometer", "quotas": "quotas", "serve": "serve", "backup": "backup",
    "restore": "restore",
}  # fmt: skip


def main() -> NoReturn:
    """The command `keruen`."""
    sys.exit(run(sys.argv[1:], os.environ))


def run(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run one call; gives its exit code: 0 good, 1 findings or differences, 2 a problem with the input, 3 a fault."""
    asked, rest = _language(list(arguments))
    screen = open_screen(choose(asked, environment))
    with Door(screen) as door:
        if asked is not None and asked not in LANGUAGES:
            screen.complain(screen.say("cli-no-such-language", language=asked, known=", ".join(LANGUAGES)))
            door.code = 2
        else:
            result = commands(screen).main(rest, prog_name="keruen", standalone_mode=False)
            door.code = result if isinstance(result, int) else 0
    return door.code


def commands(screen: Screen) -> Verbs:
    """All verbs, speaking the screen's language."""
    languages = option(screen.say, "--lang", "cli-lang-option", metavar="cli-lang-mark", expose_value=False)
    verbs = {name: partial(_open, screen, module) for name, module in VERBS.items()}
    return Verbs(screen.say, "keruen", verbs, [languages])


def _open(screen: Screen, module: str) -> click.Command:
    """The verb of a module. Imported when it is called, so that `keruen --help` is quick."""
    try:
        verbs = importlib.import_module(f"keruen.cli.verbs.{module}")
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package == "keruen":
            raise
        raise Problem("serving-not-installed", package=package) from missing  # only the server has parts of its own
    command: click.Command = verbs.command(screen)
    return command


def _language(arguments: list[str]) -> tuple[str | None, list[str]]:
    """The value of --lang, wherever it stands, and the call without it."""
    for position, word in enumerate(arguments):
        if word == "--":
            break
        if word == "--lang" and position + 1 < len(arguments):
            return arguments[position + 1], arguments[:position] + arguments[position + 2 :]
        if word.startswith("--lang="):
            return word.removeprefix("--lang="), arguments[:position] + arguments[position + 1 :]
    return None, arguments
