"""The page before a release: what is open, what changes, and that nothing leaves without a confirmation of just that."""

import os
import shutil

import pyarrow.parquet as pq
import pytest

from keruen.terms.arrow import from_rows
from keruen.terms.tables import FIGURES
from keruen.web.accounts.rights import Role
from keruen.web.dashboard.kept import FIGURES as KEPT
from keruen.web.dashboard.models import Released
from keruen.web.review.models import Act, AskedBack, Subject
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.releasing.changes import Change, changes, figures_of, remember
from keruen.web.rounds.releasing.looking import look
from keruen.web.rounds.serving import serve_folder
from keruen.workspace.build import build
from keruen.workspace.settings.round import open_round
from tests.web.rounds.rows import arrived
from tests.workspace.small import NOW, write_small

pytestmark = pytest.mark.django_db
AT = "/p/small/r/2026-1/release"
PAGE = f"{AT}?clearance=cleared&lang=en"


def figures(**persons: float):
    """A table of figures: persons of labour migrants by place."""
    blank = dict.fromkeys(column.name for column in FIGURES.columns)
    rows = [
        blank | {
            "key": f"persons@labour_migrant@{place}@2026-1", "table": "by_region", "group": "labour_migrant",
            "dimension": "region", "category": place, "place": place, "round": "2026-1", "measure": "persons",
            "unit": "persons", "value": value, "printed": f"{value:.0f}", "decimals": 0, "base": "", "state": "shown",
            "level": "public", "method": "totals", "fingerprint": "",
        }
        for place, value in persons.items()
    ]  # fmt: skip
    return from_rows(FIGURES, rows)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    home = tmp_path_factory.mktemp("releasing") / "small"
    build(write_small(home), NOW, os.environ, publish=False, checks=True)
    return home


@pytest.fixture
def programme(db, built, tmp_path):
    """The round of a copy, with figures of one region."""
    shutil.copytree(built, tmp_path / "small")
    served = serve_folder(tmp_path / "small", "en")
    write(served.rounds.get(code="2026-1"), **{"KZ-47": 10.0})
    return served


@pytest.fixture
def round_(programme) -> Round:
    return programme.rounds.get(code="2026-1")


def write(found: Round, **persons: float) -> None:
    path = figures_of(open_round(found.path))
    path.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(figures(**persons), path)


def released(found: Round, **persons: float) -> Released:
    row = Released.objects.create(programme=found.programme, round=found, fingerprint="ab", ends="2026-01-31")
    row.path.mkdir(parents=True, exist_ok=True)
    pq.write_table(figures(**persons), row.path / KEPT)
    return row


@pytest.fixture
def publisher(person):
    return person(Role.PUBLISHER)[1]


def test_one_press_releases_nothing(publisher, round_):
    assert publisher.post(f"{AT}?lang=en", {"clearance": "cleared"}).status_code == 409
    assert publisher.post(AT, {"clearance": "cleared", "token": look(round_).token}).status_code == 409
    assert not Job.objects.exists()


def test_what_was_seen_and_confirmed_is_released(publisher, round_):
    token = look(round_).token
    assert f'value="{token}"' in publisher.get(PAGE).content.decode()
    publisher.post(AT, {"clearance": "cleared", "token": token, "seen": "1"})
    job = Job.objects.get()
    assert (job.kind, job.wish) == ("release", {"clearance": "cleared"})


def test_a_region_that_fell_from_thousands_to_ten_stands_on_the_page(publisher, round_, settings):
    released(round_, **{"KZ-47": 153812.0})
    page = publisher.get(PAGE).content.decode()
    assert "153,812" in page
    assert "-100" in page.replace("\u2212", "-")
    assert "Mangystau region" in page


def test_a_withdrawn_release_is_nothing_to_compare_with(round_):
    row = released(round_, **{"KZ-47": 153812.0})
    row.withdrawn = row.when
    row.save()
    assert look(round_).base is None


def test_before_the_first_release_the_figures_stand_beside_those_of_the_build_before(round_):
    place = open_round(round_.path)
    older = figures_of(place).read_bytes()
    remember(place, older)
    assert look(round_).base is None, "a build that changed nothing is nothing to compare with"
    write(round_, **{"KZ-47": 4.0})
    remember(place, older)
    assert look(round_).changes == [Change("labour_migrant", "KZ-47", 10.0, 4.0)]


def test_open_findings_and_questions_are_counted(publisher, round_, person):
    assert sum(n for _, n in look(round_).findings) > 0
    user, _ = person(Role.REVIEWER)
    subject = Subject.objects.create(round=round_, key="uuid:1", state="asked", revision=1)
    act = Act.objects.create(subject=subject, revision=1, kind="ask", who=user)
    AskedBack.objects.create(act=act, programme=round_.programme, round=round_, record="uuid:1", words="Really?")
    assert look(round_).questions == 1
    assert "1 question to an enumerator has no answer yet." in publisher.get(PAGE).content.decode()


def test_a_decision_after_the_build_must_be_built_before_it_is_released(publisher, round_, person):
    subject = Subject.objects.create(round=round_, key="uuid:1", revision=1)
    Act.objects.create(
        subject=subject, revision=1, kind="correct", who=person(Role.REVIEWER)[0], entries=[["cleaning", {}]]
    )
    page = publisher.get(PAGE).content.decode()
    assert "1 decision of the desk or file came after the figures were built." in page
    assert 'name="seen"' not in page
    answer = publisher.post(AT, {"clearance": "cleared", "token": look(round_).token, "seen": "1"})
    assert (answer.status_code, Job.objects.count()) == (409, 0)


def test_an_interview_that_came_since_is_told_and_makes_an_older_confirmation_void(publisher, programme, round_):
    token = look(round_).token
    arrived(programme, round_, "S1", "new")
    assert "1 interview came after the figures were built." in publisher.get(PAGE).content.decode()
    assert publisher.post(AT, {"clearance": "cleared", "token": token, "seen": "1"}).status_code == 409


def test_a_round_that_was_not_built_is_built_first(publisher, round_):
    shutil.rmtree(round_.path / "build")
    assert "Bring it up to date" in publisher.get(PAGE).content.decode()


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_the_page_speaks_every_language(publisher, round_, language):
    released(round_, **{"KZ-47": 153812.0, "KZ": 1.0})
    assert "rounds-" not in publisher.get(f"{AT}?lang={language}").content.decode()


@pytest.mark.parametrize(
    ("before", "now", "percent", "large"),
    [(100.0, 40.0, -60, True), (100.0, 60.0, -40, False), (0.0, 5.0, None, True), (5.0, None, None, True)],
)
def test_a_change_says_how_large_it_is(before, now, percent, large):
    one = Change("labour_migrant", "KZ", before, now)
    assert (one.percent, one.large) == (percent, large)


def test_the_largest_difference_stands_first_and_equal_figures_are_left_out():
    found = changes({("a", "x"): 10.0, ("a", "y"): 5.0, ("a", "z"): 1.0}, {("a", "x"): 11.0, ("a", "y"): 5.0})
    assert [(one.place, one.now) for one in found] == [("x", 11.0), ("z", None)]
