"""The public pages: only what was released, in every language, with nothing that a strict policy forbids."""

import re

import pytest

from keruen.terms.languages import LANGUAGES
from tests.web.dashboard.released import judged, public, round_of

pytestmark = pytest.mark.django_db
INLINE = re.compile(r"<style|<script(?![^>]*\bsrc=)|\sstyle=|\son[a-z]+=|https?://(?!www\.w3\.org)")


@pytest.mark.parametrize(
    ("language", "query"),
    list(zip(LANGUAGES, ["", "group=emigrant", "region=KZ-47", "region=KZ-10&group=labour_migrant"], strict=True)),
)
def test_a_stranger_reads_a_released_round(client, programme, language, query):
    public(programme)
    answer = client.get(f"/d/kz?{query}&lang={language}")
    assert answer.status_code == 200
    page = answer.content.decode()
    assert f'<html lang="{language}">' in page
    assert "data-key=" in page
    assert not INLINE.search(page)


def test_nothing_is_there_before_a_release(client, programme):
    round_of(programme)
    assert client.get("/d/kz").status_code == 404
    assert client.get("/d").status_code == 200


def test_numbers_are_written_as_the_language_writes_them(client, programme):
    public(programme)
    assert "639,799" in client.get("/d/kz?lang=en").content.decode()
    assert "639\u00a0799" in client.get("/d/kz?lang=kk").content.decode()


@pytest.mark.parametrize("query", ["group=nobody", "region=KZ-99", "region=KZ471000", "round=2000-1", "release=ffff"])
def test_what_the_release_does_not_have_is_not_found(client, programme, query):
    public(programme)
    assert client.get(f"/d/kz?{query}").status_code == 404


def test_a_reader_who_has_the_page_gets_it_not_again(client, programme):
    judged(programme)
    first = client.get("/d/kz?lang=en")
    again = client.get("/d/kz?lang=en", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_an_earlier_release_stays_under_its_fingerprint(client, programme):
    public(programme)
    public(programme, fingerprint="fedcba9876543210")
    assert "fedcba9876543210" in client.get("/d/kz").content.decode()
    assert "0123456789abcdef" in client.get("/d/kz?release=0123456789abcdef").content.decode()


def test_a_part_may_be_framed_and_a_page_may_not(client, programme):
    public(programme)
    framed = client.get("/embed/kz/maps-1")
    assert "frame-ancestors *" in framed.headers["Content-Security-Policy"]
    assert "X-Frame-Options" not in framed.headers
    assert "frame-ancestors 'none'" in client.get("/d/kz").headers["Content-Security-Policy"]


def test_no_part_no_page(client, programme):
    public(programme)
    assert client.get("/embed/kz/maps-99").status_code == 404
