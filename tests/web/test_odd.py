"""What waits for a decision: seen, decided once, and never changed."""

import pytest
from django.test import Client

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.collect.models import Attachment, Quarantine, Submission
from keruen.web.collect.people.answers import lines
from keruen.web.collect.people.settle import as_correction
from keruen.web.rounds.models import Round
from tests.web.phones import interview, key, published
from tests.web.test_openrosa import part, send

pytestmark = pytest.mark.django_db


@pytest.fixture
def round_(programme) -> Round:
    return Round.objects.create(programme=programme, code="2026-1", state="open")


@pytest.fixture
def phone(person, programme, round_):
    published(programme, round_=round_)
    user, _ = person(Role.ENUMERATOR)
    return Client(), key(user, programme)


def test_an_unknown_version_is_looked_at_and_taken_into_a_round(phone, person, programme, round_):
    send(phone, interview(version="9"))
    item = Submission.objects.get()
    _, client = person(Role.REVIEWER)
    page = f"/p/{programme.slug}/odd/s/{item.pk}"
    assert "persons" in client.get(page).content.decode()
    client.post(page, {"take": "1", "round": round_.code})
    item.refresh_from_db()
    assert (item.state, item.round, bytes(item.xml)) == ("received", round_, interview(version="9"))
    assert Audit.objects.filter(act="odd-look", personal=True).exists()
    assert Audit.objects.filter(act="odd-taken").count() == 1
    client.post(page, {"aside": "1"})
    item.refresh_from_db()
    assert item.state == "received", "the second decision came too late"


def test_other_bytes_become_a_correction_and_the_original_stays(phone, person, programme, round_):
    send(phone, interview(answer="7"))
    send(phone, interview(answer="8"), **{"1.jpg": part(b"photo")})
    kept = Quarantine.objects.get()
    _, client = person(Role.REVIEWER)
    page = f"/p/{programme.slug}/odd/q/{kept.pk}"
    shown = client.get(page).content.decode()
    assert "<td>7</td>" in shown
    assert "<td>8</td>" in shown
    client.post(page, {"take": "1", "round": round_.code})
    made = Submission.objects.exclude(instance_id="uuid:1").get()
    assert (made.deprecated_id, made.root_id, made.state) == ("uuid:1", "uuid:1", "received")
    assert lines(bytes(made.xml))[0] == ("persons", "8")
    assert Attachment.objects.get(submission=made).name == "1.jpg"
    kept.refresh_from_db()
    assert (kept.settled_as, bytes(kept.body)) == ("taken", interview(answer="8"))


def test_what_cannot_be_read_can_only_be_kept_aside(phone, person, programme, round_):
    send(phone, b"<data")
    kept = Quarantine.objects.get()
    _, client = person(Role.REVIEWER)
    page = f"/p/{programme.slug}/odd/q/{kept.pk}"
    assert 'name="take"' not in client.get(page).content.decode()
    client.post(page, {"take": "1", "round": round_.code})
    assert Submission.objects.count() == 0
    client.post(page, {"aside": "1"})
    kept.refresh_from_db()
    assert kept.settled_as == "aside"
    assert "Nothing is waiting." in client.get(f"/p/{programme.slug}/odd").content.decode()


def test_an_encrypted_interview_lists_its_files_and_is_not_taken(phone, person, programme, round_):
    body = (
        b'<data xmlns="http://opendatakit.org/submissions" id="b2" version="1" encrypted="yes"><encryptedXmlFile>s.xml.enc'
        b'</encryptedXmlFile><media><file>1.jpg.enc</file></media>'
        b'<orx:meta xmlns:orx="http://openrosa.org/xforms"><orx:instanceID>uuid:9</orx:instanceID></orx:meta></data>'
    )  # fmt: skip
    send(phone, body, **{"s.xml.enc": part(b"\x00")})
    item = Submission.objects.get()
    _, client = person(Role.REVIEWER)
    page = f"/p/{programme.slug}/odd/s/{item.pk}"
    shown = client.get(page).content.decode()
    assert "1.jpg.enc <span" in shown
    assert "s.xml.enc</a>" in shown
    client.post(page, {"take": "1", "round": round_.code})
    item.refresh_from_db()
    assert item.state == "encrypted"


def test_a_correction_changes_the_number_and_nothing_else():
    given = interview("uuid:2", deprecated="uuid:1")
    made = as_correction(given, "uuid:3")
    assert made == interview("uuid:3", deprecated="uuid:2")


def test_files_are_given_to_keep_never_to_open(phone, person, programme):
    hostile = b"<html><script>alert(1)</script></html>"
    send(phone, interview(version="9"), **{"a.html": part(hostile, "a.html", "text/html")})
    send(phone, b"<svg onload='x()'>")
    _, client = person(Role.REVIEWER)
    for path in (f"files/{Attachment.objects.get().pk}", f"odd/q/{Quarantine.objects.get().pk}/bytes"):
        answer = client.get(f"/p/{programme.slug}/{path}")
        assert answer.headers["Content-Type"] == "application/octet-stream"
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer.headers["Content-Security-Policy"]
    assert Audit.objects.filter(personal=True, act="file").count() == 1


def test_answers_are_shown_as_text(phone, person, programme):
    send(phone, interview(version="9", answer="&lt;script&gt;alert(1)&lt;/script&gt;"))
    _, client = person(Role.REVIEWER)
    page = client.get(f"/p/{programme.slug}/odd/s/{Submission.objects.get().pk}").content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


@pytest.mark.parametrize("role", sorted(role for role in Role if Right.SEE_INTERVIEWS not in TABLE[role]))
def test_who_may_not_see_interviews_sees_none_here(phone, person, programme, role):
    send(phone, interview(version="9"), **{"1.jpg": part(b"1")})
    send(phone, b"<data")
    _, client = person(role) if role != Role.ENUMERATOR else (None, None)
    if client is None:
        client = Client()
        client.force_login(Submission.objects.get().user, backend="django.contrib.auth.backends.ModelBackend")
    item, kept, file = Submission.objects.get().pk, Quarantine.objects.get().pk, Attachment.objects.get().pk
    for path in ("odd", f"odd/s/{item}", f"odd/q/{kept}", f"odd/q/{kept}/bytes", f"files/{file}"):
        assert client.get(f"/p/{programme.slug}/{path}").status_code == 403
    assert client.post(f"/p/{programme.slug}/odd/s/{item}", {"aside": "1"}).status_code == 403
    assert Submission.objects.get().state == "unknown_version"


def test_a_reviewer_of_one_area_does_not_see_what_has_no_place_yet(phone, person, programme):
    send(phone, interview(version="9"))
    _, client = person(Role.REVIEWER, area="KZ-19")
    page = f"/p/{programme.slug}/odd/s/{Submission.objects.get().pk}"
    assert page not in client.get(f"/p/{programme.slug}/odd").content.decode()
    assert client.get(page).status_code == 403
