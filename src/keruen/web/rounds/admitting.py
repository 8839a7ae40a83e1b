"""An own programme comes to a server: its folder is served, and one person may do in it what a coordinator does."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from keruen.web.accounts.digest import keep_digest
from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.rounds.models import Programme
from keruen.web.rounds.serving import serve_folder


@dataclass(frozen=True)
class Admitted:
    """What a start with programmes did."""

    served: tuple[tuple[str, str], ...]  # (title, folder) of each programme that was named
    password: str  # of the account that was made now; "" where the account was there
    programmes: int  # that this server has now


@transaction.atomic
def admit(folders: Sequence[Path], coordinator: str, language: str) -> Admitted:
    """Serve programme folders, coordinated by a person of this user name, who gets an account where there is none.

    Called again with the same folders it adds the rounds that are new. Problems: those of programme.toml and round.toml.
    """
    found = [serve_folder(folder, language) for folder in folders]
    password = _coordinate(found, coordinator, language) if found else ""
    served = tuple((programme.title, programme.folder) for programme in found)
    return Admitted(served, password, Programme.objects.count())


def _coordinate(programmes: Sequence[Programme], username: str, language: str) -> str:
    password = ""
    user = User.objects.filter(username=username).first()
    if user is None:
        password = secrets.token_urlsafe(12)
        user = User.objects.make(username, password, language=language)
        keep_digest(user, password)
    for programme in programmes:
        Membership.objects.get_or_create(user=user, programme=programme, role=Role.COORDINATOR, area="")
    return password
