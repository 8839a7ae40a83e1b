"""A build asked for and watched, in a process of its own with the server's environment: `ask FOLDER`, `await STATE`."""

import os
import sys
import time
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from keruen.web.rounds.models import Job  # noqa: E402
from keruen.web.rounds.serving import serve_folder  # noqa: E402
from keruen.web.rounds.work import ask  # noqa: E402
from tests.workspace.small import write_small  # noqa: E402

_LONGEST = 60.0


def wait(state: str) -> None:
    """Until the job is in a state, or in an end."""
    until = time.monotonic() + _LONGEST
    while time.monotonic() < until:
        job = Job.objects.get()
        if job.state in (state, "done", "failed"):
            print(job.state, job.told)
            return
        time.sleep(0.01)
    print("never", state)


if sys.argv[1] == "ask":
    folder = write_small(Path(sys.argv[2])).parent.parent
    programme = serve_folder(folder, "en")
    ask("build", programme, None, programme.rounds.get(code="2026-1"))
else:
    wait(sys.argv[2])
