"""`seed FOLDER [--release]`: serve a programme folder, with demonstration accounts; its newest round is released by the worker."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from keruen.web.accounts.digest import keep_digest
from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.dashboard.keeping import CLEARED
from keruen.web.dashboard.models import Released
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Assignment, Programme, Team
from keruen.web.rounds.progress.counting import planned_of
from keruen.web.rounds.serving import serve_folder
from keruen.web.rounds.work import ask
from keruen.web.running.demo import LANGUAGES, PASSWORD, TEAM, username
from keruen.web.webform.demonstration import publish_instruments
from keruen.workspace.settings.round import open_round


class Command(BaseCommand):
    """Makes the rows of a demonstration."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The programme's folder; whether strangers are to see figures."""
        parser.add_argument("folder", type=Path)
        parser.add_argument("--release", action="store_true")

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """The programme, its rounds, one account for each role, and the forms of the open round."""
        programme = serve_folder(options["folder"], "en")
        for role in Role:
            _account(programme, role)
        publish_instruments(programme)
        _team(programme)
        if options["release"]:
            _release(programme)


def _team(programme: Programme) -> None:
    """A team with the first region of the open round's frame: a plan to look at, with something left to do."""
    found = programme.rounds.filter(state="open").last()
    if found is None or found.teams.exists():
        return
    place = open_round(found.path)
    places = gazetteer_of(place.home)
    planned = planned_of(found, place)
    regions = sorted({region for name in planned if (region := places.at(name, 1))})
    if regions:
        team = Team.objects.create(round=found, name=TEAM)
        team.members.add(User.objects.get(username=username(Role.ENUMERATOR)))
        mine = [name for name in planned if places.at(name, 1) == regions[0]]
        Assignment.objects.bulk_create(Assignment(round=found, place=name, team=team) for name in mine)


def _release(programme: Programme) -> None:
    """Ask for the release of the round that takes interviews, unless one was ever kept or is being made."""
    kept = Released.objects.filter(programme=programme).exists()
    under_way = programme.jobs.filter(kind="release", state__in=("waiting", "running")).exists()
    newest = programme.rounds.filter(state="open").last()
    if newest is not None and not kept and not under_way:
        publisher = User.objects.get(username=username(Role.PUBLISHER))
        ask("release", programme, publisher, newest, clearance=CLEARED)


def _account(programme: Programme, role: Role) -> None:
    name = username(role)
    user = User.objects.filter(username=name).first()
    if user is None:
        user = User.objects.make(name, PASSWORD, name, LANGUAGES.get(role, "en"))
        keep_digest(user, PASSWORD)
    Membership.objects.get_or_create(user=user, programme=programme, role=role, area="")
