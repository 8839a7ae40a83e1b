"""The language of the pages: the browser's until a person chooses one in the account; and the sign-in page of an empty server."""

import pytest
from django.test import Client

from keruen.web.accounts.models import User

PASSWORD = "a long enough password"
pytestmark = pytest.mark.django_db


def _sign_in(**headers: str) -> Client:
    client = Client(headers=headers)
    assert client.post("/sign-in", {"username": "aigul", "password": PASSWORD}).status_code == 302
    return client


def _language(client: Client) -> str:
    return client.get("/").headers["Content-Language"]


def test_signing_in_keeps_the_language_of_the_browser() -> None:
    User.objects.make("aigul", PASSWORD, language="ky")
    assert _language(_sign_in(accept_language="ru")) == "ru"
    assert User.objects.get().language == "ru"  # of phones and jobs


def test_signing_in_keeps_the_language_that_was_chosen_on_the_page() -> None:
    User.objects.make("aigul", PASSWORD, language="ky")
    client = Client(headers={"accept_language": "ru"})
    client.get("/sign-in?lang=kk")
    client.post("/sign-in", {"username": "aigul", "password": PASSWORD})
    assert _language(client) == "kk"


def test_a_language_set_in_the_account_holds_here_and_in_every_browser() -> None:
    User.objects.make("aigul", PASSWORD)
    client = _sign_in(accept_language="ru")
    client.get("/?lang=en")
    client.post("/account", {"own_language": "ky"})
    assert _language(client) == "ky"
    assert _language(_sign_in(accept_language="ru")) == "ky"


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_sign_in_page_of_a_server_without_accounts_says_how_to_make_the_first(language: str) -> None:
    client = Client()
    assert "keruen serve --programme" in client.get(f"/sign-in?lang={language}").content.decode()
    User.objects.make("aigul", PASSWORD)
    assert "keruen serve --programme" not in client.get(f"/sign-in?lang={language}").content.decode()
