"""What a phone is told where it gets nothing: an answer that it understands, and never a list that would delete its forms."""

from dataclasses import replace

import pytest
from django.db import DatabaseError, InterfaceError, OperationalError
from django.test import Client

from keruen.terms.sentences import Speaker
from keruen.web.accounts.rights import Role
from keruen.web.collect.models import Submission
from keruen.web.rounds.models import FormMedia, Round, Team
from tests.web.phones import interview, key, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def phone(person, programme):
    """(client without a session, base address of an enumerator's phone, the enumerator)."""
    user, _ = person(Role.ENUMERATOR)
    return Client(), key(user, programme), user


def failing(fault):
    def fails(*_, **__):
        raise fault("gone")

    return fails


FAULTS = [DatabaseError, OperationalError, InterfaceError, OSError]


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("door", ["views.offered", "doors._of_token"])
def test_a_list_without_a_database_is_503_and_says_when_to_come_back(phone, programme, monkeypatch, fault, door):
    published(programme)
    client, base, _ = phone
    monkeypatch.setattr(f"keruen.web.collect.openrosa.{door}", failing(fault))
    answer = client.get(f"{base}/formList")
    assert (answer.status_code, answer.headers["X-OpenRosa-Version"]) == (503, "1.0")
    assert int(answer.headers["Retry-After"]) > 0
    assert Speaker("en")("collect-down") in answer.content.decode()


@pytest.mark.parametrize("fault", FAULTS)
def test_an_interview_that_cannot_be_stored_is_503_and_comes_again(phone, programme, monkeypatch, fault):
    published(programme)
    client, base, user = phone
    user.language = "kk"
    user.save()
    with monkeypatch.context() as broken:
        broken.setattr("keruen.web.collect.openrosa.views.receive", failing(fault))
        answer = client.post(f"{base}/submission", {"xml_submission_file": interview().decode()})
    assert (answer.status_code, answer.headers["X-OpenRosa-Version"]) == (503, "1.0")
    assert int(answer.headers["Retry-After"]) > 0
    assert Speaker("kk")("collect-down") in answer.content.decode()
    again = client.post(f"{base}/submission", {"xml_submission_file": interview().decode()})
    assert (again.status_code, Submission.objects.count()) == (201, 1)


@pytest.mark.parametrize("method", ["get", "head", "post"])
@pytest.mark.parametrize("path", ["/key/", "/key/t/kz", "/key/t/kz/else", "/o/", "/o/kz/forms/x/form.xml", "/o/kz/%0a"])
def test_an_address_without_a_door_is_404_as_phones_read_it(db, method, path):
    answer = getattr(Client(enforce_csrf_checks=True), method)(path)
    assert (answer.status_code, answer.headers["X-OpenRosa-Version"]) == (404, "1.0")
    assert answer.headers["Content-Type"].startswith("text/xml")
    assert method == "head" or b"<message>" in answer.content


def test_a_person_in_no_team_is_refused_and_gets_no_empty_list(phone, person, programme):
    client, base, user = phone
    other, _ = person(Role.COORDINATOR)
    round_ = Round.objects.create(programme=programme, code="1", state="open")
    published(programme, round_=round_)
    team = Team.objects.create(round=round_, name="1")
    team.members.add(other)
    refused = client.get(f"{base}/formList")
    assert (refused.status_code, refused.headers["X-OpenRosa-Version"]) == (403, "1.0")
    assert Speaker("en")("collect-in-no-team") in refused.content.decode()
    team.members.add(user)
    assert b"<formID>b2</formID>" in client.get(f"{base}/formList").content


@pytest.mark.parametrize(
    ("public", "headers", "server"),
    [
        ("https://round.example", {}, "https://round.example"),
        ("https://round.example", {"Host": "10.0.0.5:8000"}, "https://round.example"),
        ("", {}, "http://testserver"),
    ],
    ids=["behind a proxy", "by an inner name", "no proxy"],
)
def test_phones_get_addresses_as_they_see_the_server(phone, programme, settings, public, headers, server):
    settings.ALLOWED_HOSTS = ["*"]
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, public_url=public)
    form = published(programme)
    client, base, _ = phone
    listed = client.get(f"{base}/formList", headers=headers).content.decode()
    assert f"<downloadUrl>{server}{base}/forms/{form.pk}/form.xml</downloadUrl>" in listed


@pytest.mark.parametrize(("state", "status"), [("draft", 404), ("published", 200), ("retired", 200)])
def test_a_draft_is_not_given_by_its_number(phone, programme, state, status):
    form = published(programme, state=state)
    FormMedia.objects.create(form=form, name="a.csv", content=b"a", md5="0" * 32)
    client, base, _ = phone
    for door in ("form.xml", "manifest", "media/a.csv"):
        assert client.get(f"{base}/forms/{form.pk}/{door}").status_code == status


def test_who_makes_keys_sees_enumerators_first_and_who_is_in_no_team(phone, person, programme):
    _, _, user = phone
    coordinator, client = person(Role.COORDINATOR)
    for one, name in ((coordinator, "Aaa"), (user, "Bbb")):
        one.name = name
        one.save()
    round_ = Round.objects.create(programme=programme, code="1", state="open")
    published(programme, round_=round_)
    Team.objects.create(round=round_, name="1").members.add(coordinator)
    mark = Speaker("en")("collect-phone-no-team")
    page = client.get(f"/p/{programme.slug}/phones").content.decode()
    assert page.index(f">Bbb ({mark})</option>") < page.index(">Aaa</option>")
    assert page.count(mark) == 2  # in the choice, and beside the key that the person has
    published(programme, "free")
    assert mark not in client.get(f"/p/{programme.slug}/phones").content.decode()
