"""Processes that write interviews into one SQLite file take turns: its own way to wait is to sleep and to look again.

Two processes that come often find the file locked, sleep longer each time, and leave it idle in between; here the next is
woken when the one before has committed. Only speed hangs on it: the file's own lock still decides who may write.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

if sys.platform != "win32":
    import fcntl

ENDING = "-turn"  # of the file beside the database


@contextmanager
def turn() -> Iterator[None]:
    """Alone among the processes that ask for a turn, until the end of the block; PostgreSQL needs none."""
    if connection.vendor != "sqlite" or sys.platform == "win32":
        yield
        return
    with open(f"{connection.settings_dict['NAME']}{ENDING}", "ab") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)  # closing gives it back, also where the process is killed
        yield
