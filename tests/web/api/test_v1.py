"""The API: released figures alone, filtered, by pages; errors as problems; keys and limits."""

import csv
import io
import re

import pytest
from django.core.cache import cache

from keruen.terms.sentences import Speaker
from keruen.web.accounts.rights import Role
from keruen.web.api.models import ApiKey
from tests.web.dashboard.released import public, round_of

pytestmark = pytest.mark.django_db
FIGURES = "/api/v1/programmes/kz/figures"


@pytest.fixture
def counted(settings, monkeypatch):
    """Limits that a test can reach; counts of its own, and no minute ends within a test."""
    monkeypatch.setattr("keruen.web.accounts.limits.time", lambda: 1_000_000_020.0)
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "limits"}}
    cache.clear()
    settings.API_LIMITS = (3, 5)


@pytest.mark.parametrize("what", ["rounds", "releases", "groups", "places", "methods", "figures"])
def test_nothing_is_told_of_a_round_that_is_not_released(client, programme, what):
    round_of(programme)
    answer = client.get(f"/api/v1/programmes/kz/{what}")
    assert (answer.status_code, answer.json()["code"]) == (404, "api-not-found")
    assert client.get("/api/v1/programmes").json() == []


def test_a_program_goes_from_the_programme_to_its_figures(client, programme):
    public(programme)
    assert client.get("/api/v1/programmes").json()[0]["programme"] == "kz"
    round_ = client.get("/api/v1/programmes/kz/rounds").json()[0]
    assert (round_["round"], round_["synthetic"]) == ("2023-3", True)
    assert client.get("/api/v1/programmes/kz/groups?lang=ru").json()[0]["name"] == "Трудовые мигранты"
    assert client.get("/api/v1/programmes/kz/places?level=1").json()["result"][0]["place"].startswith("KZ-")
    total = client.get(f"{FIGURES}?table=totals&group=emigrant&dimension=persons").json()
    assert [(f["value"], f["state"]) for f in total["result"]] == [(10544.0, "shown")]
    assert total["release"] == round_["release"]


def test_pages_hold_every_figure_once(client, programme):
    public(programme)
    address, keys = f"{FIGURES}?limit=400", []
    while address:
        part = client.get(address).json()
        keys += [figure["key"] for figure in part["result"]]
        address = part["next"]
    assert len(keys) == len(set(keys)) == part["count"]


def test_the_same_rows_as_csv(client, programme):
    public(programme)
    answer = client.get(f"{FIGURES}?table=totals&format=csv")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [row["key"] for row in rows] == [f["key"] for f in client.get(f"{FIGURES}?table=totals").json()["result"]]
    assert answer.headers["X-Total-Count"] == str(len(rows))


def test_only_public_figures_leave(client, programme):
    public(programme)
    assert {figure["level"] for figure in client.get(f"{FIGURES}?limit=5000").json()["result"]} == {"public"}


def test_an_answer_that_is_known_is_not_sent_again(client, programme):
    public(programme)
    etag = client.get(FIGURES).headers["ETag"]
    assert client.get(FIGURES, headers={"If-None-Match": etag}).status_code == 304


@pytest.mark.parametrize(
    ("language", "next_step"),
    [("en", "Look up"), ("ru", "описаны"), ("kk", "сипатталған"), ("ky", "сүрөттөлгөн")],
)
def test_a_wrong_value_is_a_problem_with_a_next_step(client, programme, language, next_step):
    public(programme)
    answer = client.get(f"{FIGURES}?limit=0", headers={"Accept-Language": language})
    assert answer.status_code == 422
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    body = answer.json()
    assert (body["code"], body["status"]) == ("api-wrong-value", 422)
    assert "limit" in body["detail"]
    assert next_step in body["next"]


def test_an_unknown_address_is_a_problem_too(client, db):
    assert client.get("/api/v1/nothing").json()["code"] == "api-not-found"


@pytest.mark.parametrize("method", ["post", "put", "delete", "options"])
def test_what_is_only_read_says_so_as_a_problem(client, programme, method):
    answer = getattr(client, method)("/api/v1/programmes")
    assert (answer.status_code, answer.json()["code"]) == (405, "api-method-not-allowed")
    assert answer.headers["Content-Type"].startswith("application/problem+json")
    assert answer.headers["Allow"] == "GET, HEAD"
    assert answer.json()["next"]


