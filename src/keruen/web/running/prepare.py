"""Before a server starts: Django is set up and the database has every table."""

import os
from pathlib import Path

import django
from django.core.management import call_command

SETTINGS = "keruen.web.site.settings"


def prepare(home: Path, *, demo: bool) -> None:
    """Set Django up for a home folder and bring the database up to date. Call once a process, before any model."""
    os.environ["KERUEN_HOME"] = str(home)
    os.environ["KERUEN_DEMO"] = "1" if demo else os.environ.get("KERUEN_DEMO", "0")
    set_up()
    call_command("migrate", interactive=False, verbosity=0)


def set_up() -> None:
    """Set Django up with what the environment says."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", SETTINGS)
    django.setup()


def seed(folder: Path) -> None:
    """Serve a programme folder with demonstration accounts."""
    call_command("seed", str(folder))
