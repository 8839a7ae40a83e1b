"""A newer version of an interview closes the questions about it by itself, whatever way it came, and reviewers see it."""

import pytest
from django.test import Client

from keruen.web.accounts.models import Membership, User
from keruen.web.accounts.rights import Role
from keruen.web.collect.models import Submission
from keruen.web.review.asking.questions import asked_of, keep, states, waiting
from keruen.web.review.models import AskedBack, Subject
from keruen.web.review.reading.versions import chain, newest_of, versions
from tests.web.conftest import PASSWORD
from tests.web.phones import interview, key, published
from tests.web.review.conftest import BASE
from tests.web.test_openrosa import send

pytestmark = pytest.mark.django_db
S1A = "west.csv#2"  # an interview of the built round, here sent by a telephone too
PAGE = f"{BASE}/interview/west.csv%232"


@pytest.fixture
def enumerator(served) -> User:
    user = User.objects.make("Bakyt", PASSWORD)
    Membership.objects.create(user=user, programme=served, role=Role.ENUMERATOR)
    return user


@pytest.fixture
def phone(served, enumerator):
    published(served, round_=served.rounds.get(code="2026-1"))
    telephone = Client(), key(enumerator, served)
    send(telephone, interview(S1A, "100"))
    return telephone


def ask(reviewer) -> AskedBack:
    reviewer.act("ask", S1A, path="persons", old="100", reason="Is it a hundred?")
    return AskedBack.objects.get()


def test_a_question_goes_to_who_sent_the_interview(phone, reviewer, enumerator):
    assert ask(reviewer).to == enumerator
    assert [item.words for item in waiting(enumerator)] == ["Is it a hundred?"]


def test_a_question_names_the_settlement_and_what_it_is_about(phone, reviewer, enumerator):
    ask(reviewer)
    [row] = asked_of(enumerator)
    assert row["place"] == "Synthetic village 1"
    client = Client()
    client.force_login(enumerator, backend="django.contrib.auth.backends.ModelBackend")
    page = client.get("/asked").content.decode()
    assert "Synthetic village 1" in page


def test_a_newer_version_from_a_telephone_closes_the_question_for_everybody(phone, reviewer, enumerator):
    ask(reviewer)
    send(phone, interview("uuid:new", "10", deprecated=S1A))
    assert list(waiting(enumerator)) == []
    page = reviewer.client.get(PAGE).content.decode()
    assert "closed by a corrected version of the interview (Bakyt)" in page
    assert "<del>100</del> → <ins>10</ins>" in page
    assert "answer came" in page
    inbox = reviewer.client.get(BASE).content.decode()
    assert "1 answer of an enumerator came" in inbox
    assert PAGE in inbox


def test_nothing_is_done_on_a_version_that_was_replaced(phone, reviewer):
    send(phone, interview("uuid:new", "10", deprecated=S1A))
    answer = reviewer.act("correct", S1A, path="persons", old="100", new="11", reason="my long explanation")
    assert answer.status_code == 422
    assert "my long explanation" in answer.content.decode()
    assert reviewer.ledger("cleaning") == []
    assert 'value="approve"' not in reviewer.client.get(PAGE).content.decode()


def test_an_edit_that_waits_for_a_person_closes_nothing(phone, reviewer, enumerator):
    ask(reviewer)
    send(phone, interview("uuid:one", "10", deprecated=S1A, version="9"))
    assert Submission.objects.get(instance_id="uuid:one").state == "unknown_version"
    assert [item.record for item in waiting(enumerator)] == [S1A]


def test_the_newer_version_waits_for_a_reviewer_until_one_acts_on_it(phone, reviewer):
    ask(reviewer)
    send(phone, interview("uuid:one", "10", deprecated=S1A))
    send(phone, interview("uuid:two", "12", deprecated="uuid:one"))
    assert states(reviewer.round, [S1A, "uuid:two"]) == {S1A: "answered", "uuid:two": "answered"}
    Subject.objects.create(round=reviewer.round, key="uuid:two", state="approved")
    assert states(reviewer.round, ["uuid:two"]) == {"uuid:two": "approved"}
    assert "answer of an enumerator came" not in reviewer.client.get(BASE).content.decode()


def test_versions_are_told_with_what_each_changed(phone, served):
    send(phone, interview("uuid:one", "10", deprecated=S1A))
    send(phone, interview("uuid:two", "12", deprecated="uuid:one"))
    told = versions(chain(served, "uuid:one"))
    assert [(item.submission.instance_id, list(item.changed)) for item in told] == [
        ("uuid:two", [("persons", "10", "12")]),
        ("uuid:one", [("persons", "100", "10")]),
        (S1A, []),
    ]
    assert newest_of({S1A})[S1A].instance_id == "uuid:two"


def test_versions_that_name_each_other_are_read_to_an_end(phone, served):
    send(phone, interview("uuid:one", "10", deprecated=S1A))
    Submission.objects.filter(instance_id=S1A).update(deprecated_id="uuid:one")
    assert newest_of({S1A})[S1A].instance_id in (S1A, "uuid:one")


def test_an_answer_in_words_is_seen_at_the_finding_it_was_asked_about(phone, reviewer, enumerator):
    reviewer.act("ask", "S5", reason="x")
    assert AskedBack.objects.count() == 0, "a place is no interview"
    keep(ask(reviewer), "Yes, I counted twice.")
    page = reviewer.client.get(BASE).content.decode()
    assert "Yes, I counted twice." in page
    assert states(reviewer.round, [S1A]) == {S1A: "answered"}
    reviewer.act("approve", S1A, Subject.objects.get(key=S1A).revision)
    assert "Yes, I counted twice." not in reviewer.client.get(BASE).content.decode()


def test_an_answer_that_came_is_for_the_reviewers_of_its_area(phone, reviewer, sit):
    keep(ask(reviewer), "Yes, I counted twice.")
    karakiya = sit("Karakiya", Role.REVIEWER, "KZ473600").client.get(BASE).content.decode()
    aktau = sit("Aktau", Role.REVIEWER, "KZ471000").client.get(BASE).content.decode()
    assert "I counted twice" not in karakiya
    assert "I counted twice" in aktau
