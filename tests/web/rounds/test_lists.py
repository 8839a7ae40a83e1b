"""A list from a browser: looked at, answered, taken as the frame; nothing is lost and nothing is overwritten."""

import csv
import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import Role
from keruen.web.review.reading.tables import gazetteer_of
from keruen.web.rounds.models import SettlementList
from keruen.workspace.folder.decided import read_frame
from keruen.workspace.settings.round import open_round
from tests.web.rounds.rows import arrived

pytestmark = pytest.mark.django_db
BASE = "/p/small/r/2026-1"
FIVE = "place,stratum\nS2,disputed\nS3,\nS5,\n"


def _bring(client, text: str = FIVE) -> SettlementList:
    answer = client.post(f"{BASE}/plan/list", {"file": SimpleUploadedFile("five.csv", text.encode())})
    assert answer.status_code == 302, answer.content.decode()
    return SettlementList.objects.latest("pk")


def _take(client, found: SettlementList, **said):
    page = client.get(f"{BASE}/plan/list/{found.pk}?lang=en")
    asked = {"revision": page.context["list"].revision, "token": page.context["token"], "take": "1", "mode": "replace"}
    return client.post(f"{BASE}/plan/list/{found.pk}?lang=en", asked | said)


def _frame(programme) -> dict[str, str]:
    """Settlement -> stratum, as a build reads it."""
    place = open_round(programme.path / "rounds/2026-1")
    from_folder = read_frame(place.folder, place.round.frame, gazetteer_of(place.home))
    assert from_folder is not None
    return {row["place"]: row["stratum"] or "" for row in from_folder.to_pylist()}


def test_a_list_changes_nothing_until_it_is_taken_and_then_the_build_sees_it(person, programme):
    _, client = person(Role.COORDINATOR)
    (programme.path / "rounds/2026-1/frame.csv").write_text("place,stratum,weight\nS1,a,3\nS2,b,4\nS4,,\n")
    found = _bring(client)
    assert set(_frame(programme)) == {"S1", "S2", "S4"}
    page = client.get(f"{BASE}/plan/list/{found.pk}?lang=en").content.decode()
    for sentence in ("2 settlements are added.", "1 settlement stays.", "2 settlements are no longer planned."):
        assert sentence in page
    assert _take(client, found).status_code == 302
    assert _frame(programme) == {"S2": "disputed", "S3": "", "S5": ""}
    lines = (programme.path / "rounds/2026-1/frame.csv").read_text().splitlines()
    assert lines[:2] == ["place,stratum,weight", "S2,disputed,4"]  # a column of the house's own stays
    found.refresh_from_db()
    assert found.state == "taken"
    assert bytes(found.replaced).startswith(b"place,stratum,weight\nS1,a,3")
    assert list(Audit.objects.order_by("pk").values_list("act", flat=True)) == ["list-brought", "frame"]


def test_adding_keeps_what_is_planned(person, programme):
    _, client = person(Role.COORDINATOR)
    _take(client, _bring(client), mode="add")
    assert set(_frame(programme)) == {"S1", "S2", "S3", "S4", "S5"}


def test_lines_that_ask_hold_the_list_until_a_person_answers(person, programme):
    _, client = person(Role.COORDINATOR)
    text = "district,settlement\nAktau,Synthetic village 1\nNowhere,Synthetic village 4\n,Bulbulistan\n,Sharqistan\n"
    found = _bring(client, text)
    page = client.get(f"{BASE}/plan/list/{found.pk}?lang=en").content.decode()
    assert "the district is unclear" in page
    assert "no settlement has this name" in page
    told = _take(client, found)
    assert told.status_code == 422
    assert "3 lines of the list still ask" in told.content.decode()
    assert set(_frame(programme)) == {"S1", "S2", "S4"}
    said = {"line-3": "S4", "typed-4": "S6", "line-5": "-"}
    assert _take(client, found, **said).status_code == 302
    assert set(_frame(programme)) == {"S1", "S4", "S6"}
    page = client.get(f"{BASE}/plan/list/{found.pk}?lang=en").content.decode()
    assert "Row 5: Sharqistan" in page  # left out, and still there to be read


def test_a_name_that_means_no_settlement_is_asked_again_and_the_other_answers_are_kept(person, programme):
    _, client = person(Role.COORDINATOR)
    found = _bring(client, "settlement\nBulbulistan\nSharqistan\n")
    _take(client, found, **{"typed-2": "Atlantis", "line-3": "-"})
    found.refresh_from_db()
    assert (found.state, found.answers) == ("open", {"3": ""})
    assert "Row 2" in client.get(f"{BASE}/plan/list/{found.pk}?lang=en").content.decode()


