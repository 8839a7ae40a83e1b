"""Who tries passwords and keys at the doors of phones is slowed down, as at the sign-in page; who is right is not."""

import base64
import os
import subprocess
import sys

import pytest
from axes.models import AccessAttempt
from django.core.cache import cache
from django.test import Client

from keruen.web.accounts.digest import keep_digest
from keruen.web.accounts.limits import spend
from keruen.web.accounts.models import Spent
from keruen.web.accounts.rights import Role
from keruen.web.collect.openrosa import doors
from tests.web.conftest import PASSWORD
from tests.web.databases import fresh_database
from tests.web.phones import interview, key, published
from tests.web.test_openrosa import _digest

pytestmark = pytest.mark.django_db
HERE, ELSEWHERE = "192.0.2.1", "192.0.2.2"


@pytest.fixture(autouse=True)
def memory(monkeypatch):
    """Nothing is left in the process's memory of another test, and no window ends within one."""
    monkeypatch.setattr("keruen.web.accounts.limits.time", lambda: 1_000_000_020.0)
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def enumerator(person):
    user, _ = person(Role.ENUMERATOR)
    keep_digest(user, PASSWORD)
    return user


def digest_tries(username: str, passwords, address: str = HERE) -> list[int]:
    client = Client(REMOTE_ADDR=address)
    challenge = client.get("/o/kz/formList").headers["WWW-Authenticate"]
    return [_digest(client, "GET", "/o/kz/formList", username, one, challenge).status_code for one in passwords]


def basic_tries(username: str, passwords, address: str = HERE) -> list[int]:
    heads = [base64.b64encode(f"{username}:{one}".encode()).decode() for one in passwords]
    client = Client(REMOTE_ADDR=address)
    call = {"path": "/o/kz/formList", "secure": True}
    return [client.get(**call, headers={"Authorization": f"Basic {head}"}).status_code for head in heads]


@pytest.mark.parametrize("tries", [digest_tries, basic_tries])
def test_after_five_wrong_passwords_the_right_one_waits_too(enumerator, tries):
    assert tries(enumerator.username, [*"12345", PASSWORD]) == [401] * 5 + [429]


@pytest.mark.parametrize("tries", [digest_tries, basic_tries])
def test_the_same_person_gets_in_from_another_address(enumerator, tries):
    tries(enumerator.username, "12345")
    assert tries(enumerator.username, [PASSWORD], ELSEWHERE) == [200]


def test_wrong_passwords_of_all_ways_in_are_one_count(enumerator):
    digest_tries(enumerator.username, "12")
    basic_tries(enumerator.username, "34")
    page = Client(REMOTE_ADDR=HERE)
    told = [
        page.post("/sign-in", {"username": enumerator.username, "password": one}).status_code for one in ("5", PASSWORD)
    ]
    assert told[-1] == 429


def test_a_name_that_nobody_has_is_counted_like_one_that_somebody_has(enumerator):
    assert digest_tries("nobody" * 60, "123456") == [401] * 5 + [429]


def test_a_stale_or_a_foreign_nonce_is_no_wrong_password(enumerator, monkeypatch):
    client = Client()
    foreign = 'nonce="mine"'
    assert [
        _digest(client, "GET", "/o/kz/formList", enumerator.username, "1", foreign).status_code for _ in range(7)
    ] == [401] * 7
    assert not AccessAttempt.objects.exists()


def test_a_refusal_says_when_to_come_back_and_in_words(enumerator):
    digest_tries(enumerator.username, "12345")
    client = Client(REMOTE_ADDR=HERE)
    late = _digest(
        client,
        "GET",
        "/o/kz/formList",
        enumerator.username,
        PASSWORD,
        client.get("/o/kz/formList").headers["WWW-Authenticate"],
    )
    assert 0 < int(late.headers["Retry-After"]) <= 900
    assert b"Too many attempts." in late.content


def test_nothing_that_was_posted_or_tried_is_noted(enumerator, programme):
    client = Client(REMOTE_ADDR=HERE)
    challenge = client.get("/o/kz/submission").headers["WWW-Authenticate"]
    said = f'Digest username="{enumerator.username}", uri="/o/kz/submission", response="0", {challenge[7:]}'
    client.post("/o/kz/submission", {"xml_submission_file": interview().decode()}, headers={"Authorization": said})
    [noted] = AccessAttempt.objects.values()
    assert (noted["username"], noted["post_data"], noted["ip_address"]) == (enumerator.username, "", HERE)


def test_wrong_keys_of_an_address_are_slowed_down_and_right_ones_are_not(programme, person, monkeypatch):
    monkeypatch.setattr(doors, "WRONG_KEYS", 3)
    user, _ = person(Role.ENUMERATOR)
    base, client = key(user, programme), Client(REMOTE_ADDR=HERE)
    told = [client.get(f"/key/wrong-{n}/kz/formList").status_code for n in range(5)]
    assert told == [403, 403, 403, 429, 429]
    assert client.get(f"{base}/formList").status_code == 200
    assert Client(REMOTE_ADDR=ELSEWHERE).get("/key/wrong/kz/formList").status_code == 403


def test_an_interview_under_a_right_key_writes_no_count(programme, person):
    published(programme)
    user, _ = person(Role.ENUMERATOR)
    base = key(user, programme)
    assert Client().post(f"{base}/submission", {"xml_submission_file": interview().decode()}).status_code == 201
    assert not Spent.objects.exists()


def test_a_limit_is_never_passed_and_the_database_is_asked_rarely(django_assert_max_num_queries):
    with django_assert_max_num_queries(25):  # 20 portions, one that is refused, and the sweeping
        told = [spend("one", 200, 10**9) for _ in range(300)]
    assert told.count(0) == 200
    assert all(wait > 0 for wait in told[200:])


def test_what_another_process_has_spent_is_spent_here():
    assert [spend("one", 3, 10**9) for _ in range(2)] == [0, 0]
    cache.clear()  # another process has a memory of its own
    assert [spend("one", 3, 10**9) == 0 for _ in range(3)] == [True, False, False]


def test_counts_of_the_past_are_swept():
    Spent.objects.create(name="old", until=1, n=5)
    spend("new", 3)
    assert [row.name for row in Spent.objects.all()] == ["new"]


PROGRAM = """
import sys, django
django.setup()
from django.core.management import call_command
from keruen.web.accounts.limits import spend
if sys.argv[1] == "make":
    call_command("migrate", verbosity=0)
else:
    print(sum(spend("all", 100, 10**9) == 0 for _ in range(100)))
"""


def test_two_processes_at_once_share_one_limit(tmp_path):
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("KERUEN", "DJANGO"))} | {
        "KERUEN_HOME": str(tmp_path), "KERUEN_DATABASE_URL": fresh_database(tmp_path, "limits"),
        "DJANGO_SETTINGS_MODULE": "keruen.web.site.settings",
    }  # fmt: skip
    call = [sys.executable, "-c", PROGRAM]
    subprocess.run([*call, "make"], env=environment, check=True)
    both = [subprocess.Popen([*call, "spend"], env=environment, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert sum(int(one.communicate()[0]) for one in both) == 100
