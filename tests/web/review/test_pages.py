"""The desk's pages: what they show, to whom, in four languages."""

import re

import pytest

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.collect.files import keep
from keruen.web.collect.models import Attachment, Submission
from tests.web.review.conftest import BASE

pytestmark = pytest.mark.django_db
INTERVIEW = f"{BASE}/interview/west.csv%232"


def test_the_inbox_lists_findings_by_severity_with_a_way_to_each(reviewer):
    page = reviewer.client.get(BASE).content.decode()
    assert "Synthetic village 5" in page
    assert f"{BASE}/place/S5" in page


def test_the_inbox_of_an_area_shows_that_area_alone(sit):
    aktau = sit("Aktau", Role.REVIEWER, "KZ471000").client.get(BASE).content.decode()
    assert "Synthetic village 5" not in aktau
    assert "Synthetic village 5" in sit("Karakiya", Role.REVIEWER, "KZ473600").client.get(BASE).content.decode()


def test_a_finding_that_was_dealt_with_leaves_the_open_ones(reviewer):
    wish = {"group": "labour_migrant", "previous": "100", "current": "300", "reason": "harvest"}
    reviewer.act("justify", "S5", **wish)
    assert f"{BASE}/place/S5" not in reviewer.client.get(BASE).content.decode()
    assert f"{BASE}/place/S5" in reviewer.client.get(f"{BASE}?status=done").content.decode()


def test_an_interview_stands_beside_other_informants_and_the_round_before(reviewer):
    page = reviewer.client.get(INTERVIEW).content.decode()
    assert all(text in page for text in ("Synthetic village 1", "100", "110", "Mangystau region"))


def test_each_read_of_an_interview_is_noted_as_personal(reviewer):
    reviewer.client.get(INTERVIEW)
    noted = Audit.objects.get(act="read-interview")
    assert (noted.thing, noted.personal, noted.user) == ("west.csv#2", True, reviewer.user)


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
@pytest.mark.parametrize(
    "page", [BASE, f"{BASE}/help", INTERVIEW, f"{INTERVIEW}?cell=persons", f"{BASE}/place/S5", "/asked"]
)
def test_every_page_speaks_every_language_without_inline_code(reviewer, language, page):
    joint = "&" if "?" in page else "?"
    answer = reviewer.client.get(f"{page}{joint}lang={language}")
    text = answer.content.decode()
    assert answer.status_code == 200
    assert f'lang="{language}"' in text
    assert not any(word in text for word in ("<style", "style=", "onclick", "<script>"))


@pytest.mark.parametrize("role", [role for role in Role if Right.REVIEW not in TABLE[role]])
@pytest.mark.parametrize("page", [BASE, INTERVIEW, f"{BASE}/place/S5", f"{BASE}/help"])
def test_who_may_not_review_sees_no_page_of_the_desk(sit, role, page):
    assert sit("Somebody", role).client.get(page).status_code == 403


def test_an_interview_that_is_not_there_is_404(reviewer):
    assert reviewer.client.get(f"{BASE}/interview/uuid:none").status_code == 404


def test_a_round_that_was_not_built_says_so(reviewer, served):
    answer = reviewer.client.get(BASE.replace("2026-1", "2025-1"))
    assert answer.status_code == 422
    assert "keruen build" in answer.content.decode()


@pytest.mark.parametrize("role", [role for role in Role if Right.REVIEW in TABLE[role]])
def test_counts_are_those_of_the_area(sit, role):
    def options(area: str) -> list[str]:
        page = sit(f"{role} {area}", role, area).client.get(f"{BASE}?status=all").content.decode()
        return re.findall(r"<option[^>]*>[^<]*\((\d+)\)", page)

    everywhere, karakiya, aktau = options(""), options("KZ473600"), options("KZ471000")
    assert karakiya == everywhere, "every finding of the small round lies in Karakiya"
    assert sum(map(int, everywhere)) > 0
    assert sum(map(int, aktau)) == 0


@pytest.mark.parametrize("role", [role for role in Role if Right.REVIEW in TABLE[role]])
@pytest.mark.parametrize("page", [INTERVIEW, f"{BASE}/place/S1"])
def test_a_page_of_another_area_is_refused_and_not_noted_as_read(sit, role, page):
    assert sit("Somebody", role, "KZ473600").client.get(page).status_code == 403
    assert not Audit.objects.filter(act__startswith="read-").exists()
    assert sit("Another", role, "KZ471000").client.get(page).status_code == 200


def test_a_file_of_an_interview_is_for_its_area_alone(sit, served, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    digest, size = keep(settings.MEDIA_ROOT, [b"photo"])
    sent = Submission.objects.create(
        programme=served, form_id="b2", instance_id="west.csv#2", sha256="0" * 64, xml=b"<data/>"
    )
    file = Attachment.objects.create(submission=sent, name="1.jpg", sha256=digest, bytes=size)
    page = f"{BASE}/file/{file.pk}"
    assert sit("Karakiya", Role.REVIEWER, "KZ473600").client.get(page).status_code == 403
    answer = sit("Aktau", Role.REVIEWER, "KZ471000").client.get(page)
    assert (answer.status_code, answer.content) == (200, b"photo")
    assert answer.headers["Content-Disposition"].startswith("attachment")
