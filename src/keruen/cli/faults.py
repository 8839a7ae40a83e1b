"""The last door: whatever leaves a command becomes two sentences and an exit code, never a traceback."""

import errno
import os
import signal
import sys
import tempfile
import threading
import traceback
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Literal, NoReturn

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
    interrupted: bool = False  # Ctrl-C was heard: a library may hand it on as a fault of its own
    before: Any = None  # what heard Ctrl-C until now

    def __enter__(self) -> "Door":
        # Not where the call was made deaf to it (a script's background), nor where somebody listens already.
        hears = signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if hears and threading.current_thread() is threading.main_thread():
            self.before = signal.signal(signal.SIGINT, self._hear)
        return self

    def _hear(self, *_: object) -> NoReturn:
        self.interrupted = True
        raise KeyboardInterrupt

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> Literal[True]:
        if self.before is not None:
            signal.signal(signal.SIGINT, self.before)
        if fault is not None:
            self.code = self._answer(KeyboardInterrupt() if self.interrupted else fault)
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
            case FileNotFoundError() if fault.filename is not None:
                screen.complain(screen.say("cli-no-path", file=str(fault.filename)), screen.say("cli-no-path.next"))
                return INPUT
            case OSError() if fault.errno in (errno.ENOSPC, errno.EROFS, errno.ENAMETOOLONG):
                screen.complain(
                    screen.say("cli-no-room", message=os.strerror(fault.errno)), screen.say("cli-no-room.next")
                )
                return INPUT
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
