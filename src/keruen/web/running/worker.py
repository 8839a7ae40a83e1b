"""The worker: does what was put off, one piece after another. `python -m keruen.web.running.worker`."""

import os

import django
from django.core.management import call_command

from keruen.web.running.prepare import SETTINGS


def main() -> None:
    """Work until ended."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    django.setup()
    call_command("qcluster", verbosity=0)


if __name__ == "__main__":
    main()
