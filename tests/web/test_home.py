"""The first page: the doors of each role, areas by name, and what a demonstration says while its figures are made."""

from dataclasses import replace

import pytest
from django.core.management import call_command
from django.test import override_settings

from keruen.web.accounts.rights import Role
from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Job
from keruen.web.rounds.serving import serve_folder
from keruen.workspace.build import TABLES
from keruen.workspace.running.store import Store
from tests.workspace.small import write_small

pytestmark = pytest.mark.django_db


@pytest.fixture
def programme(db, tmp_path):
    """The small programme, served."""
    write_small(tmp_path / "small")
    return serve_folder(tmp_path / "small", "en")


def _doors(client) -> list[str]:
    return [door.name for entry in client.get("/?lang=en").context["entries"] for door in entry.doors]


@pytest.mark.parametrize(
    ("role", "doors"),
    [
        (Role.ENUMERATOR, ["fill", "progress"]),
        (Role.REVIEWER, ["review", "figures", "progress"]),
        (Role.COORDINATOR, ["plan", "review", "fill", "figures", "progress"]),
        (Role.ANALYST, ["figures", "progress"]),
        (Role.PUBLISHER, ["release", "progress"]),
        (Role.READER, ["progress"]),
    ],
)
def test_each_role_sees_the_doors_that_it_may_open(person, programme, role, doors):
    desk = Store(programme.path / "rounds/2026-1/build" / TABLES).path("findings")
    desk.parent.mkdir(parents=True)
    desk.touch()
    _, client = person(role)
    assert _doors(client) == doors
    for entry in client.get("/?lang=en").context["entries"]:
        for door in entry.doors:
            assert door.name == "review" or client.get(door.address).status_code == 200, (
                door
            )  # the desk has its own tests
    assert "<h1>" in client.get("/?lang=en").content.decode()


def test_the_desk_has_no_door_before_there_is_anything_to_review(person, programme):
    _, client = person(Role.REVIEWER)
    assert _doors(client) == ["figures", "progress"]


def test_public_figures_have_a_door_when_there_are_any(person, programme):
    _, client = person(Role.READER)
    Released.objects.create(programme=programme, round=programme.rounds.first(), fingerprint="f", ends="2026-01-01")
    assert _doors(client) == ["progress", "public"]


def test_an_area_is_told_by_its_name(person, programme):
    _, client = person(Role.REVIEWER, area="KZ-47")
    assert "Mangystau region" in client.get("/?lang=en").content.decode()


def test_a_demonstration_is_released_by_the_worker_once(db, tmp_path):
    write_small(tmp_path / "small")
    for _ in range(2):
        call_command("seed", str(tmp_path / "small"), release=True)
    job = Job.objects.get(kind="release")
    assert (job.round.code, job.wish, job.asked_by.username) == ("2026-1", {"clearance": "cleared"}, "demo-publisher")
    Job.objects.update(state="done")
    Released.objects.create(programme=job.programme, round=job.round, fingerprint="f", ends="2026-01-01")
    call_command("seed", str(tmp_path / "small"), release=True)
    assert Job.objects.count() == 1


def test_a_stranger_is_told_that_the_figures_of_a_demonstration_are_being_made(client, db, tmp_path, settings):
    write_small(tmp_path / "small")
    call_command("seed", str(tmp_path / "small"), release=True)
    assert "being made now" not in client.get("/?lang=en").content.decode()  # no demonstration: nobody else's business
    with override_settings(ENVIRONMENT=replace(settings.ENVIRONMENT, demo=True)):
        answer = client.get("/?lang=en")
    assert "being made now" in answer.content.decode()
    assert answer.headers["Refresh"] == "5"


def test_a_programme_is_called_as_its_folder_calls_it_in_the_language_of_the_page(person, programme):
    file = programme.path / "programme.toml"
    file.write_text(file.read_text().replace("[title]\n", '[title]\nky = "Чакан программа"\n'))
    _, client = person(Role.READER)
    assert "Чакан программа" in client.get("/p/small?lang=ky").content.decode()
    assert "A small programme" in client.get("/p/small?lang=ru").content.decode()
    file.write_text("title = [")  # broken by hand: the page says what is wrong, the first page still stands
    assert "A small programme" in client.get("/?lang=ky").content.decode()
