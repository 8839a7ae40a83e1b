"""Progress of a round, its teams and assignments; opening and closing; who may."""

import pytest

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.collect.models import Submission
from keruen.web.rounds.models import Assignment, Team
from keruen.web.rounds.serving import serve_folder
from tests.workspace.small import write_small

pytestmark = pytest.mark.django_db
BASE = "/p/small/r/2026-1"


@pytest.fixture
def programme(db, tmp_path):
    """The small programme with a frame, served; `person` works in it."""
    folder = write_small(tmp_path / "small")
    (folder / "frame.csv").write_text("place,stratum\nS1,\nS2,\nS4,\n")
    return serve_folder(tmp_path / "small", "en")


def test_the_page_counts_planned_and_visited(person, programme):
    round_ = programme.rounds.get(code="2026-1")
    Submission.objects.create(programme=programme, round=round_, form_id="b2", instance_id="1", xml=b"", place="S1")
    _, client = person(Role.READER)
    assert "1 of 3 settlements have an interview." in client.get(f"{BASE}/progress").content.decode()


def test_a_district_is_given_to_a_team_in_one_act(person, programme):
    user, _ = person(Role.ENUMERATOR)
    _, client = person(Role.COORDINATOR)
    client.post(f"{BASE}/team", {"name": "West", "members": [user.pk]})
    team = Team.objects.get()
    assert list(team.members.all()) == [user]
    client.post(f"{BASE}/assign", {"district": "KZ471000", "team": team.pk, "target": "3"})
    rows = Assignment.objects.order_by("place").values_list("place", "team", "target")
    assert list(rows) == [("S1", team.pk, 3), ("S2", team.pk, 3), ("S4", None, 2)]
    assert "0 / 2" in client.get(f"{BASE}/progress").content.decode()


def test_a_round_is_closed_and_opened_again_and_both_are_noted(person, programme):
    _, client = person(Role.COORDINATOR)
    for wanted, state in (("close", "closed"), ("open", "open")):
        client.post(f"{BASE}/state", {"state": wanted})
        assert programme.rounds.get(code="2026-1").state == state
    assert list(Audit.objects.order_by("pk").values_list("act", flat=True)) == ["round-close", "round-open"]


@pytest.mark.parametrize("role", [role for role in Role if Right.PLAN_ROUNDS not in TABLE[role]])
@pytest.mark.parametrize("act", ["team", "assign", "state", "next"])
def test_only_who_plans_rounds_changes_them(person, programme, role, act):
    _, client = person(role)
    assert client.post(f"{BASE}/{act}", {"state": "close", "name": "x"}).status_code == 403
    assert not Team.objects.exists()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_page_speaks_every_language(person, programme, language):
    _, client = person(Role.COORDINATOR)
    answer = client.get(f"{BASE}/progress?lang={language}")
    assert answer.status_code == 200
    assert "style=" not in answer.content.decode()


def test_the_next_round_is_begun_and_planned(person, programme):
    _, client = person(Role.COORDINATOR)
    answer = client.post(f"{BASE}/next")
    assert answer.status_code == 302
    assert programme.rounds.filter(state="planned").count() == 1
