"""What phones check, row by row, and what becomes of repeats, edits and strange bodies.

Row of the table of endpoints -> test (here unless a file is named):
base, query arguments      test_the_form_list_is_what_a_phone_accepts
headers, Date in any form  test_the_form_list_is_what_a_phone_accepts; test_real_wire: one Date
formList                   test_the_form_list_is_what_a_phone_accepts, test_a_closed_round_and_a_draft_are_not_listed
errors, never an empty list  test_a_wrong_token_is_403_..., test_an_ended_key_..., test_an_old_nonce_is_stale_...
hash of the very bytes     test_the_bytes_that_are_served_are_the_bytes_that_are_hashed
manifest, media, file names  test_the_manifest_is_in_a_stable_order_..., test_a_form_without_media_...;
                           test_forms_gate: a file makes a new version, and its BOM is gone
caching                    test_the_form_list_is_what_a_phone_accepts
HEAD submission            test_head_is_204_with_the_length_and_no_location; test_real_wire
POST submission            test_a_hundred_and_two_files_in_one_post, test_file_names_are_kept_..., test_a_post_in_pieces_...,
                           test_the_xml_may_come_without_a_file_name_...; test_real_wire: chunked, 102 files byte for byte
success, message           test_a_new_interview_is_201_with_a_sentence_in_the_language_of_the_account
timeouts, sent again       test_real_wire: who did not wait; test_never_lost: the server killed under load
Basic, Digest              test_basic_is_taken_over_https_only, test_digest_lets_a_cyrillic_name_in_...
Row of the table of instances -> test: new, byte-equal, other bytes, at once, unknown edit, no number, unknown form and version,
closed form, files expected: the tests of those names below, test_odd (decisions, expected and missing files).
"""

import re
from concurrent.futures import ThreadPoolExecutor
from hashlib import md5
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client

from keruen.web.accounts.digest import REALM, keep_digest
from keruen.web.accounts.rights import Role
from keruen.web.collect.models import Attachment, PhoneKey, Quarantine, Submission
from keruen.web.rounds.models import FormMedia, Round
from tests.web.conftest import PASSWORD
from tests.web.phones import XFORM, interview, key, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def phone(person, programme):
    """(client without a session, base address of an enumerator's phone)."""
    user, _ = person(Role.ENUMERATOR)
    return Client(), key(user, programme)


def part(content: bytes, name: str = "b2.xml", kind: str = "text/xml") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content, kind)


def send(phone, content: bytes, **files):
    client, base = phone
    return client.post(f"{base}/submission?deviceID=d1", {"xml_submission_file": part(content), **files})


def test_the_form_list_is_what_a_phone_accepts(phone, programme):
    form = published(programme)
    FormMedia.objects.create(form=form, name="places.csv", content=b"a", md5=md5(b"a").hexdigest())
    client, base = phone
    answer = client.get(
        f"{base}/formList?deviceID=collect%3Aabc&verbose=true", headers={"Date": "21 нояб. 2026 03:00:00 PM"}
    )
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/xml")
    assert answer.headers["X-OpenRosa-Version"] == "1.0"
    assert "no-cache" in answer.headers["Cache-Control"]
    text = answer.content.decode()
    assert 'xmlns="http://openrosa.org/xforms/xformsList"' in text
    for tag in ("formID", "name", "version", "hash", "downloadUrl", "manifestUrl"):
        assert f"<{tag}>" in text
    assert f"<hash>md5:{md5(XFORM).hexdigest()}</hash>" in text


def test_the_bytes_that_are_served_are_the_bytes_that_are_hashed(phone, programme):
    published(programme)
    client, base = phone
    listed = client.get(f"{base}/formList").content.decode()
    link = re.search(r"<downloadUrl>(.+?)</downloadUrl>", listed)[1]
    body = client.get(link, headers={"Accept-Encoding": "gzip"}).content
    assert f"md5:{md5(body).hexdigest()}" in listed


def test_a_form_without_media_has_no_manifest_address(phone, programme):
    published(programme)
    client, base = phone
    assert b"manifestUrl" not in client.get(f"{base}/formList").content


