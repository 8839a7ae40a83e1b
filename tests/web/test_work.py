"""Work in the background: asked once, done, told; a killed worker's job is taken up again; interviews reach the folder."""

from datetime import date

import pytest
from django_q.models import OrmQ

from keruen.web.accounts.rights import Role
from keruen.web.collect.folder import FOLDER, bring
from keruen.web.collect.models import Submission
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import ask, resume, run
from tests.web.phones import interview, key, published
from tests.web.test_openrosa import send

pytestmark = pytest.mark.django_db
NOW = "2026-03-01T08:00:00+00:00"


@pytest.fixture
def round_(programme) -> Round:
    """An open round with an empty folder."""
    found = Round.objects.create(programme=programme, code="2026-1", state="open", starts=date(2026, 1, 1))
    (found.path / "raw").mkdir(parents=True)
    return found


def test_interviews_reach_the_rounds_folder_once(client, person, programme, round_):
    published(programme, round_=round_)
    user, _ = person(Role.ENUMERATOR)
    phone = (client, key(user, programme))
    for instance in ("uuid:1", "uuid:2"):
        assert send(phone, interview(instance)).status_code == 201
    assert [bring(round_, NOW), bring(round_, NOW)] == [2, 0]
    files = sorted((round_.path / "raw" / FOLDER).iterdir())
    assert sorted(file.read_bytes() for file in files) == [interview("uuid:1"), interview("uuid:2")]


def test_what_waits_for_a_person_does_not_enter(client, person, programme, round_):
    published(programme, round_=round_)
    user, _ = person(Role.ENUMERATOR)
    send((client, key(user, programme)), interview(version="9"))
    assert bring(round_, NOW) == 0
    assert Submission.objects.get().processed is None


def test_the_same_work_asked_twice_waits_once(programme, round_):
    assert ask("build", programme, None, round_).pk == ask("build", programme, None, round_).pk
    assert OrmQ.objects.count() == 1


@pytest.mark.parametrize(("language", "sentence"), [("en", "round.toml is missing"), ("ru", "отсутствует round.toml")])
def test_a_problem_ends_the_job_with_its_sentence(person, programme, round_, language, sentence):
    user, _ = person(Role.PUBLISHER)
    user.language = language
    user.save()
    job = ask("build", programme, user, round_)
    run(job.pk)
    job.refresh_from_db()
    assert job.state == "failed"
    assert sentence in job.told


def test_a_killed_workers_job_is_due_again(programme, round_):
    job = ask("build", programme, None, round_)
    Job.objects.update(state="running")
    assert resume() == 1
    job.refresh_from_db()
    assert job.state == "waiting"
    assert OrmQ.objects.get().lock.year >= 2026


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.PUBLISHER}))
def test_only_a_publisher_releases(person, programme, round_, role):
    _, client = person(role)
    answer = client.post(f"/p/{programme.slug}/r/{round_.code}/release", {"clearance": "cleared"})
    assert answer.status_code == 403
    assert not Job.objects.exists()


def test_a_publisher_watches_the_build(person, programme, round_):
    _, client = person(Role.PUBLISHER)
    asked = client.post(f"/p/{programme.slug}/r/{round_.code}/build")
    page = client.get(asked.headers["Location"])
    assert page.headers["Refresh"] == "2"
    assert "Bringing the round up to date" in page.content.decode()
