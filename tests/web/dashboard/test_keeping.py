"""Releases are kept for good; drafts never; a withdrawn one is gone from the public at once."""

from dataclasses import replace
from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import Role
from keruen.web.dashboard.keeping import keep
from keruen.web.dashboard.kept import read
from keruen.web.dashboard.models import Released
from tests.web.dashboard.released import judged, public, release, round_of

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("clearance", ["draft", "shared_with_government"])
def test_what_is_not_for_everyone_is_never_kept(client, programme, clearance, settings):
    with pytest.raises(Problem, match="not cleared for everyone"):
        keep(round_of(programme), release(clearance), Path("nowhere"), None)
    assert not Released.objects.exists()
    assert not (settings.ENVIRONMENT.home / "released").exists()
    assert client.get("/d/kz").status_code == 404


def test_a_release_is_read_as_it_was_kept(programme):
    kept, made = read(public(programme).path), release()
    assert kept.about == made.about
    assert kept.withheld == made.withheld
    rows = [row for row in made.figures.to_pylist() if row["level"] == "public"]
    assert kept.figures.to_pylist() == rows


def test_figures_that_are_not_public_are_not_written(programme):
    levels = read(public(programme).path).figures.column("level").unique().to_pylist()
    assert levels == ["public"]


def test_the_files_are_closed_to_writing(programme):
    folder = public(programme).path
    assert {oct(path.stat().st_mode & 0o777) for path in folder.iterdir() if path.is_file()} == {"0o444"}


def test_kept_twice_it_is_one_release(programme):
    assert public(programme).pk == public(programme).pk


def test_a_publisher_withdraws_with_a_reason(client, person, programme):
    row = judged(programme)
    _, publisher = person(Role.PUBLISHER)
    publisher.post("/p/kz/releases", {"release": row.pk, "reason": "a region was counted twice"})
    row.refresh_from_db()
    assert row.reason == "a region was counted twice"
    assert Audit.objects.filter(act="release-withdrawn").exists()
    assert client.get("/d/kz").status_code == 404
    assert client.get(f"/d/kz?release={row.fingerprint}").status_code == 404


def test_without_a_reason_it_stays(client, person, programme):
    row = judged(programme)
    _, publisher = person(Role.PUBLISHER)
    assert publisher.post("/p/kz/releases", {"release": row.pk, "reason": " "}).status_code == 422
    assert client.get("/d/kz").status_code == 200


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.PUBLISHER}))
def test_only_a_publisher_withdraws(client, person, programme, role):
    row = judged(programme)
    _, other = person(role)
    assert other.post("/p/kz/releases", {"release": row.pk, "reason": "because"}).status_code == 403
    assert client.get("/d/kz").status_code == 200


def test_outlines_of_regions_are_kept_with_the_release(programme, client):
    outlines = {"KZ-47": ((((50.0, 42.0), (53.0, 42.0), (53.0, 45.0), (50.0, 42.0)),),)}
    first = public(programme)
    made = replace(release(), outlines=outlines)
    kept = keep(round_of(programme), made, Path("nowhere"), None)
    assert kept.path != first.path  # the first one stays what it was
    assert read(kept.path).outlines == outlines
    page = client.get("/d/kz?lang=en").content.decode()
    assert 'fill-rule="evenodd"' in page
    assert client.get("/d/kz/part/maps-1.png").content.startswith(b"\x89PNG")
