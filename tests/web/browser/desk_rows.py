"""Rows of a server whose desk is under a browser's test: a small made-up programme with a built round, and its people.

Run as a process of its own with the server's environment.
"""

import os
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "keruen.web.site.settings"
django.setup()

from django.core.management import call_command  # noqa: E402

from keruen.web.accounts.models import Membership, User  # noqa: E402
from keruen.web.accounts.rights import Role  # noqa: E402
from keruen.web.rounds.models import Programme  # noqa: E402
from keruen.web.running.demo import PASSWORD  # noqa: E402
from keruen.workspace.build import build  # noqa: E402
from tests.web.browser.places import located  # noqa: E402
from tests.workspace.small import NOW, write_small  # noqa: E402


def folder(home: Path) -> Path:
    """Where the programme lies under a server's home."""
    return home / "programmes" / "small"


def make() -> None:
    """The programme with coordinates, its round built, its people: one of each role, and a second reviewer."""
    call_command("migrate", verbosity=0)
    place = folder(Path(os.environ["KERUEN_HOME"]))
    newest = write_small(place)
    located(place / "places.csv")
    settings = newest / "round.toml"
    settings.write_text(settings.read_text().replace('end = "2026-02-01"', 'end = "2026-02-28"'))
    before = place / "rounds/2025-1/raw/all.csv"
    before.write_text(before.read_text().replace("200,120,80", "20,12,8"))  # a second change to explain
    build(newest, NOW, os.environ, publish=False, checks=True)
    call_command("seed", str(place))
    other = User.objects.make("second-reviewer", PASSWORD, "Nurlan")
    Membership.objects.create(user=other, programme=Programme.objects.get(), role=Role.REVIEWER)


if __name__ == "__main__":
    make()
