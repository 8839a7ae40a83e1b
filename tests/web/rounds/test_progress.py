"""Progress of a round, its teams and assignments; opening and closing; who may."""

import pytest
from django.utils import timezone

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import Assignment, Team
from keruen.web.rounds.progress.counting import Line, asked_of, progress_of
from keruen.workspace.settings.round import open_round
from tests.web.rounds.rows import arrived, table

pytestmark = pytest.mark.django_db
NOW = timezone.now()
BASE = "/p/small/r/2026-1"


def test_the_page_counts_planned_and_visited(person, programme):
    round_ = programme.rounds.get(code="2026-1")
    arrived(programme, round_, "S1", "1")
    _, client = person(Role.READER)
    assert "1 of 3 settlements are visited." in client.get(f"{BASE}/progress").content.decode()


def test_a_team_has_asked_no_more_than_its_targets_say(person, programme):
    round_ = programme.rounds.get(code="2026-1")
    team = Team.objects.create(round=round_, name="West")
    for place, target in (("S1", 1), ("S2", 3), ("S9", 5)):  # S9 left the frame
        Assignment.objects.create(round=round_, place=place, team=team, target=target)
    for number, place in enumerate(("S1", "S1", "S2")):
        arrived(programme, round_, place, str(number))
    arrived(programme, round_, "S2", "corrected", deprecated_id="2")
    known = progress_of(round_, open_round(round_.path), gazetteer_of(programme.path), "en")
    assert known.teams == [Line("West", 2, 2, wanted=4, asked=2)]


def test_interviews_of_files_count_when_they_are_built_and_new_ones_beside_them(person, programme):
    round_ = programme.rounds.get(code="2026-1")
    table(round_.path, ["S1", "S1", "S4", None])
    arrived(programme, round_, "S2", "fresh")
    arrived(programme, round_, "S1", "built", processed=NOW)
    assert asked_of(round_, open_round(round_.path)) == {"S1": 2, "S4": 1, "S2": 1}


def test_a_refusal_is_a_visit_and_no_assessment(person, programme):
    round_ = programme.rounds.get(code="2026-1")
    table(round_.path, ["S1", "S4"], ["assessed", "refused"])
    page = person(Role.READER)[1].get(f"{BASE}/progress?lang=en").content.decode()
    assert "2 of 3 settlements are visited. 1 settlement is assessed" in page


def test_a_round_is_closed_and_opened_again_and_both_are_noted(person, programme):
    _, client = person(Role.COORDINATOR)
    for wanted, state in (("close", "closed"), ("open", "open")):
        client.post(f"{BASE}/state", {"state": wanted})
        assert programme.rounds.get(code="2026-1").state == state
    assert list(Audit.objects.order_by("pk").values_list("act", flat=True)) == ["round-close", "round-open"]


@pytest.mark.parametrize("role", [role for role in Role if Right.PLAN_ROUNDS not in TABLE[role]])
@pytest.mark.parametrize("act", ["team", "assign", "state", "next", "days", "plan/list", "plan/select"])
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


def test_who_plans_an_area_neither_closes_the_round_nor_begins_another(person, programme):
    _, client = person(Role.COORDINATOR, area="KZ-47")
    assert client.post(f"{BASE}/state", {"state": "close"}).status_code == 403
    assert client.post(f"{BASE}/next").status_code == 403


def test_what_came_late_is_told_with_the_way_to_it(person, programme):
    arrived(programme, programme.rounds.get(code="2026-1"), "S1", "late", state="late")
    page = person(Role.COORDINATOR)[1].get(f"{BASE}/progress?lang=en").content.decode()
    assert "1 interview came after the round was closed" in page
    assert "/p/small/odd" in page
    assert "/p/small/odd" not in person(Role.READER)[1].get(f"{BASE}/progress?lang=en").content.decode()
