"""No process outlives the one that started it, even where that one was killed: Linux tells it; elsewhere nothing does."""

import ctypes
import signal
import sys

_PARENT_DEATH = 1  # PR_SET_PDEATHSIG of Linux


def end_with_parent(number: int = signal.SIGKILL) -> None:
    """Get a signal when the parent dies."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DEATH, number)
