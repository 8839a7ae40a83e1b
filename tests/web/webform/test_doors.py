"""The doors of the web form: who gets what, and that an interview from a browser meets the same store as a phone's."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from keruen.web.accounts.models import Audit, User
from keruen.web.accounts.rights import Role
from keruen.web.collect.models import Attachment, Submission
from keruen.web.review.models import Act, AskedBack, Subject
from keruen.web.rounds.models import FormMedia, Round
from tests.web.phones import XFORM, interview, published

pytestmark = pytest.mark.django_db
WITHOUT = [Role.REVIEWER, Role.ANALYST, Role.PUBLISHER, Role.READER, None]


BOUNDED = (  # as a browser writes it
    b'------WebKitFormBoundaryAbc\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="interview.xml"'
    b"\r\nContent-Type: text/xml\r\n\r\n%s\r\n------WebKitFormBoundaryAbc--\r\n"
)


def send(client: Client, xml: bytes, *files: SimpleUploadedFile):
    """Post an interview as the page does."""
    data = {"xml_submission_file": SimpleUploadedFile("xml_submission_file", xml, "text/xml")}
    return client.post("/w/api/kz/submission", data | {file.name: file for file in files})


@pytest.fixture
def round_(programme) -> Round:
    return Round.objects.create(programme=programme, code="2026-1", state="open")


def test_a_person_without_a_session_is_told_so_and_not_sent_to_another_page(client, programme):
    assert [client.get(f"/w/api/{door}").status_code for door in ("start", "sent", "sent/1", "forms/1/form.xml")] == [
        401
    ] * 4
    assert send(client, interview()).status_code == 401


def test_the_start_lists_the_forms_of_open_rounds_with_their_hashes(person, programme, round_):
    form = published(programme, round_=round_)
    FormMedia.objects.create(form=form, name="places.csv", content=b"a", md5="m")
    published(programme, "old", round_=Round.objects.create(programme=programme, code="2025-1", state="closed"))
    published(programme, "draft", state="draft")
    _, client = person(Role.ENUMERATOR)
    said = client.get("/w/api/start").json()
    [row] = said["forms"]
    assert (row["form_id"], row["md5"], row["media"][0]["name"]) == ("b2", form.md5, "places.csv")
    assert client.get(row["url"]).content == XFORM
    assert client.get(row["media"][0]["url"]).content == b"a"
    assert said["token"]


@pytest.mark.parametrize("role", WITHOUT)
def test_who_does_not_fill_forms_gets_none_and_sends_none(person, programme, round_, role):
    form = published(programme, round_=round_)
    _, client = person(role)
    assert client.get("/w/api/start").json()["forms"] == []
    assert client.get(f"/w/api/forms/{form.pk}/form.xml").status_code == 403
    assert send(client, interview()).status_code == 403
    assert not Submission.objects.exists()


def test_an_interview_is_received_once_and_again(person, programme, round_):
    published(programme, round_=round_)
    user, client = person(Role.ENUMERATOR)
    photo = SimpleUploadedFile("photo-1.jpg", b"picture", "image/jpeg")
    assert [send(client, interview(), photo).status_code, send(client, interview()).status_code] == [201, 201]
    found = Submission.objects.get()
    assert (found.user, bytes(found.xml), found.state) == (user, interview(), "received")
    assert Attachment.objects.get().name == "photo-1.jpg"


def test_other_answers_under_one_id_are_refused_and_kept(person, programme, round_):
    published(programme, round_=round_)
    _, client = person(Role.ENUMERATOR)
    send(client, interview(answer="7"))
    assert send(client, interview(answer="8")).status_code == 409
    assert programme.quarantine.count() == 1


def test_a_post_from_another_site_is_refused(person, programme, round_):
    user, _ = person(Role.ENUMERATOR)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    assert send(strict, interview()).status_code == 403


def test_an_interview_is_received_from_a_page_that_proves_whence_it_comes(person, programme, round_):
    published(programme, round_=round_)
    user, _ = person(Role.ENUMERATOR)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    token = strict.get("/w/api/start").json()["token"]
    body = BOUNDED % interview()
    kind = "multipart/form-data; boundary=----WebKitFormBoundaryAbc"
    answer = strict.post("/w/api/kz/submission", body, content_type=kind, headers={"X-CSRFToken": token})
    assert answer.status_code == 201
    assert bytes(Submission.objects.get().xml) == interview()


def test_ones_own_interview_comes_back_for_a_correction_and_the_read_is_noted(person, programme, round_):
    published(programme, round_=round_)
    _, client = person(Role.ENUMERATOR)
    send(client, interview(), SimpleUploadedFile("photo-1.jpg", b"picture", "image/jpeg"))
    [row] = client.get("/w/api/sent").json()["sent"]
    own = client.get(f"/w/api/sent/{row['pk']}").json()
    assert own["xml"].encode() == interview()
    file = client.get(own["files"][0]["url"])
    assert (file.content, file["Content-Type"], file["Content-Disposition"]) == (
        b"picture", "application/octet-stream", "attachment",
    )  # fmt: skip
    assert Audit.objects.filter(act="read-own-interview", personal=True).count() == 1


def test_an_interview_that_was_corrected_leaves_the_list(person, programme, round_):
    published(programme, round_=round_)
    _, client = person(Role.ENUMERATOR)
    send(client, interview("uuid:1"))
    send(client, interview("uuid:2", deprecated="uuid:1"))
    assert [row["instance"] for row in client.get("/w/api/sent").json()["sent"]] == ["uuid:2"]


def test_nobody_reads_the_interviews_of_another_enumerator(person, programme, round_):
    published(programme, round_=round_)
    _, client = person(Role.ENUMERATOR)
    send(client, interview(), SimpleUploadedFile("photo-1.jpg", b"picture", "image/jpeg"))
    pk = Submission.objects.get().pk
    _, other = person(Role.COORDINATOR)
    assert other.get("/w/api/sent").json()["sent"] == []
    assert other.get(f"/w/api/sent/{pk}").status_code == 404
    assert other.get(f"/w/api/sent/{pk}/files/photo-1.jpg").status_code == 404


def asked(round_: Round, by: User, to: User) -> AskedBack:
    subject = Subject.objects.create(round=round_, key="uuid:1", state="asked")
    act = Act.objects.create(subject=subject, revision=1, kind="ask", who=by)
    return AskedBack.objects.create(
        act=act, programme=round_.programme, round=round_, record="uuid:1", path="persons", words="Really 7?", to=to,
        submission=Submission.objects.get(),
    )  # fmt: skip


def test_a_reviewers_question_comes_with_the_start_and_is_answered_in_words(person, programme, round_):
    published(programme, round_=round_)
    user, client = person(Role.ENUMERATOR)
    reviewer, _ = person(Role.REVIEWER)
    send(client, interview())
    question = asked(round_, reviewer, user)
    [row] = client.get("/w/api/start").json()["asked"]
    assert (row["question"], row["words"], row["submission"]) == ("persons", "Really 7?", Submission.objects.get().pk)
    assert client.post(f"/w/api/asked/{row['pk']}", {"answer": " "}).status_code == 400
    assert client.post(f"/w/api/asked/{row['pk']}", {"answer": "Yes, I counted."}).status_code == 201
    question.refresh_from_db()
    assert question.answer == "Yes, I counted."
    assert client.get("/w/api/start").json()["asked"] == []


def test_a_corrected_interview_answers_the_question(person, programme, round_):
    published(programme, round_=round_)
    user, client = person(Role.ENUMERATOR)
    reviewer, _ = person(Role.REVIEWER)
    send(client, interview("uuid:1"))
    question = asked(round_, reviewer, user)
    send(client, interview("uuid:2", "70", deprecated="uuid:1"))
    question.refresh_from_db()
    assert question.answered is not None


def test_a_question_to_another_person_cannot_be_answered(person, programme, round_):
    published(programme, round_=round_)
    user, client = person(Role.ENUMERATOR)
    reviewer, _ = person(Role.REVIEWER)
    send(client, interview())
    question = asked(round_, reviewer, user)
    _, other = person(Role.COORDINATOR)
    assert other.post(f"/w/api/asked/{question.pk}", {"answer": "No"}).status_code == 404
