"""Before a server starts: Django is set up and the database has every table."""

import importlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import django
from django.core.management import call_command

if TYPE_CHECKING:
    from keruen.web.rounds.admitting import Admitted
    from keruen.web.running.backup.contents import Contents

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
    """Serve a programme folder with demonstration accounts; the worker releases its newest round."""
    call_command("seed", str(folder), release=True)


def admit(folders: Sequence[Path], coordinator: str, language: str) -> "Admitted":
    """Serve programme folders of one's own. Problems: those of programme.toml and round.toml."""
    done: Admitted = importlib.import_module("keruen.web.rounds.admitting").admit(folders, coordinator, language)
    return done


def back_up(file: Path, home: Path, now: str) -> "Contents":
    """Write a server into a file; its database is left as it is. Problem backup-exists."""
    os.environ["KERUEN_HOME"] = str(home)
    set_up()
    done: Contents = importlib.import_module("keruen.web.running.backup.writing").back_up(file, home, now)
    return done


def restore(file: Path, home: Path) -> "Contents":
    """Make a server of a file. Problems: file-missing, backup-damaged, backup-version, backup-not-empty."""
    prepare(home, demo=False)
    done: Contents = importlib.import_module("keruen.web.running.backup.reading").restore(file, home)
    return done
