"""Keys of other servers: sealed in the database, opened by the server that sealed them, a sentence for any other."""

from functools import partial
from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.web.accounts.rights import Role
from keruen.web.collect.models import Source
from keruen.web.collect.sources.sealing import opened, sealed
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import run

KEY = "the-very-secret: ключ"
SAID = {"kind": "kobo", "address": "https://kobo.example", "form": "aKobo", "secret": KEY}


@pytest.fixture
def round_(programme) -> Round:
    return Round.objects.create(programme=programme, code="2026-1", state="open")


@pytest.fixture
def page(person, round_):
    """(client of a coordinator, address of the page, how to sign in anew)."""
    user, client = person(Role.COORDINATOR)
    again = partial(client.force_login, user, backend="django.contrib.auth.backends.ModelBackend")
    return client, "/p/kz/r/2026-1/sources", again


def test_a_key_comes_out_as_it_went_in_and_looks_different_each_time():
    assert opened(sealed(KEY), "a") == KEY
    assert sealed(KEY) != sealed(KEY)


def test_no_column_of_the_database_holds_the_key(page):
    client, address, _ = page
    assert client.post(address, SAID).status_code == 302
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM collect_source")
        [row] = cursor.fetchall()
    assert "the-very-secret" not in str(row)
    assert opened(Source.objects.get().sealed, "a") == KEY


def test_a_server_with_another_secret_says_what_to_do_and_takes_the_key_anew(page, programme, round_, settings):
    client, address, again = page
    client.post(address, SAID)
    settings.SECRET_KEY = "another"
    source = Source.objects.get()
    job = Job.objects.create(kind="pull", programme=programme, round=round_, wish={"source": source.pk})
    run(job.pk)
    job.refresh_from_db()
    assert (job.state, "https://kobo.example cannot be read" in job.told) == ("failed", True)
    again()  # nobody is signed in on a server with another secret
    assert client.get(address).status_code == 200
    client.post(address, SAID)
    assert opened(Source.objects.get().sealed, "a") == KEY


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_sentence_names_the_server_and_the_next_step(language):
    with pytest.raises(Problem) as caught:
        opened(sealed(KEY)[:-4] + "AAA=", "https://kobo.example")
    told, step = caught.value.tell(Speaker(language))
    assert "https://kobo.example" in told
    assert "KERUEN_SECRET" in step


def test_keys_of_an_older_server_are_sealed_by_the_migration_and_back(round_):
    source = Source.objects.create(round=round_, kind="kobo", address="a", form="a", sealed=KEY)
    migration = import_module("keruen.web.collect.migrations.0005_sealed")
    migration.seal(apps, None)
    source.refresh_from_db()
    assert opened(source.sealed, "a") == KEY
    migration.unseal(apps, None)
    source.refresh_from_db()
    assert source.sealed == KEY
