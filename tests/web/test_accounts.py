"""Signing in, rights and the log."""

import pyotp
import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client

from keruen.web.accounts.models import Audit, DigestKey, Membership, User
from keruen.web.accounts.policy import authorise, may
from keruen.web.accounts.rights import TABLE, Right, Role
from tests.web.conftest import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("right", list(Right))
def test_a_role_has_the_rights_of_the_table_and_no_other(person, programme, role, right):
    user, _ = person(role)
    assert may(user, right, programme) == (right in TABLE[role])


@pytest.mark.parametrize(
    ("rights", "roles"),
    [
        ("release", "publisher"),
        ("see_interviews review", "coordinator reviewer"),
        ("see_own_interviews", "enumerator"),
        ("fill_forms", "coordinator enumerator"),
        ("build", "analyst coordinator publisher"),
        ("see_figures", "analyst coordinator publisher reviewer"),
        ("plan_rounds publish_forms bring_files redact manage_people read_audit manage_keys", "coordinator"),
        ("see_programme", "analyst coordinator enumerator publisher reader reviewer"),
    ],
)
def test_who_may_do_what_is_written_down_twice(rights, roles):
    for right in rights.split():
        assert " ".join(sorted(role for role in Role if Right(right) in TABLE[role])) == roles


def test_a_stranger_has_no_right(person, programme):
    user, _ = person(None)
    with pytest.raises(PermissionDenied):
        authorise(user, Right.SEE_PROGRAMME, programme)


def test_a_role_in_an_area_ends_at_its_border(person, programme):
    user, _ = person(Role.REVIEWER, area="KZ-19")
    assert may(user, Right.REVIEW, programme, ["KZ-19-01", "KZ-19", "KZ"])
    assert not may(user, Right.REVIEW, programme, ["KZ-61-01", "KZ-61", "KZ"])


def test_sign_in_is_written_down_and_a_wrong_password_is_told(client, db):
    User.objects.make("aigul", PASSWORD)
    assert client.post("/sign-in", {"username": "aigul", "password": "wrong"}).status_code == 401
    assert client.post("/sign-in", {"username": "aigul", "password": PASSWORD}).status_code == 302
    assert list(Audit.objects.order_by("pk").values_list("act", flat=True)) == ["sign-in-failed", "sign-in"]


def test_the_sixth_attempt_must_wait_even_with_the_right_password(client, db):
    User.objects.make("aigul", PASSWORD)
    for _ in range(5):
        client.post("/sign-in", {"username": "aigul", "password": "wrong"})
    answer = client.post("/sign-in?lang=ru", {"username": "aigul", "password": PASSWORD})
    assert answer.status_code == 429
    assert "Слишком много попыток" in answer.content.decode()


def test_a_code_from_the_phone_is_good_once(db):
    secret = pyotp.random_base32()
    User.objects.make("aigul", PASSWORD)
    User.objects.update(totp_secret=secret)
    code = pyotp.TOTP(secret).now()
    for expected in (302, 401):
        client = Client()
        client.post("/sign-in", {"username": "aigul", "password": PASSWORD})
        assert client.get("/account").status_code == 302
        assert client.post("/sign-in/code", {"code": code}).status_code == expected


@pytest.mark.parametrize("signs_in_anew", [False, True], ids=["one session", "a session each"])
def test_after_five_wrong_codes_the_right_one_waits_too(db, signs_in_anew):
    secret = pyotp.random_base32()
    User.objects.make("aigul", PASSWORD)
    User.objects.update(totp_secret=secret)
    right = pyotp.TOTP(secret).now()
    wrong = "".join(str(9 - int(digit)) for digit in right)
    sessions = [Client()] * 6 if not signs_in_anew else [Client() for _ in range(6)]
    for client in dict.fromkeys(sessions):
        assert client.post("/sign-in", {"username": "aigul", "password": PASSWORD}).status_code == 302
    codes = [wrong] * 5 + [right]
    told = [
        client.post("/sign-in/code", {"code": code}).status_code for client, code in zip(sessions, codes, strict=True)
    ]
    assert told == [401] * 5 + [429]
    assert Client().post("/sign-in", {"username": "aigul", "password": PASSWORD}).status_code == 429
    assert sessions[-1].get("/account").status_code == 302


def test_a_coordinator_adds_a_person_who_gets_a_password_and_a_key_for_digest(person, programme):
    _, client = person(Role.COORDINATOR)
    client.post(f"/p/{programme.slug}/people", {"username": "nurlan", "role": "enumerator", "area": "KZ-19"})
    assert Membership.objects.get(user__username="nurlan").area == "KZ-19"
    assert DigestKey.objects.filter(user__username="nurlan").exists()


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.COORDINATOR}))
@pytest.mark.parametrize("page", ["people", "audit"])
def test_only_coordinators_see_people_and_their_acts(person, programme, role, page):
    _, client = person(role)
    assert client.get(f"/p/{programme.slug}/{page}").status_code == 403


@pytest.mark.parametrize(("language", "sentence"), [("en", "You may not do this."), ("ky", "Сизде буга укук жок.")])
def test_a_refusal_says_what_to_do_in_the_language_of_the_person(person, programme, language, sentence):
    _, client = person(Role.READER)
    assert sentence in client.get(f"/p/{programme.slug}/people?lang={language}").content.decode()


def test_pages_allow_no_inline_script_or_style(client, db):
    policy = client.get("/").headers["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    assert "unsafe-eval'" not in policy.replace("'wasm-unsafe-eval'", "")
    assert "<style" not in client.get("/sign-in").content.decode()