def test_the_manifest_is_in_a_stable_order_with_md5_of_each_file(phone, programme):
    form = published(programme)
    for name in ("б.csv", "a.csv"):
        FormMedia.objects.create(form=form, name=name, content=name.encode(), md5=md5(name.encode()).hexdigest())
    client, base = phone
    text = client.get(f"{base}/forms/{form.pk}/manifest?deviceID=1").content.decode()
    assert re.findall("<filename>(.+?)</filename>", text) == ["a.csv", "б.csv"]
    for link, hashed in zip(
        re.findall("<downloadUrl>(.+?)</", text), re.findall("<hash>md5:(.+?)</", text), strict=True
    ):
        served = client.get(link)
        assert md5(served.content).hexdigest() == hashed
        assert served.headers["Content-Type"] == "application/octet-stream"


def test_a_closed_round_and_a_draft_are_not_listed(phone, programme):
    closed = Round.objects.create(programme=programme, code="1", state="closed")
    published(programme, "old", round_=closed)
    published(programme, "new", state="draft")
    client, base = phone
    assert b"<formID>" not in client.get(f"{base}/formList").content


@pytest.mark.parametrize("door", ["formList", "formList/", "submission"])
def test_a_wrong_token_is_403_and_never_an_empty_list(phone, programme, door):
    client, _ = phone
    answer = client.get(f"/key/wrong/{programme.slug}/{door}")
    assert answer.status_code == 403
    assert answer.headers["X-OpenRosa-Version"] == "1.0"


def test_an_ended_key_and_a_person_without_the_right_are_403(phone, programme, person):
    client, base = phone
    reader, _ = person(Role.READER)
    assert client.get(f"{key(reader, programme, 'reader-token')}/formList").status_code == 403
    PhoneKey.objects.update(ended="2026-01-01T00:00:00Z")
    assert client.get(f"{base}/formList").status_code == 403


def test_head_is_204_with_the_length_and_no_location(phone):
    client, base = phone
    answer = client.head(f"{base}/submission?deviceID=1")
    assert answer.status_code == 204
    assert answer.headers["X-OpenRosa-Accept-Content-Length"] == "10000000"
    assert "Location" not in answer.headers


@pytest.mark.parametrize("door", ["formList", "submission", "forms/1/form.xml"])
def test_every_answer_says_its_length_and_is_run_by_no_browser(phone, door):
    client, base = phone
    answer = client.get(f"{base}/{door}")
    assert answer.headers["Content-Length"] == str(len(answer.content))
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("slash", ["", "/"])
def test_post_is_never_redirected(phone, programme, slash):
    published(programme)
    client, base = phone
    answer = client.post(f"{base}/submission{slash}", {"xml_submission_file": part(interview())})
    assert answer.status_code == 201


def test_a_new_interview_is_201_with_a_sentence_in_the_language_of_the_account(phone, programme):
    published(programme)
    user = PhoneKey.objects.get().user
    user.language = "ky"
    user.save()
    answer = send(phone, interview())
    assert answer.status_code == 201
    assert "<message>Кабыл алынды. Рахмат.</message>" in answer.content.decode()
    row = Submission.objects.get()
    assert (row.form_id, row.version, row.instance_id, row.device, bytes(row.xml)) == (
        "b2",
        "1",
        "uuid:1",
        "d1",
        interview(),
    )


def test_the_xml_may_come_without_a_file_name_and_be_long(phone, programme):
    published(programme)
    client, base = phone
    body = interview(answer="я" * 3_000_000).decode()
    answer = client.post(f"{base}/submission", {"xml_submission_file": body})
    assert answer.status_code == 201
    assert bytes(Submission.objects.get().xml) == body.encode()


def test_a_hundred_and_two_files_in_one_post(phone, programme):
    published(programme)
    files = {f"photo {n}.jpg": part(bytes([n]), f"photo {n}.jpg", "image/jpeg") for n in range(101)}
    assert send(phone, interview(), **files).status_code == 201
    assert Attachment.objects.count() == 101


def test_file_names_are_kept_as_the_answers_say_them(phone, programme):
    published(programme)
    names = ["фото ауыл.jpg", "a%22b.jpg", "x" * 180 + ".jpg"]
    assert send(phone, interview(), **{name: part(b"1", name) for name in names}).status_code == 201
    assert set(Attachment.objects.values_list("name", flat=True)) == {"фото ауыл.jpg", 'a"b.jpg', "x" * 180 + ".jpg"}