def test_head_is_get_without_the_body(client, programme):
    public(programme)
    whole, head = client.get(FIGURES), client.head(FIGURES)
    assert (head.status_code, head.content) == (200, b"")
    assert [head.headers[name] for name in ("ETag", "Content-Length")] == [
        whole.headers[name] for name in ("ETag", "Content-Length")
    ]
    assert client.head("/api/v1/programmes/none/rounds").status_code == 404


@pytest.mark.parametrize(
    ("query", "status", "code", "where"),
    [
        ("group=zzz", 422, "api-unknown-value", "/api/v1/programmes/kz/groups"),
        ("place=KZ-zzz", 422, "api-unknown-value", "/api/v1/programmes/kz/places"),
        ("format=csv&group=zzz", 422, "api-unknown-value", "/api/v1/programmes/kz/groups"),
        ("round=zzz", 404, "api-not-found", "/api/v1/programmes"),
    ],
)
def test_what_the_release_does_not_know_is_a_problem_that_says_where_to_look(
    client, programme, query, status, code, where
):
    public(programme)
    answer = client.get(f"{FIGURES}?{query}")
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert where in answer.json()["next"]


def test_every_group_and_place_of_a_figure_can_be_asked_for(client, programme):
    public(programme)
    figures = client.get(f"{FIGURES}?limit=5000").json()["result"]
    for name in ("group", "place"):
        for value in {figure[name] for figure in figures}:
            assert client.get(f"{FIGURES}?limit=1&{name}={value}").json()["count"] > 0


def test_who_asks_too_often_is_told_when_to_come_back(client, programme, counted):
    public(programme)
    codes = [client.get("/api/v1/programmes", REMOTE_ADDR="192.0.2.1").status_code for _ in range(4)]
    assert codes == [200, 200, 200, 429]
    late = client.get("/api/v1/programmes", REMOTE_ADDR="192.0.2.1")
    assert 0 < int(late.headers["Retry-After"]) <= 60
    assert client.get("/api/v1/programmes", REMOTE_ADDR="192.0.2.2").status_code == 200


def test_a_key_allows_more_until_it_is_ended(client, person, programme, counted):
    _, coordinator = person(Role.COORDINATOR)
    page = coordinator.post("/p/kz/api-keys", {"name": "statistics office"}, follow=True).content.decode()
    key = next(word for word in page.replace("<", " ").split() if word.startswith("keruen_"))
    assert key not in str(ApiKey.objects.values())
    bearer = {"Authorization": f"Bearer {key}"}
    assert [client.get("/api/v1/programmes", headers=bearer).status_code for _ in range(4)] == [200] * 4
    coordinator.post("/p/kz/api-keys", {"end": ApiKey.objects.get().pk})
    answer = client.get("/api/v1/programmes", headers=bearer)
    assert (answer.status_code, answer.json()["code"]) == (401, "api-key-wrong")


def test_guesses_of_a_key_are_counted_as_anyones_requests(client, programme, counted):
    codes = [client.get("/api/v1/programmes", headers={"X-API-Key": f"keruen_{n}"}).status_code for n in range(5)]
    assert codes == [401, 401, 401, 429, 429]


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.COORDINATOR}))
def test_only_a_coordinator_makes_keys(person, programme, role):
    _, client = person(role)
    assert client.post("/p/kz/api-keys", {"name": "x"}).status_code == 403
    assert not ApiKey.objects.exists()


def test_the_description_is_a_page_for_people(client, db):
    page = client.get("/api/v1/docs").content.decode()
    assert "/api/v1/programmes/{programme}/figures" in page


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_description_says_in_the_readers_language_that_it_is_english(client, db, language):
    page = client.get(f"/api/v1/docs?lang={language}").content.decode()
    assert Speaker(language)("api-reference-english") in page


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_advice_of_a_missing_address_leads_somewhere(client, programme, language):
    told = client.get(f"/api/v1/releases?lang={language}").json()["next"]
    named = re.findall(r"/api/v1/[a-z]+", told)
    assert named
    assert [client.get(address).status_code for address in named] == [200] * len(named)
