"""An informant's withdrawal begins at the desk, also of an interview that came in a file."""

import pytest

from keruen.web.accounts.rights import Role
from keruen.web.collect.models import PulledFile
from keruen.web.review.models import Act, AskedBack
from keruen.web.rounds.models import Job
from keruen.web.rounds.work import run
from keruen.workspace.redacting.log import read_redactions
from tests.web.review.conftest import BASE

pytestmark = pytest.mark.django_db
RECORD = "west.csv#2"
PAGE = "/p/small/r/2026-1/withdrawal/west.csv%232"
DESK = f"{BASE}/interview/west.csv%232"


def test_it_leaves_the_folder_with_its_corrections_and_the_reviewers_words(reviewer, sit):
    reviewer.act("correct", RECORD, path="persons", old="100", value="10", reason="said again")
    reviewer.act("ask", RECORD, revision=1, path="persons", reason="Is it a hundred?")
    PulledFile.objects.create(round=reviewer.round, instance=RECORD, name="1.jpg", bytes=1, sha256="ab" * 32)
    assert PAGE not in reviewer.client.get(DESK).content.decode()
    chief = sit("Gulnara", Role.COORDINATOR)
    assert PAGE in chief.client.get(DESK).content.decode()
    assert chief.client.get(PAGE).status_code == 200
    assert reviewer.client.post(PAGE, {"reason": "asked", "sure": "1"}).status_code == 403
    chief.client.post(PAGE, {"reason": "asked", "sure": "1"})
    job = Job.objects.get(kind="redact")
    run(job.pk)
    job.refresh_from_db()
    assert job.state == "done", job.told
    assert [line.record for line in read_redactions(reviewer.round.path)] == [RECORD]
    assert RECORD not in " ".join(reviewer.ledger("cleaning"))
    assert not PulledFile.objects.exists()
    assert {(act.reason, str(act.entries)) for act in Act.objects.all()} == {("", "[]")}
    assert AskedBack.objects.get().words == ""


def test_an_interview_that_is_not_there_is_404(sit):
    assert sit("Gulnara", Role.COORDINATOR).client.get("/p/small/r/2026-1/withdrawal/uuid:nobody").status_code == 404
