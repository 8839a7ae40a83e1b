"""Acts at the desk become rows of the round's folder, guarded, undone by further rows, and never over another's."""

import os

import pytest

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.review.models import Act, AskedBack, Subject
from keruen.workspace.build import build
from tests.web.review.conftest import BASE
from tests.workspace.small import NOW

pytestmark = pytest.mark.django_db
S1A, S2A = "west.csv#2", "west.csv#4"


def day() -> str:
    return Act.objects.latest("pk").when.date().isoformat()


def test_a_correction_is_a_guarded_row_with_who_and_when(reviewer):
    answer = reviewer.act("correct", S1A, path="persons", old="100", new="10", reason="one zero too many")
    assert answer.status_code == 302
    assert reviewer.ledger("cleaning") == [f"{S1A},persons,100,10,one zero too many,Aigul,{day()},accepted"]
    assert Audit.objects.filter(act="desk-correct", thing=S1A).count() == 1


def test_a_corrected_round_has_other_figures_after_the_build(reviewer):
    reviewer.act("correct", S2A, path="persons", old="50", new="5", reason="one zero too many")
    done = build(reviewer.round.path, NOW, os.environ, publish=False)
    settled = {row["place"]: row["value"] for row in done.store.read("settled").to_pylist()}
    assert settled["S2"] == 5


def test_an_old_value_that_is_not_there_writes_nothing_and_keeps_ones_words(reviewer):
    answer = reviewer.act("correct", S1A, path="persons", old="99", new="10", reason="my long explanation")
    assert answer.status_code == 409
    assert "my long explanation" in answer.content.decode()
    assert reviewer.ledger("cleaning") == []


def test_of_two_reviewers_the_second_sees_what_the_first_did_and_overwrites_nothing(reviewer, sit):
    other = sit("Nurlan")
    assert reviewer.act("correct", S1A, path="persons", old="100", new="10", reason="typing slip").status_code == 302
    second = other.act("correct", S1A, path="persons", old="100", new="90", reason="called the akimat")
    page = second.content.decode()
    assert second.status_code == 409
    assert all(text in page for text in ("Aigul", "typing slip", "called the akimat", 'name="revision" value="1"'))
    assert len(reviewer.ledger("cleaning")) == 1
    again = other.act("correct", S1A, 1, path="persons", old="10", new="90", reason="called the akimat")
    assert again.status_code == 302
    assert [row.split(",")[2:4] for row in reviewer.ledger("cleaning")] == [["100", "10"], ["10", "90"]]


def test_taking_back_is_a_further_row_and_the_same_correction_can_follow(reviewer):
    for revision in (0, 2):
        reviewer.act("correct", S1A, revision, path="persons", old="100", new="10", reason="slip")
        if revision == 0:
            assert reviewer.act("undo", S1A, 1, undo=str(Act.objects.latest("pk").pk)).status_code == 302
    assert [row.split(",")[2:4] for row in reviewer.ledger("cleaning")] == [["100", "10"], ["10", "100"], ["100", "10"]]
    assert (
        'value="10"' in reviewer.client.get(f"{BASE}/interview/{S1A.replace('#', '%23')}?cell=persons").content.decode()
    )


def test_anothers_act_and_one_that_was_taken_back_cannot_be_taken_back(reviewer, sit):
    reviewer.act("correct", S1A, path="persons", old="100", new="10", reason="slip")
    pk = str(Act.objects.latest("pk").pk)
    assert sit("Nurlan").act("undo", S1A, 1, undo=pk).status_code == 422
    assert reviewer.act("undo", S1A, 1, undo=pk).status_code == 302
    assert reviewer.act("undo", S1A, 2, undo=pk).status_code == 422
    assert len(reviewer.ledger("cleaning")) == 2


def test_an_act_on_which_a_later_one_rests_waits_for_that_to_be_taken_back(reviewer):
    reviewer.act("correct", S1A, path="persons", old="100", new="10", reason="slip")
    first = str(Act.objects.latest("pk").pk)
    reviewer.act("correct", S1A, 1, path="persons", old="10", new="12", reason="again")
    assert reviewer.act("undo", S1A, 2, undo=first).status_code == 422


