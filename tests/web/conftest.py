"""People and a programme for the tests of the server."""

import pytest
from django.test import Client

from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.rounds.models import Programme

PASSWORD = "a long enough password"


@pytest.fixture
def programme(db: None, tmp_path) -> Programme:
    """A programme without a folder."""
    return Programme.objects.create(slug="kz", title="Programme", folder=str(tmp_path))


@pytest.fixture
def person(programme: Programme):
    """Makes a person with a role, signed in: `person(Role.REVIEWER)` gives (user, client)."""

    def make(role: Role | None, area: str = "") -> tuple[User, Client]:
        user = User.objects.make(f"somebody-{role}", PASSWORD)
        if role is not None:
            Membership.objects.create(user=user, programme=programme, role=role, area=area)
        client = Client()
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return user, client

    return make
