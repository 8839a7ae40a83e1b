"""The next round as work in the background: laid out once, with teams and targets, whatever was killed meanwhile."""

from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.web.accounts.rights import Role
from keruen.web.rounds import beginning
from keruen.web.rounds.models import Assignment, Job, Team
from keruen.web.rounds.work import run

pytestmark = pytest.mark.django_db
BASE = "/p/small/r/2026-1"


@pytest.fixture
def asked(person, programme):
    """The programme whose coordinator asked for the next round, twice."""
    _, client = person(Role.COORDINATOR)
    answers = [client.post(f"{BASE}/next") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert answers[0].url == answers[1].url
    return programme


def _rounds(programme) -> set[str]:
    return set(programme.rounds.values_list("code", flat=True))


def test_it_is_begun_once_and_waits_to_be_opened(asked):
    job = Job.objects.get(kind="next")
    run(job.pk)
    job.refresh_from_db()
    assert job.state == "done", job.told
    (fresh,) = _rounds(asked) - {"2025-1", "2026-1"}
    assert asked.rounds.get(code=fresh).state == "planned"
    assert asked.rounds.get(code="2026-1").state == "open"
    assert (asked.path / "rounds" / fresh / "frame.csv").read_text() == "place,stratum\nS1,\nS2,\nS4,\n"
    assert fresh in job.told


def test_teams_members_and_targets_are_carried_over(asked, person):
    before = asked.rounds.get(code="2026-1")
    user, _ = person(Role.ENUMERATOR)
    team = Team.objects.create(round=before, name="West")
    team.members.add(user)
    Assignment.objects.create(round=before, place="S1", team=team, target=3)
    Assignment.objects.create(round=before, place="S4", target=4)
    run(Job.objects.get(kind="next").pk)
    fresh = asked.rounds.exclude(code__in=("2025-1", "2026-1")).get()
    assert list(fresh.teams.get().members.all()) == [user]
    rows = fresh.assignments.order_by("place").values_list("place", "team__name", "target")
    assert list(rows) == [("S1", "West", 3), ("S4", None, 4)]


def test_what_a_killed_attempt_left_is_cleared_and_done_again(asked, monkeypatch):
    job = Job.objects.get(kind="next")

    def killed(home: Path, today, language: str, code: str):
        (home / "rounds" / code / "raw").mkdir(parents=True)
        (home / "rounds" / code / "round.toml").write_text("half")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(beginning, "begin_round", killed)
        with pytest.raises(KeyboardInterrupt):
            beginning.do(job, lambda *_: None)
    beginning.do(Job.objects.get(pk=job.pk), lambda *_: None)
    (fresh,) = _rounds(asked) - {"2025-1", "2026-1"}
    assert (asked.path / "rounds" / fresh / "round.toml").read_text() != "half"


def test_a_folder_that_somebody_made_meanwhile_is_never_cleared(asked, monkeypatch):
    job = Job.objects.get(kind="next")
    monkeypatch.setattr(beginning, "next_code", lambda *_: "2026-9")
    theirs = asked.path / "rounds/2026-9/notes.txt"
    theirs.parent.mkdir()
    theirs.write_text("mine")
    for _ in range(2):
        with pytest.raises(Problem, match="is not empty"):
            beginning.do(Job.objects.get(pk=job.pk), lambda *_: None)
    assert theirs.read_text() == "mine"