def test_a_rejected_interview_leaves_the_figures_and_comes_back(reviewer):
    reviewer.act("reject", S2A, reason="a test of the phone")
    assert Subject.objects.get(key=S2A).state == "rejected"
    done = build(reviewer.round.path, NOW, os.environ, publish=False)
    assert "S2" not in done.store.read("interviews").column("place").to_pylist()
    reviewer.act("undo", S2A, 1, undo=str(Act.objects.latest("pk").pk))
    assert Subject.objects.get(key=S2A).state == "new"
    done = build(reviewer.round.path, NOW, os.environ, publish=False)
    assert "S2" in done.store.read("interviews").column("place").to_pylist()


def test_an_approval_is_an_answered_row_that_changes_no_answer(reviewer):
    assert reviewer.act("approve", S1A).status_code == 302
    assert reviewer.ledger("cleaning") == [f"{S1A},*,,,approved,Aigul,{day()},answered"]
    assert Subject.objects.get(key=S1A).state == "approved"


def test_a_decision_is_guarded_by_what_informants_said_and_made_once(reviewer):
    wish = {"group": "labour_migrant", "measure": "persons", "seen": "100 110", "new": "105", "reason": "called both"}
    assert reviewer.act("decide", "S1", **wish | {"seen": "100 111"}).status_code == 422
    assert reviewer.act("decide", "S1", **wish | {"new": "many"}).status_code == 422
    assert reviewer.act("decide", "S1", **wish).status_code == 302
    assert reviewer.ledger("decisions") == [f"S1,labour_migrant,persons,100 110,105,called both,Aigul,{day()}"]
    assert reviewer.act("decide", "S1", 1, **wish | {"new": "107"}).status_code == 422
    reviewer.act("undo", "S1", 1, undo=str(Act.objects.latest("pk").pk))
    assert reviewer.act("decide", "S1", 2, **wish | {"new": "107"}).status_code == 302
    done = build(reviewer.round.path, NOW, os.environ, publish=False)
    assert {row["place"]: row["value"] for row in done.store.read("settled").to_pylist()}["S1"] == 107


def test_a_change_is_explained_by_its_two_figures(reviewer):
    wish = {"group": "labour_migrant", "previous": "100", "current": "300", "reason": "harvest"}
    assert reviewer.act("justify", "S5", **wish | {"current": "301"}).status_code == 422
    assert reviewer.act("justify", "S5", **wish).status_code == 302
    assert reviewer.ledger("justifications") == [f"S5,labour_migrant,100,300,harvest,Aigul,{day()}"]
    assert reviewer.act("justify", "S5", 1, **wish).status_code == 422


def test_an_act_without_a_reason_is_not_done(reviewer):
    assert reviewer.act("reject", S1A, reason="  ").status_code == 422
    assert reviewer.ledger("cleaning") == []


def test_a_question_without_an_account_stands_in_the_log(reviewer):
    page = reviewer.client.get(f"{BASE}/interview/{S1A.replace('#', '%23')}?cell=persons").content.decode()
    assert "Ask the enumerator" not in page
    assert "Write the question into the log" in page
    sent = {"kind": "ask", "key": S1A, "revision": 0, "path": "persons", "old": "100", "reason": "Is it a hundred?"}
    told = reviewer.client.post(f"{BASE}/act", sent, follow=True).content.decode()
    assert "nobody is asked" in told
    assert Subject.objects.get(key=S1A).state == "new"
    assert reviewer.ledger("cleaning") == [f"{S1A},persons,100,100,Is it a hundred?,Aigul,{day()},open"]
    assert AskedBack.objects.get().to is None


@pytest.mark.parametrize("role", [role for role in Role if Right.REVIEW not in TABLE[role]])
@pytest.mark.parametrize("kind", ["correct", "approve", "decide", "undo"])
def test_only_who_may_review_acts(sit, role, kind):
    other = sit("Somebody", role)
    assert other.act(kind, S1A, path="persons", old="100", new="1", reason="x").status_code == 403
    assert other.ledger("cleaning") == []


def test_a_reviewer_of_an_area_acts_there_alone(sit):
    west = sit("West", Role.REVIEWER, "KZ473600")
    assert west.act("approve", S1A).status_code == 403
    assert west.act("approve", "east.csv#2").status_code == 302
