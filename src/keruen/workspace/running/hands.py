"""Other processes that do a part of the work, one for each core; started fresh, not forked, because the engine has threads.

A task is named by its module and function, so that this process need not import what only the others use: the typesetter
takes a second to load, and it is loaded while the figures are being made.
"""

import gc
import importlib
import os
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context, parent_process
from multiprocessing.connection import Connection, wait
from typing import Any, Self

MOST = 4
WARM = "warm"  # the function of a module, if it has one, that gets ready what takes long the first time


@dataclass
class Hands:
    """A pool that starts with the first task and ends with its block: after what it has begun, or at once if that ends early."""

    pool: ProcessPoolExecutor | None = None
    line: list[Connection] = field(default_factory=list)  # to the others; what holds it up is this process

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self.close()
        else:
            self.drop()

    def prepare(self, module: str) -> None:
        """Start the processes, if they are not there yet, and let each import and warm a module."""
        if self.pool is not None:
            return
        context = get_context("spawn")
        count = max(1, min(MOST, os.cpu_count() or 1))
        listening, speaking = context.Pipe(duplex=False)
        self.line = [speaking, listening]
        self.pool = ProcessPoolExecutor(count, context, initializer=_begin, initargs=(listening, module))
        for _ in range(count):
            self._submit(_load, module)

    def give(self, module: str, function: str, *values: Any) -> Future[Any]:
        """Let another process call `module.function(*values)`; values and result are pickled."""
        self.prepare(module)
        return self._submit(_call, module, function, values)

    def drop(self) -> None:
        """Let the processes go at once, in the midst of their work."""
        for end in self.line[:1]:
            end.send(None)
        self.close()

    def _submit(self, task: Any, *values: Any) -> Future[Any]:
        assert self.pool is not None
        with _undisturbed():
            return self.pool.submit(task, *values)

    def close(self) -> None:
        """Let the processes go when they have done what they began; what has not begun is not begun."""
        if self.pool is not None:
            self.pool.shutdown(cancel_futures=True)
            self.pool = None
        for end in self.line:
            end.close()
        self.line = []


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Processes that are started here do not hear Ctrl-C, which a terminal sends to all: this one hears it and ends them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(line: Connection, module: str) -> None:
    """What a new process does first: it watches its parent, so that it does not outlive one that is killed.

    It lives for seconds and looks for no cycles to free: that would take a tenth of its time.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    threading.Thread(target=_leave_with_parent, args=(line,), daemon=True).start()
    _load(module)


def _leave_with_parent(line: Connection) -> None:
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel, line])
        os._exit(1)


def _load(module: str) -> None:
    getattr(importlib.import_module(module), WARM, bool)()


def _call(module: str, function: str, values: tuple[Any, ...]) -> Any:
    return getattr(importlib.import_module(module), function)(*values)
