"""The last door: whatever leaves a command becomes two sentences and an exit code, never a traceback."""

import os
import sys
import tempfile
import traceback
from dataclasses import dataclass
from types import TracebackType
from typing import Literal

import click

from keruen.cli.mistakes import explain
from keruen.cli.screen import Screen
from keruen.terms.problems import Problem

GOOD, FOUND, INPUT, FAULT, INTERRUPTED = 0, 1, 2, 3, 130


@dataclass
class Door:
    """`with Door(screen) as door: ...`, then `door.code`: 0 good, 1 findings, 2 the input, 3 a fault of the program."""

    screen: Screen
    code: int = GOOD

    def __enter__(self) -> "Door":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> Literal[True]:
        if fault is not None:
            self.code = self._answer(fault)
        return True

    def _answer(self, fault: BaseException) -> int:
        screen = self.screen
        match fault:
            case Problem():
                screen.problem(fault)
                return fault.exit
            case click.exceptions.NoArgsIsHelpError():
                click.echo(fault.ctx.get_help() if fault.ctx else "")
                return GOOD
            case click.exceptions.Exit():
                return fault.exit_code
            case click.UsageError():
                screen.complain(*explain(screen.say, fault))
                return INPUT
            case KeyboardInterrupt() | click.Abort():
                screen.complain(screen.say("cli-interrupted"))
                return INTERRUPTED
            case BrokenPipeError():  # `keruen check | head`: the reader has seen enough
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
                return GOOD
            case SystemExit():
                return fault.code if isinstance(fault.code, int) else FAULT
            case PermissionError() | FileExistsError() | NotADirectoryError() | IsADirectoryError():
                screen.complain(screen.say("cli-no-access", file=str(fault.filename)), screen.say("cli-no-access.next"))
                return INPUT
        screen.complain(screen.say("cli-fault"), screen.say("cli-fault.next", log=_log(fault)))
        return FAULT


def _log(fault: BaseException) -> str:
    """Write the traceback to a file; gives its path."""
    descriptor, path = tempfile.mkstemp(prefix="keruen-fault-", suffix=".log")
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write("".join(traceback.format_exception(fault)))
    return path