def test_the_second_of_two_who_take_lists_is_told_and_overwrites_nothing(person, programme):
    _, one = person(Role.COORDINATOR)
    first, second = _bring(one), _bring(one, "place\nS6\n")
    page = one.get(f"{BASE}/plan/list/{second.pk}")
    old = {"revision": page.context["list"].revision, "token": page.context["token"]}
    _take(one, first)
    told = one.post(f"{BASE}/plan/list/{second.pk}?lang=en", old | {"take": "1", "mode": "replace"})
    assert told.status_code == 422
    assert "frame.csv was changed by somebody else" in told.content.decode()
    assert set(_frame(programme)) == {"S2", "S3", "S5"}
    second.refresh_from_db()
    assert second.state == "open"


def test_two_who_answer_one_list_see_each_other(person, programme):
    _, client = person(Role.COORDINATOR)
    found = _bring(client, "settlement\nBulbulistan\n")
    _take(client, found, **{"line-2": "-"}, take="", answer="1")
    stale = client.post(f"{BASE}/plan/list/{found.pk}", {"revision": 0, "line-2": "S1", "take": "1", "mode": "add"})
    assert stale.status_code == 422


def test_a_coordinator_of_an_area_changes_the_frame_of_that_area_only(person, programme):
    _, client = person(Role.COORDINATOR, area="KZ473600")
    found = _bring(client, "place\nS2\nS5\n")
    page = client.get(f"{BASE}/plan/list/{found.pk}?lang=en").content.decode()
    assert "1 line outside your part" in page
    _take(client, found)
    assert set(_frame(programme)) == {"S1", "S2", "S5"}  # S4 left; S1 and S2 are not theirs


def test_settlements_that_leave_with_interviews_are_counted(person, programme):
    arrived(programme, programme.rounds.get(code="2026-1"), "S1", "1")
    _, client = person(Role.COORDINATOR)
    page = client.get(f"{BASE}/plan/list/{_bring(client).pk}?lang=en").content.decode()
    assert "Of these 1 have interviews already and 0 have a team." in page


def test_a_list_that_is_put_aside_stays_to_be_looked_at(person, programme):
    _, client = person(Role.COORDINATOR)
    found = _bring(client)
    client.post(f"{BASE}/plan/list/{found.pk}", {"drop": "1"})
    page = client.get(f"{BASE}/plan/list/{found.pk}?lang=en").content.decode()
    assert "put aside" in page
    assert 'name="take"' not in page


def test_a_bad_file_says_what_is_wrong_and_leaves_the_plan(person, programme):
    _, client = person(Role.COORDINATOR)
    file = SimpleUploadedFile("bad.csv", b"colour\nred\n")
    told = client.post(f"{BASE}/plan/list?lang=en", {"file": file})
    assert told.status_code == 422
    assert "colour" in told.content.decode()
    assert not SettlementList.objects.exists()


def test_the_frame_that_was_downloaded_can_be_brought_back(person, programme):
    _, client = person(Role.COORDINATOR)
    content = client.get(f"{BASE}/plan/frame.csv").content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(content)))
    assert rows[0] == {
        "region": "Mangystau region", "district": "Aktau", "settlement": "Synthetic village 1", "place": "S1", "stratum": "",
    }  # fmt: skip
    found = _bring(client, content)
    assert {line["verdict"] for line in found.lines} == {"sure"}


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_page_of_a_list_speaks_every_language(person, programme, language):
    _, client = person(Role.COORDINATOR)
    found = _bring(client, "settlement\nBulbulistan\nS1\nSynthetic village 1\n")
    page = client.get(f"{BASE}/plan/list/{found.pk}?lang={language}").content.decode()
    assert "rounds-" not in page.replace("rounds/progress", "")
    assert "style=" not in page


def test_a_file_without_settlements_says_which_columns_a_list_needs_on_the_plan(person, programme):
    _, client = person(Role.COORDINATOR)
    file = SimpleUploadedFile("prices.csv", b"goods,price\nbread,5\n")
    answer = client.post(f"{BASE}/plan/list?lang=en", {"file": file})
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "prices.csv was not taken" in page
    assert "This one says: goods, price." in page
    assert "mapping" not in page
    assert 'id="districts"' in page
