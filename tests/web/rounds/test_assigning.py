"""The plan by district and settlement: bulk acts, teams, days; two coordinators; areas; what lacks."""

import tomllib
from datetime import timedelta

import pytest
from django.utils import timezone

from keruen.web.accounts.models import Membership
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.rounds.models import Assignment, FormVersion, SettlementList, Team

pytestmark = pytest.mark.django_db
BASE = "/p/small/r/2026-1"
AKTAU, KARAKIYA = "KZ471000", "KZ473600"


@pytest.fixture
def round_(programme):
    return programme.rounds.get(code="2026-1")


def _tokens(client, query: str = "") -> dict[str, str]:
    page = client.get(f"{BASE}/plan?{query}")
    return {f"token-{one.row.code}": one.row.token for one in page.context["rows"]}


def _assign(client, rows: list[str], seen: dict[str, str], **said):
    return client.post(f"{BASE}/assign?lang=en", {"row": rows, **seen, **said})


def test_districts_are_given_to_a_team_in_one_act_and_the_folder_says_so(person, programme, round_):
    _, client = person(Role.COORDINATOR)
    client.post(f"{BASE}/team", {"name": "West"})
    team = Team.objects.get()
    _assign(client, [AKTAU], _tokens(client), to=team.pk, target="3")
    rows = Assignment.objects.order_by("place").values_list("place", "team", "target")
    assert list(rows) == [("S1", team.pk, 3), ("S2", team.pk, 3)]
    told = (round_.path / "assignments.csv").read_text()
    assert told == "place,team,informants\nS1,West,3\nS2,West,3\n"


def test_one_settlement_of_a_district_may_have_its_own_target(person, programme):
    _, client = person(Role.COORDINATOR)
    seen = _tokens(client, f"district={AKTAU}")
    assert set(seen) == {"token-S1", "token-S2"}
    _assign(client, ["S2"], seen, district=AKTAU, target="5")
    assert list(Assignment.objects.values_list("place", "target", "team")) == [("S2", 5, None)]
    (row, _) = client.get(f"{BASE}/plan").context["rows"]
    assert (row.target, row.row.informants) == ("2–5", 7)


def test_a_team_is_taken_from_a_district_and_the_target_stays(person, programme, round_):
    team = Team.objects.create(round=round_, name="West")
    Assignment.objects.create(round=round_, place="S4", team=team, target=4)
    _, client = person(Role.COORDINATOR)
    _assign(client, [KARAKIYA], _tokens(client), to="0")
    assert Assignment.objects.values_list("team", "target").get() == (None, 4)


def test_the_second_of_two_coordinators_sees_what_the_first_did_and_overwrites_nothing(person, programme, round_):
    west = Team.objects.create(round=round_, name="West")
    east = Team.objects.create(round=round_, name="East")
    _, client = person(Role.COORDINATOR)
    seen = _tokens(client)
    _assign(client, [AKTAU], seen, to=west.pk)
    told = _assign(client, [AKTAU, KARAKIYA], seen, to=east.pk, target="7")
    assert told.status_code == 409
    page = told.content.decode()
    assert "Somebody else changed rows that you marked" in page
    assert not Assignment.objects.filter(team=east).exists()
    rows = {one.row.code: one for one in told.context["rows"]}
    assert (rows[AKTAU].stale, rows[AKTAU].teams, rows[KARAKIYA].stale) == (True, "West", False)
    assert rows[AKTAU].chosen
    assert rows[KARAKIYA].chosen
    assert 'value="7"' in page  # what was typed is still there
    _assign(client, [AKTAU, KARAKIYA], _tokens(client), to=east.pk, target="7")
    assert Assignment.objects.filter(team=east, target=7).count() == 3


def test_other_districts_than_the_changed_one_are_no_conflict(person, programme, round_):
    team = Team.objects.create(round=round_, name="West")
    _, client = person(Role.COORDINATOR)
    seen = _tokens(client)
    _assign(client, [AKTAU], seen, to=team.pk)
    assert _assign(client, [KARAKIYA], seen, to=team.pk).status_code == 302


def test_a_coordinator_of_an_area_sees_and_changes_that_area_only(person, programme, round_):
    team = Team.objects.create(round=round_, name="West")
    user, client = person(Role.COORDINATOR)
    seen = _tokens(client)
    Assignment.objects.create(round=round_, place="S1", team=team)
    Membership.objects.filter(user=user).update(area=KARAKIYA)
    assert set(_tokens(client)) == {f"token-{KARAKIYA}"}
    assert _assign(client, [AKTAU], seen, to=team.pk, target="9").status_code == 409
    assert not Assignment.objects.filter(target=9).exists()
    said = {"team": team.pk, "token": client.get(f"{BASE}/plan").context["teams"][0].token, "end": "1"}
    assert client.post(f"{BASE}/team", said).status_code == 403
    assert client.post(f"{BASE}/days", {"start": "2026-01-01", "end": "2026-02-01"}).status_code == 403


def test_a_team_that_somebody_changed_meanwhile_is_not_changed_again(person, programme, round_):
    user, _ = person(Role.ENUMERATOR)
    team = Team.objects.create(round=round_, name="West")
    _, client = person(Role.COORDINATOR)
    token = client.get(f"{BASE}/plan").context["teams"][0].token
    said = {"team": team.pk, "token": token, "members": [user.pk]}
    assert client.post(f"{BASE}/team", said).status_code == 302
    assert list(team.members.all()) == [user]
    assert client.post(f"{BASE}/team", {"team": team.pk, "token": token}).status_code == 422
    assert list(team.members.all()) == [user]


