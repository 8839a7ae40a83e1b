"""Other processes that do a part of the work, one for each core; started fresh, not forked, because the engine has threads.

A task is named by its module and function, so that this process need not import what only the others use: the typesetter
takes a second to load, and it is loaded while the figures are being made.
"""

import gc
import importlib
import os
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from typing import Any

MOST = 4


@dataclass
class Hands:
    """A pool that starts with the first task."""

    pool: ProcessPoolExecutor | None = None

    def prepare(self, module: str) -> None:
        """Start the processes, if they are not there yet, and let each import a module."""
        if self.pool is None:
            count = max(1, min(MOST, os.cpu_count() or 1))
            self.pool = ProcessPoolExecutor(
                count, mp_context=get_context("spawn"), initializer=_begin, initargs=(module,)
            )
            for _ in range(count):
                self.pool.submit(_load, module)

    def give(self, module: str, function: str, *values: Any) -> Future[Any]:
        """Let another process call `module.function(*values)`; values and result are pickled."""
        self.prepare(module)
        assert self.pool is not None
        return self.pool.submit(_call, module, function, values)

    def close(self) -> None:
        """Let the processes go; what has not begun is not begun."""
        if self.pool is not None:
            self.pool.shutdown(cancel_futures=True)
            self.pool = None


def _begin(module: str) -> None:
    """What a new process does first: it watches its parent, so that it does not outlive one that is killed.

    It lives for seconds and looks for no cycles to free: that would take a tenth of its time.
    """
    gc.disable()
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    _load(module)


def _leave_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _load(module: str) -> None:
    importlib.import_module(module)


def _call(module: str, function: str, values: tuple[Any, ...]) -> Any:
    return getattr(importlib.import_module(module), function)(*values)
