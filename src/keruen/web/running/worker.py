"""The worker: does what was put off, one piece after another. `python -m keruen.web.running.worker`."""

import os

from django.core.management import call_command

from keruen.web.running.orphans import end_with_parent
from keruen.web.running.prepare import set_up


def main() -> None:
    """Work until ended; what an earlier worker left in the middle comes first."""
    # Processes of a killed worker end with it: else they would go on with a job that the next worker takes up again.
    os.register_at_fork(after_in_child=end_with_parent)
    end_with_parent()
    os.environ["KERUEN_WORKER"] = "1"
    set_up()
    call_command("work", verbosity=0)


if __name__ == "__main__":
    main()