def test_a_team_that_ends_leaves_its_settlements_without_one(person, programme, round_):
    team = Team.objects.create(round=round_, name="West")
    Assignment.objects.create(round=round_, place="S4", team=team, target=4)
    _, client = person(Role.COORDINATOR)
    token = client.get(f"{BASE}/plan").context["teams"][0].token
    client.post(f"{BASE}/team", {"team": team.pk, "token": token, "end": "1"})
    assert Assignment.objects.values_list("team", "target").get() == (None, 4)
    assert (round_.path / "assignments.csv").read_text() == "place,team,informants\nS4,,4\n"


def test_only_enumerators_are_members(person, programme):
    reader, _ = person(Role.READER)
    person(Role.COORDINATOR)[1].post(f"{BASE}/team", {"name": "West", "members": [reader.pk]})
    assert not Team.objects.get().members.exists()


def test_the_days_are_written_into_round_toml_and_nothing_else_of_it_changes(person, programme, round_):
    path = round_.path / "round.toml"
    path.write_text(path.read_text().replace('end = "2026-02-01"', 'end = "2026-02-01"  # the end'))
    before = path.read_text()
    _, client = person(Role.COORDINATOR)
    token = client.get(f"{BASE}/plan").context["days_token"]
    said = {"start": "2026-02-03", "end": "2026-03-01", "token": token}
    assert client.post(f"{BASE}/days", said).status_code == 302
    after = path.read_text()
    assert '"2026-03-01"  # the end' in after
    assert tomllib.loads(after) == tomllib.loads(before) | {"start": "2026-02-03", "end": "2026-03-01"}
    assert client.post(f"{BASE}/days", said | {"end": "2026-04-01"}).status_code == 422  # the file changed since
    assert path.read_text() == after


@pytest.mark.parametrize(("start", "end"), [("2026-03-02", "2026-03-01"), ("soon", "2026-03-01"), ("", "")])
def test_days_that_cannot_be_are_refused(person, programme, round_, start, end):
    before = (round_.path / "round.toml").read_text()
    _, client = person(Role.COORDINATOR)
    token = client.get(f"{BASE}/plan").context["days_token"]
    assert client.post(f"{BASE}/days", {"start": start, "end": end, "token": token}).status_code == 422
    assert (round_.path / "round.toml").read_text() == before


def test_the_page_says_what_the_plan_lacks(person, programme, round_):
    team = Team.objects.create(round=round_, name="Idle team")
    Assignment.objects.create(round=round_, place="S1", team=Team.objects.create(round=round_, name="West"))
    (round_.path / "frame.csv").write_text("place\nS1\nS2\nS77\n")
    page = person(Role.COORDINATOR)[1].get(f"{BASE}/plan?lang=en").content.decode()
    for sentence in (
        "places.csv lacks 1 settlement of the plan: S77.",
        "Teams without members: Idle team, West.",
        "Team without settlements: Idle team.",
        "In 1 district nothing is planned: Karakiya.",
    ):
        assert sentence in page
    assert team.name in page


def test_the_page_says_when_the_forms_offer_an_earlier_list(person, programme, round_):
    _, client = person(Role.COORDINATOR)
    assert "No form of this round is published yet" in client.get(f"{BASE}/plan?lang=en").content.decode()
    now = timezone.now()
    form = FormVersion.objects.create(
        programme=programme, round=round_, form_id="b2", version="1", instrument="b2", state="published", md5="",
        xlsform=b"", xform=b"", published=now,
    )  # fmt: skip
    SettlementList.objects.create(
        round=round_, name="before", content=b"", state="taken", ended=now - timedelta(days=1)
    )
    assert "after the forms were published" not in client.get(f"{BASE}/plan?lang=en").content.decode()
    SettlementList.objects.create(round=round_, name="after", content=b"", state="taken", ended=now + timedelta(days=1))
    assert "after the forms were published" in client.get(f"{BASE}/plan?lang=en").content.decode()
    FormVersion.objects.filter(pk=form.pk).update(published=now + timedelta(days=2))
    assert "after the forms were published" not in client.get(f"{BASE}/plan?lang=en").content.decode()


def test_a_filter_shows_what_is_nobodys(person, programme, round_):
    team = Team.objects.create(round=round_, name="West")
    Assignment.objects.create(round=round_, place="S4", team=team)
    _, client = person(Role.COORDINATOR)
    assert set(_tokens(client, "show=none")) == {f"token-{AKTAU}"}
    assert set(_tokens(client, f"show={team.pk}")) == {f"token-{KARAKIYA}"}
    assert not _tokens(client, "region=KZ-19")


@pytest.mark.parametrize("role", [role for role in Role if Right.PLAN_ROUNDS not in TABLE[role]])
@pytest.mark.parametrize("page", ["plan", "plan/frame.csv", "plan/list/1"])
def test_only_who_plans_rounds_sees_the_plan(person, programme, role, page):
    assert person(role)[1].get(f"{BASE}/{page}").status_code == 403


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_page_speaks_every_language(person, programme, round_, language):
    Team.objects.create(round=round_, name="West")
    page = person(Role.COORDINATOR)[1].get(f"{BASE}/plan?lang={language}").content.decode()
    assert "rounds-" not in page
    assert "style=" not in page
    assert "onclick" not in page


def test_a_target_that_is_no_number_stays_on_the_plan_with_what_was_marked(person, programme, round_):
    _, client = person(Role.COORDINATOR)
    (row, *_) = client.get(f"{BASE}/plan").context["rows"]
    said = {"row": row.row.code, f"token-{row.row.code}": row.row.token, "target": "three"}
    answer = client.post(f"{BASE}/assign?lang=en", said)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "“three” is not a number of informants. Write a whole number from 1 to 20." in page
    assert 'value="three"' in page
    assert f'value="{row.row.code}" aria-label="{row.name}" checked' in page
