"""Keys of phones: who makes them, what the picture says, that they end; and which forms a person is offered."""

import base64
import json
import re
import zlib

import pytest
from django.test import Client

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.collect.models import PhoneKey
from keruen.web.collect.people.keys import settings_text
from keruen.web.rounds.models import Round, Team
from tests.web.phones import key, published

pytestmark = pytest.mark.django_db


def address_on(page: str) -> str:
    return re.search(r"<code>http://testserver(/key/[^<]+)</code>", page)[1]


def test_an_enumerator_makes_a_key_that_works_and_ends_it(person, programme):
    published(programme)
    _, client = person(Role.ENUMERATOR)
    made = client.post(f"/p/{programme.slug}/phones")
    base = address_on(made.content.decode())
    assert made.headers["Cache-Control"] == "no-store"
    assert b"<formID>b2</formID>" in Client().get(f"{base}/formList").content
    assert base.split("/")[2] not in str(list(Audit.objects.values())) + str(list(PhoneKey.objects.values()))
    client.post(f"/p/{programme.slug}/phones", {"end": PhoneKey.objects.get().pk})
    assert Client().get(f"{base}/formList").status_code == 403


def test_a_coordinator_makes_a_key_for_an_enumerator_and_none_for_a_reader(person, programme):
    enumerator, _ = person(Role.ENUMERATOR)
    reader, _ = person(Role.READER)
    _, client = person(Role.COORDINATOR)
    client.post(f"/p/{programme.slug}/phones", {"person": enumerator.pk})
    assert PhoneKey.objects.get().user == enumerator
    for wrong in (reader.pk, 999, "x"):
        client.post(f"/p/{programme.slug}/phones", {"person": wrong})
    assert PhoneKey.objects.count() == 1


def test_an_enumerator_neither_sees_nor_ends_the_keys_of_others(person, programme):
    other, _ = person(Role.COORDINATOR)
    key(other, programme)
    _, client = person(Role.ENUMERATOR)
    page = client.get(f"/p/{programme.slug}/phones").content.decode()
    assert other.name not in page
    assert client.post(f"/p/{programme.slug}/phones", {"end": PhoneKey.objects.get().pk}).status_code == 404
    assert PhoneKey.objects.get().ended is None


def test_the_picture_holds_what_collect_reads():
    said = json.loads(zlib.decompress(base64.b64decode(settings_text("http://a/key/t/kz", "Қазақстан"))))
    assert said["general"]["server_url"] == "http://a/key/t/kz"
    assert said["general"]["form_update_mode"] == "match_exactly"
    assert (said["project"], said["admin"]) == ({"name": "Қазақстан"}, {})


@pytest.mark.parametrize("role", sorted(role for role in Role if Right.FILL_FORMS not in TABLE[role]))
def test_who_may_not_fill_forms_has_no_phones(person, programme, role):
    _, client = person(role)
    assert client.get(f"/p/{programme.slug}/phones").status_code == 403
    assert client.post(f"/p/{programme.slug}/phones").status_code == 403


def test_where_a_round_has_teams_only_its_members_get_its_forms(person, programme):
    mine, others, free = (
        Round.objects.create(programme=programme, code=code, state="open") for code in ("mine", "others", "free")
    )
    for round_ in (mine, others, free):
        published(programme, round_.code, round_=round_)
    enumerator, _ = person(Role.ENUMERATOR)
    stranger, _ = person(Role.COORDINATOR)
    Team.objects.create(round=mine, name="1").members.add(enumerator)
    Team.objects.create(round=others, name="1").members.add(stranger)
    listed = Client().get(f"{key(enumerator, programme)}/formList").content.decode()
    assert re.findall("<formID>(.+?)<", listed) == ["free", "mine"]


def test_a_key_of_one_programme_opens_no_other(person, programme):
    user, _ = person(Role.ENUMERATOR)
    base = key(user, programme)
    assert Client().get(f"{base}-other/formList").status_code == 403


def test_a_phone_asks_the_database_once_who_it_is(person, programme, django_assert_num_queries):
    user, _ = person(Role.ENUMERATOR)
    base = key(user, programme)
    with django_assert_num_queries(1):
        assert Client().head(f"{base}/submission").status_code == 204
