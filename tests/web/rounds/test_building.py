"""Who may not build starts no build."""

import pytest

from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.rounds.models import Job, Round

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", [None, *sorted(role for role in Role if Right.BUILD not in TABLE[role])])
def test_who_may_not_build_is_refused_and_no_job_is_made(person, programme, role):
    round_ = Round.objects.create(programme=programme, code="of-its-own", state="open")
    _, client = person(role)
    assert client.post(f"/p/{programme.slug}/r/{round_.code}/build").status_code == 403
    assert not Job.objects.exists()