def test_a_post_in_pieces_brings_all_its_files(phone, programme):
    published(programme)
    first = send(phone, interview(), **{"1.jpg": part(b"1"), "*isIncomplete*": "yes"})
    second = send(phone, interview(), **{"2.jpg": part(b"2")})
    assert (first.status_code, second.status_code) == (201, 201)
    assert sorted(Attachment.objects.values_list("name", flat=True)) == ["1.jpg", "2.jpg"]


def test_files_lie_on_the_disk_by_their_content(phone, programme):
    published(programme)
    send(phone, interview(), **{"1.jpg": part(b"the photo")})
    digest = Attachment.objects.get().sha256
    assert (Path(settings.MEDIA_ROOT) / digest[:2] / digest).read_bytes() == b"the photo"


def test_two_files_with_equal_content_are_both_kept(phone, programme):
    published(programme)
    assert send(phone, interview(), **{"1.jpg": part(b"1"), "2.jpg": part(b"1")}).status_code == 201
    assert Attachment.objects.count() == 2


def test_the_same_bytes_again_are_201_and_stored_once(phone, programme):
    published(programme)
    assert [send(phone, interview()).status_code for _ in range(3)] == [201, 201, 201]
    assert Submission.objects.count() == 1


def test_other_bytes_under_a_known_id_are_409_and_kept_in_quarantine(phone, programme):
    published(programme)
    send(phone, interview(answer="7"))
    assert send(phone, interview(answer="8")).status_code == 409
    assert bytes(Submission.objects.get().xml) == interview(answer="7")
    kept = Quarantine.objects.get()
    assert (kept.why, kept.instance_id, bytes(kept.body)) == ("other_bytes", "uuid:1", interview(answer="8"))


@pytest.mark.parametrize(
    ("form_id", "version", "state"), [("b2", "9", "unknown_version"), ("else", "1", "unknown_form")]
)
def test_an_unknown_form_or_version_is_stored_not_refused(phone, programme, form_id, version, state):
    published(programme)
    assert send(phone, interview(form_id=form_id, version=version)).status_code == 202
    assert Submission.objects.get().state == state


def test_a_late_interview_is_stored_and_said_late(phone, programme):
    closed = Round.objects.create(programme=programme, code="1", state="closed")
    published(programme, round_=closed)
    assert send(phone, interview()).status_code == 202
    assert (Submission.objects.get().state, Submission.objects.get().round) == ("late", closed)


def test_a_version_that_a_newer_one_replaced_is_not_late(phone, programme):
    published(programme, version="1", state="retired")
    published(programme, version="2")
    assert send(phone, interview(version="1")).status_code == 201


def test_a_version_that_was_never_published_is_unknown(phone, programme):
    published(programme, state="draft")
    assert send(phone, interview()).status_code == 202
    assert Submission.objects.get().state == "unknown_version"


def test_an_edit_belongs_to_the_chain_of_its_first_instance(phone, programme):
    published(programme)
    send(phone, interview("uuid:1"))
    send(phone, interview("uuid:2", deprecated="uuid:1"))
    send(phone, interview("uuid:3", deprecated="uuid:2"))
    send(phone, interview("uuid:4", deprecated="uuid:2"))
    send(phone, interview("uuid:5", deprecated="uuid:gone"))
    rows = Submission.objects.order_by("instance_id").values_list("instance_id", "root_id", "state")
    assert list(rows) == [
        ("uuid:1", "uuid:1", "received"), ("uuid:2", "uuid:1", "received"), ("uuid:3", "uuid:1", "received"),
        ("uuid:4", "uuid:1", "branch"), ("uuid:5", "uuid:gone", "unknown_edit"),
    ]  # fmt: skip


def test_an_encrypted_body_is_stored_and_never_opened(phone, programme):
    published(programme)
    body = (
        b'<data xmlns="http://opendatakit.org/submissions" id="b2" version="1" encrypted="yes"><encryptedXmlFile>submission.xml.enc'
        b'</encryptedXmlFile><orx:meta xmlns:orx="http://openrosa.org/xforms"><orx:instanceID>uuid:9</orx:instanceID></orx:meta></data>'
    )
    assert send(phone, body, **{"submission.xml.enc": part(b"\x00\x01")}).status_code == 202
    assert Submission.objects.get().state == "encrypted"
    assert Submission.objects.get().expected_files == ["submission.xml.enc"]


