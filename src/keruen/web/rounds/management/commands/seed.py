"""`seed FOLDER`: serve a programme folder, with demonstration accounts."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from keruen.web.accounts.digest import keep_digest
from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.rounds.models import Programme
from keruen.web.rounds.serving import serve_folder
from keruen.web.running.demo import LANGUAGES, PASSWORD, username
from keruen.web.webform.demonstration import publish_instruments


class Command(BaseCommand):
    """Makes the rows of a demonstration."""

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The programme's folder."""
        parser.add_argument("folder", type=Path)

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        """The programme, its rounds, one account for each role, and the forms of the open round."""
        programme = serve_folder(options["folder"], "en")
        for role in Role:
            _account(programme, role)
        publish_instruments(programme)


def _account(programme: Programme, role: Role) -> None:
    name = username(role)
    user = User.objects.filter(username=name).first()
    if user is None:
        user = User.objects.make(name, PASSWORD, name, LANGUAGES.get(role, "en"))
        keep_digest(user, PASSWORD)
    Membership.objects.get_or_create(user=user, programme=programme, role=role, area="")
