"""The worker: does what was put off, one piece after another. `python -m keruen.web.running.worker`."""

import ctypes
import os
import signal
import sys

from django.core.management import call_command

from keruen.web.running.prepare import set_up

_PARENT_DEATH = 1  # PR_SET_PDEATHSIG of Linux


def main() -> None:
    """Work until ended; what an earlier worker left in the middle comes first."""
    if sys.platform == "linux":
        os.register_at_fork(after_in_child=_die_with_parent)
    os.environ["KERUEN_WORKER"] = "1"
    set_up()
    call_command("work", verbosity=0)


def _die_with_parent() -> None:
    """Processes of a killed worker end with it: else they would go on with a job that the next worker takes up again."""
    ctypes.CDLL(None).prctl(_PARENT_DEATH, signal.SIGKILL)


if __name__ == "__main__":
    main()
