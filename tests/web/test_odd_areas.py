"""People with an area see the odd interviews of their area alone; what has no place is for the whole programme."""

import pytest
from django.test import Client

from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.collect.models import Attachment, Quarantine, Submission
from keruen.web.collect.people.whereabouts import above
from keruen.web.rounds.models import Programme, Round
from tests.web.conftest import PASSWORD
from tests.web.phones import key, published
from tests.web.test_openrosa import part, send
from tests.workspace.small import PLACES

pytestmark = pytest.mark.django_db
ODD = "/p/kz/odd"


def at(place: str, instance: str, question: str = "settlement") -> bytes:
    """An interview of a version that nobody knows, held in a place."""
    return (
        f"<data id='b2' version='9' xmlns:orx='http://openrosa.org/xforms'><place><{question}>{place}</{question}></place>"
        f"<orx:meta><orx:instanceID>{instance}</orx:instanceID></orx:meta></data>"
    ).encode()


@pytest.fixture
def places(programme: Programme) -> Programme:
    (programme.path / "places.csv").write_text(PLACES)
    return programme


@pytest.fixture
def sent(places, person) -> None:
    """One interview of Aktau with a file, one of Karakiya, one of nowhere, and one that nobody can read."""
    published(places, round_=Round.objects.create(programme=places, code="2026-1", state="open"))
    user, _ = person(Role.ENUMERATOR)
    phone = Client(), key(user, places)
    send(phone, at("S1", "uuid:aktau"), **{"1.jpg": part(b"photo")})
    send(phone, at("S4", "uuid:karakiya"))
    send(phone, at("not_listed", "uuid:nowhere"))
    send(phone, b"<data")


def of(programme: Programme, area: str, role: Role = Role.REVIEWER) -> Client:
    user = User.objects.make(f"{role}-{area}", PASSWORD)
    Membership.objects.create(user=user, programme=programme, role=role, area=area)
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def address(instance: str) -> str:
    return f"{ODD}/s/{Submission.objects.get(instance_id=instance).pk}"


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.COORDINATOR])
@pytest.mark.parametrize(
    ("area", "seen"),
    [
        ("", {"aktau", "karakiya", "nowhere"}),
        ("KZ471000", {"aktau"}),
        ("KZ-47", {"aktau", "karakiya"}),
        ("KZ-10", set()),
    ],
)
def test_the_list_holds_what_lies_in_the_area(sent, places, role, area, seen):
    page = of(places, area, role).get(ODD).content.decode()
    shown = {name for name in ("aktau", "karakiya", "nowhere") if f'"{address(f"uuid:{name}")}"' in page}
    assert shown == seen
    assert (f"{ODD}/q/" in page) == (area == "")


def test_a_page_a_file_and_a_decision_of_another_area_are_refused(sent, places):
    karakiya, aktau = of(places, "KZ473600"), of(places, "KZ471000")
    page, file = address("uuid:aktau"), f"/p/kz/files/{Attachment.objects.get().pk}"
    assert [karakiya.get(page).status_code, karakiya.get(file).status_code] == [403, 403]
    assert karakiya.post(page, {"take": "1", "round": "2026-1"}).status_code == 403
    assert [aktau.get(page).status_code, aktau.get(file).status_code] == [200, 200]
    assert aktau.post(page, {"take": "1", "round": "2026-1"}).status_code == 302
    assert Submission.objects.get(instance_id="uuid:aktau").state == "received"


def test_what_nobody_can_place_is_for_the_whole_programme_alone(sent, places):
    unreadable = f"{ODD}/q/{Quarantine.objects.get().pk}"
    whole, mangystau = of(places, ""), of(places, "KZ-47")
    for page in (unreadable, f"{unreadable}/bytes", address("uuid:nowhere")):
        assert (whole.get(page).status_code, mangystau.get(page).status_code) == (200, 403)


@pytest.mark.parametrize("role", [Role.ENUMERATOR, Role.ANALYST, Role.PUBLISHER, Role.READER])
def test_no_other_role_sees_the_list(sent, places, role):
    assert of(places, "KZ-47", role).get(ODD).status_code == 403


@pytest.mark.parametrize(
    ("xml", "place"),
    [
        (at("S1", "a"), "S1"),
        (at("KZ471000", "a", "district"), "KZ471000"),
        (at("S1", "a", "moved_to"), ""),
        (at("S77", "a"), ""),
        (b"<data", ""),
    ],
)
def test_a_place_is_read_from_the_answers_or_not_guessed(places, xml, place):
    assert (above(places, xml) or ("",))[0] == place
