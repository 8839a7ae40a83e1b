"""A small round, built once and copied for each test, served; and a reviewer at its desk."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.test import Client

from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.rounds.models import Programme, Round
from keruen.web.rounds.serving import serve_folder
from keruen.workspace.build import build
from tests.web.conftest import PASSWORD
from tests.workspace.small import NOW, write_small

BASE = "/p/small/r/2026-1/desk"


@pytest.fixture(scope="session")
def built(tmp_path_factory) -> Path:
    """The programme's folder, with a built round in which nothing was decided yet."""
    home = tmp_path_factory.mktemp("desk") / "small"
    build(write_small(home), NOW, os.environ, publish=False, checks=True)
    return home


@dataclass
class Sitting:
    """One person at the desk of the round."""

    user: User
    client: Client
    round: Round

    def act(self, kind: str, key: str, revision: int = 0, **cells: str):
        """One act; gives the answer."""
        return self.client.post(f"{BASE}/act", {"kind": kind, "key": key, "revision": revision, **cells})

    def ledger(self, name: str) -> list[str]:
        """The rows of a ledger of the folder, without its header."""
        path = self.round.path / f"{name}.csv"
        return path.read_text(encoding="utf-8").splitlines()[1:] if path.exists() else []


@pytest.fixture
def served(db, built, tmp_path) -> Programme:
    """The round of a copy."""
    folder = tmp_path / "small"
    shutil.copytree(built, folder)
    return serve_folder(folder, "en")


@pytest.fixture
def sit(served):
    """Makes a person with a role at the desk: `sit("Aigul")`."""

    def make(name: str, role: Role | None = Role.REVIEWER, area: str = "") -> Sitting:
        user = User.objects.make(name, PASSWORD)
        if role is not None:
            Membership.objects.create(user=user, programme=served, role=role, area=area)
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return Sitting(user, client, served.rounds.get(code="2026-1"))

    return make


@pytest.fixture
def reviewer(sit) -> Sitting:
    """A reviewer of the whole programme."""
    return sit("Aigul")