@pytest.mark.parametrize(
    "body",
    [
        b"<data", b"", b"\xff\xfe\x00", b"<data id='b2'><meta/></data>",
        b'<!DOCTYPE d [<!ENTITY a "x">]><data id="b2"><meta><instanceID>1</instanceID></meta>&a;</data>',
        b'<!DOCTYPE d SYSTEM "file:///etc/passwd"><data id="b2"/>',
        b"<a>" * 100_000, b"<data id='b2'>" + b"<x>" * 500 + b"</x>" * 500 + b"</data>",
        b"<?xml version='1.0' encoding='no-such'?><data/>",
    ],
    ids=["cut", "empty", "noise", "no-id", "entity", "dtd", "bomb", "deep", "encoding"],
)  # fmt: skip
def test_a_hostile_or_broken_body_is_kept_and_crashes_nothing(phone, programme, body):
    published(programme)
    assert send(phone, body).status_code == 202
    assert Submission.objects.count() == 0
    assert bytes(Quarantine.objects.get().body) == body


def test_a_post_without_an_interview_is_400_with_a_sentence(phone):
    client, base = phone
    answer = client.post(f"{base}/submission", {"photo.jpg": part(b"1")})
    assert answer.status_code == 400
    assert b"<message>" in answer.content


def _digest(client: Client, method: str, path: str, username: str, password: str, challenge: str):
    nonce = re.search('nonce="(.+?)"', challenge)[1]
    hashed = lambda text: md5(text.encode()).hexdigest()  # noqa: E731
    ha1, ha2 = hashed(f"{username}:{REALM}:{password}"), hashed(f"{method}:{path}")
    response = hashed(f"{ha1}:{nonce}:00000001:abc:auth:{ha2}")
    name = username.encode().decode("latin-1")
    said = {"username": name, "realm": REALM, "nonce": nonce, "uri": path, "cnonce": "abc", "response": response}
    header = "Digest qop=auth, nc=00000001, " + ", ".join(f'{word}="{value}"' for word, value in said.items())
    return client.generic(method, path, headers={"Authorization": header})


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_digest_lets_a_cyrillic_name_in_and_a_wrong_password_not(person, programme, method):
    user, _ = person(Role.ENUMERATOR)
    user.username = "айгүл"
    user.save()
    keep_digest(user, PASSWORD)
    path = (
        f"/o/{programme.slug}/formList?deviceID=1" if method == "GET" else f"/o/{programme.slug}/submission?deviceID=1"
    )
    client = Client()
    asked = client.generic(method, path)
    assert asked.status_code == 401
    challenge = asked.headers["WWW-Authenticate"]
    assert _digest(client, method, path, "айгүл", PASSWORD, challenge).status_code == (200 if method == "GET" else 204)
    assert _digest(client, method, path, "айгүл", "wrong", challenge).status_code == 401


def test_an_old_nonce_is_stale_and_a_foreign_one_is_not(person, programme, monkeypatch):
    user, _ = person(Role.ENUMERATOR)
    keep_digest(user, PASSWORD)
    path = f"/o/{programme.slug}/formList"
    challenge = Client().get(path).headers["WWW-Authenticate"]
    monkeypatch.setattr("keruen.web.collect.openrosa.nonce.LIFE", -1)
    stale = _digest(Client(), "GET", path, user.username, PASSWORD, challenge)
    assert (stale.status_code, "stale=true" in stale.headers["WWW-Authenticate"]) == (401, True)
    foreign = _digest(Client(), "GET", path, user.username, PASSWORD, 'nonce="mine"')
    assert "stale=false" in foreign.headers["WWW-Authenticate"]


def test_basic_is_taken_over_https_only(person, programme):
    user, _ = person(Role.ENUMERATOR)
    header = {"Authorization": "Basic c29tZWJvZHktZW51bWVyYXRvcjphIGxvbmcgZW5vdWdoIHBhc3N3b3Jk"}
    assert user.username == "somebody-enumerator"
    path = f"/o/{programme.slug}/formList"
    assert Client().get(path, headers=header).status_code == 401
    assert Client().get(path, headers=header, secure=True).status_code == 200


@pytest.mark.django_db(transaction=True)
def test_one_interview_eight_times_at_once_is_stored_once(phone, programme):
    published(programme)

    def post(_: int) -> int:
        try:
            return send(phone, interview(), **{"1.jpg": part(b"1")}).status_code
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(post, range(8))) == [201] * 8
    assert (Submission.objects.count(), Attachment.objects.count()) == (1, 1)
