"""Interviews brought by hand: the web form's rescue file and the folders of a phone go the way of a phone's post."""

import base64
import json
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.collect.models import Attachment, Quarantine, Submission
from keruen.web.collect.sources.incoming import incoming
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import run
from tests.web.phones import XFORM, interview, published

pytestmark = pytest.mark.django_db


@pytest.fixture
def round_(programme) -> Round:
    found = Round.objects.create(programme=programme, code="2026-1", state="open")
    published(programme, round_=found)
    return found


def row(instance: str = "uuid:1", answer: str = "7", **more) -> dict:
    xml = interview(instance, answer).decode()
    return {"id": instance, "programme": "kz", "username": "", "finished": True, "xml": xml, "files": [], **more}


def rescue_file(*rows: dict, **head) -> bytes:
    first = {"keruen": "rescue", "version": 2, "made": "2026-03-01T08:00:00Z", "interviews": len(rows), **head}
    return "\n".join(json.dumps(item) for item in (first, *rows)).encode() + b"\n"


def photo(name: str = "photo-1.jpg", content: bytes = b"picture") -> dict:
    return {"name": name, "type": "image/jpeg", "base64": base64.b64encode(content).decode()}


def zipped(**files: bytes | str) -> bytes:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


@pytest.fixture
def bring(person, programme, round_):
    """Brings a file as a coordinator does; gives what the job said."""
    _, client = person(Role.COORDINATOR)

    def brought(content: bytes, name: str = "keruen.jsonl", person: object = "") -> str:
        answer = client.post("/p/kz/rescue", {"file": SimpleUploadedFile(name, content), "person": person})
        assert answer.status_code == 302
        job = Job.objects.latest("pk")
        run(job.pk)
        job.refresh_from_db()
        return job.told

    return brought


@pytest.mark.parametrize("role", [role for role in Role if Right.BRING_FILES not in TABLE[role]])
def test_only_who_may_bring_files_brings_interviews(person, programme, role):
    _, client = person(role)
    assert client.get("/p/kz/rescue").status_code == 403
    assert client.post("/p/kz/rescue", {"file": SimpleUploadedFile("a.jsonl", b"x")}).status_code == 403


def test_a_rescue_file_is_received_as_if_the_person_had_sent_it_and_only_once(person, bring):
    user, _ = person(Role.ENUMERATOR)
    content = rescue_file(row(files=[photo()], username=user.username), row("uuid:2", username=user.username))
    assert bring(content) == "2 interviews were received."
    assert bring(content) == "2 were here already."
    first, second = Submission.objects.order_by("instance_id")
    assert (first.user, first.state, bytes(first.xml)) == (user, "received", interview())
    assert second.user == user
    assert first.agent == "rescue somebody-coordinator"
    assert Attachment.objects.get().name == "photo-1.jpg"
    assert not list(incoming().glob("*"))


def test_other_answers_under_a_known_number_wait_for_a_person(bring, programme):
    bring(rescue_file(row()))
    assert bring(rescue_file(row(answer="8"))) == "One was kept and waits for your decision."
    assert programme.quarantine.get().why == "other_bytes"
    assert bytes(Submission.objects.get().xml) == interview()


def test_an_unfinished_interview_waits_for_a_person_and_does_not_block_the_finished_one(bring, programme):
    draft = row(finished=False, answer="", files=[photo()])
    assert bring(rescue_file(draft)).startswith("One was not finished")
    assert bring(rescue_file(draft)) == "One was here already."
    assert programme.quarantine.get().files[0][0] == "photo-1.jpg"
    assert bring(rescue_file(row())) == "One interview was received."
    assert bring(rescue_file(row(finished=False, answer="5"))) == "One was here already."


def test_a_coordinator_takes_an_unfinished_interview_whose_finished_one_never_came(bring, person, programme, round_):
    bring(rescue_file(row(finished=False, files=[photo()])))
    found = Quarantine.objects.get()
    _, client = person(Role.REVIEWER)
    page = f"/p/kz/odd/q/{found.pk}"
    assert "it was not finished" in client.get(page).content.decode()
    client.post(page, {"take": "1", "round": round_.code})
    taken = Submission.objects.get()
    assert (taken.instance_id, taken.state, taken.round, bytes(taken.xml)) == (
        "uuid:1",
        "received",
        round_,
        interview(),
    )
    assert taken.files.get().name == "photo-1.jpg"


def test_interviews_of_another_programme_and_broken_lines_are_told(bring):
    told = bring(rescue_file(row(programme="kg"), {"xml": 7}, row("uuid:3")))
    assert told == (
        "One interview was received. One belongs to another programme and was not taken: bring the file there too. "
        "One could not be read. Keep the file."
    )


def test_a_file_that_was_cut_off_gives_what_came_before_the_cut(bring):
    whole = rescue_file(row(), row("uuid:2"), row("uuid:3"))
    told = bring(whole[: whole.rindex(b'{"id": "uuid:3"') - 1])
    assert told.startswith("2 interviews were received. The file was cut off: one interview")
    assert Submission.objects.count() == 2


def test_a_person_without_the_right_is_not_credited(person, bring):
    reader, _ = person(Role.READER)
    bring(rescue_file(row(username=reader.username)))
    assert Submission.objects.get().user is None


@pytest.mark.parametrize("content", [b"", b"nothing\n", b'{"keruen": "other"}\n', b"\xff\xfe\n", zipped(), XFORM])
def test_what_is_no_rescue_is_refused_with_a_sentence(bring, content):
    assert "There is no interview" in bring(content)


def test_a_newer_rescue_file_is_refused_and_not_guessed_at(bring):
    assert "newer version" in bring(rescue_file(row(), version=3))


def test_the_folders_of_a_phone_come_with_their_photos_and_nothing_else(person, bring):
    user, _ = person(Role.ENUMERATOR)
    here = "projects/1f/instances/B2_2026-03-01_08-00-00"
    told = bring(
        zipped(**{
            f"{here}/B2_2026-03-01_08-00-00.xml": interview("uuid:1"),
            f"{here}/1709280000000.jpg": b"picture",
            f"{here}/.thumb.jpg": b"small",
            "projects/1f/instances/B2_2/B2_2.xml": interview("uuid:2"),
            "projects/1f/instances/secret/submission.xml": interview("uuid:3"),
            "projects/1f/instances/secret/submission.xml.enc": b"hidden",
            "projects/1f/instances/empty/": "",
            "projects/1f/forms/B2.xml": XFORM,
            "__MACOSX/B2_2/B2_2.xml": b"x",
        }),
        "phone.zip",
        user.pk,
    )  # fmt: skip
    assert told == "3 interviews were received."
    assert {item.instance_id: sorted(item.files.values_list("name", flat=True)) for item in Submission.objects.all()} == {
        "uuid:1": ["1709280000000.jpg"], "uuid:2": [], "uuid:3": ["submission.xml.enc"],
    }  # fmt: skip
    assert set(Submission.objects.values_list("user", flat=True)) == {user.pk}


def test_broken_xml_of_a_phone_is_kept_for_a_person(bring, programme):
    assert bring(zipped(**{"instances/a/a.xml": b"<data><meta>"})) == "One was kept and waits for your decision."
    assert programme.quarantine.get().why == "unreadable"
