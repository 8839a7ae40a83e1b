"""A foreign form is worked on in a process of its own, with little time and memory: what it breaks, it breaks there."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

SECONDS = 90
_SHOWN = 4_000  # letters of what a process says


@dataclass(frozen=True)
class Ended:
    """How a process ended: its code (None: too slow), what it wrote and what it complained of."""

    code: int | None
    out: bytes
    complaint: str


def run(call: Sequence[str], given: bytes = b"", seconds: float = SECONDS) -> Ended:
    """Run a program to its end, or end it after so many seconds."""
    try:
        done = subprocess.run(call, input=given, capture_output=True, timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        return Ended(None, b"", "")
    return Ended(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")[-_SHOWN:])
