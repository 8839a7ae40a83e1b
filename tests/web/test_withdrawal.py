"""An informant withdraws: rows, files, folder and words go; number, checksum and reason stay; nothing comes back."""

import json

import pytest
from django.conf import settings
from django.test import Client

from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import Role
from keruen.web.collect import store
from keruen.web.collect.files import keep, place
from keruen.web.collect.folder import bring
from keruen.web.collect.models import Attachment, PulledFile, Quarantine, Submission, Withdrawal
from keruen.web.collect.withdrawal.content import discard
from keruen.web.collect.withdrawal.folder import cut_again
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import run
from keruen.web.webform.rescue import bringing
from keruen.web.webform.rescue.found import Found
from keruen.workspace.redacting.log import read_redactions
from tests.web.phones import interview, key, published
from tests.web.test_openrosa import part, send
from tests.workspace.small import NOW, write_small

pytestmark = pytest.mark.django_db
SURE = {"reason": "asked by telephone", "sure": "1"}
PHOTO = b"a face"


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


@pytest.fixture
def round_(programme, tmp_path) -> Round:
    folder = write_small(tmp_path / "small")
    programme.folder = str(folder.parent.parent)
    programme.save()
    return Round.objects.create(programme=programme, code="2026-1", state="open")


@pytest.fixture
def phone(person, programme, round_):
    published(programme, round_=round_)
    user, _ = person(Role.ENUMERATOR)
    return Client(), key(user, programme)


@pytest.fixture
def coordinator(person) -> Client:
    return person(Role.COORDINATOR)[1]


def withdraw(client: Client, item: Submission | Quarantine, **form: str):
    kind = "s" if isinstance(item, Submission) else "q"
    return client.post(f"/p/{item.programme.slug}/odd/{kind}/{item.pk}/withdrawal", form or SURE)


def work() -> None:
    for job in Job.objects.filter(state="waiting", kind="redact"):
        run(job.pk)
        job.refresh_from_db()
        assert job.state == "done", job.told


def stored(digest: str) -> bool:
    return place(settings.MEDIA_ROOT, digest).exists()


def everything_kept() -> str:
    """All words and bytes of the rows that could hold answers, and of the files."""
    rows = [*Submission.objects.all(), *Quarantine.objects.all()]
    said = b" ".join(bytes(row.xml if isinstance(row, Submission) else row.body) for row in rows)
    files = [path.read_bytes() for path in settings.MEDIA_ROOT.rglob("*") if path.is_file()]
    return b" ".join([said, *files]).decode()


def test_the_answers_of_every_version_go_and_numbers_checksums_and_reason_stay(phone, coordinator):
    send(phone, interview(answer="secret-1"), **{"1.jpg": part(PHOTO)})
    send(phone, interview("uuid:2", "secret-2", deprecated="uuid:1"))
    send(phone, interview("uuid:3", "secret-3", deprecated="uuid:2"))
    send(phone, interview(answer="secret-4"))  # other bytes under the first number
    send(phone, interview("uuid:other", "somebody"))
    before = dict(Submission.objects.values_list("instance_id", "sha256"))
    withdraw(coordinator, Submission.objects.get(instance_id="uuid:2"))
    work()
    assert "secret" not in everything_kept()
    assert PHOTO.decode() not in everything_kept()
    assert "somebody" in everything_kept()
    assert dict(Submission.objects.values_list("instance_id", "sha256")) == before
    states = dict(Submission.objects.values_list("instance_id", "state"))
    assert states == {
        "uuid:1": "withdrawn",
        "uuid:2": "withdrawn",
        "uuid:3": "withdrawn",
        "uuid:other": "received",
    }
    assert {(row.reason, row.by.username) for row in Withdrawal.objects.all()} == {
        ("asked by telephone", "somebody-coordinator")
    }
    assert Quarantine.objects.get().settled_as == "withdrawn"
    assert Audit.objects.get(act="informant-withdrew").detail == "asked by telephone"


def test_a_file_that_another_interview_has_too_stays(phone, coordinator):
    send(phone, interview(), **{"1.jpg": part(PHOTO), "2.jpg": part(b"only here")})
    send(phone, interview("uuid:2"), **{"1.jpg": part(PHOTO)})
    shared = Attachment.objects.filter(name="1.jpg").first().sha256
    own = Attachment.objects.get(name="2.jpg").sha256
    withdraw(coordinator, Submission.objects.get(instance_id="uuid:1"))
    work()
    assert (stored(shared), stored(own)) == (True, False)


def test_a_file_in_quarantine_or_of_another_server_is_in_use(programme, round_):
    one, _ = keep(settings.MEDIA_ROOT, [b"one"])
    two, _ = keep(settings.MEDIA_ROOT, [b"two"])
    PulledFile.objects.create(round=round_, instance="uuid:9", name="1.jpg", bytes=3, sha256=one)
    Quarantine.objects.create(programme=programme, why="unreadable", sha256="0", body=b"<", files=[["2.jpg", two]])
    discard(settings.MEDIA_ROOT, [one, two])
    assert stored(one)
    assert stored(two)


def test_a_phone_that_sends_it_again_stops_and_nothing_is_stored(phone, coordinator):
    send(phone, interview(answer="secret"), **{"1.jpg": part(PHOTO)})
    item = Submission.objects.get()
    withdraw(coordinator, item)
    work()
    for answer, files in (("secret", {}), ("secret", {"1.jpg": part(PHOTO)}), ("secret-2", {"2.jpg": part(PHOTO)})):
        again = send(phone, interview(answer=answer), **files)
        assert again.status_code == 201
        assert "withdrew" in again.content.decode()
    assert "secret" not in everything_kept()
    assert (Submission.objects.count(), Attachment.objects.count(), Quarantine.objects.count()) == (1, 0, 0)
    assert not [path for path in settings.MEDIA_ROOT.rglob("*") if path.is_file()]


def test_an_edit_of_it_and_an_edit_of_that_edit_are_not_stored(phone, coordinator):
    send(phone, interview())
    withdraw(coordinator, Submission.objects.get())
    for number, old in (("uuid:2", "uuid:1"), ("uuid:3", "uuid:2")):
        answered = send(phone, interview(number, "secret", deprecated=old), **{"1.jpg": part(PHOTO)})
        assert answered.status_code == 201
    assert "secret" not in everything_kept()
    assert Attachment.objects.count() == 0
    assert set(Submission.objects.values_list("state", flat=True)) == {"withdrawn"}


def test_the_interview_leaves_the_rounds_folder_and_no_pull_or_import_brings_it_back(phone, coordinator, round_):
    send(phone, interview("uuid:1", "secret"))
    send(phone, interview("uuid:2", "somebody"))
    assert bring(round_, NOW) == 2
    withdraw(coordinator, Submission.objects.get(instance_id="uuid:1"))
    work()
    said = " ".join(path.read_text() for path in (round_.path / "raw/server").glob("*.xml"))
    assert "secret" not in said
    assert "somebody" in said
    assert [(line.record, line.reason) for line in read_redactions(round_.path)] == [("uuid:1", "asked by telephone")]
    assert Job.objects.filter(kind="build", state="waiting").exists()
    assert bring(round_, NOW) == 0
    export = round_.path / "raw/again.json"
    results = [{"_uuid": name, "_id": n, "persons": "9"} for n, name in enumerate(("1", "5"))]
    export.write_text(json.dumps({"count": 2, "results": results}))
    cut_again(round_, NOW)
    assert [row["_uuid"] for row in json.loads(export.read_text())["results"]] == ["5"]


def test_an_unfinished_one_goes_too_and_does_not_come_finished(phone, coordinator, programme):
    draft = Quarantine.objects.create(
        programme=programme, why="unfinished", form_id="b2", instance_id="uuid:1", sha256="1",
        body=interview(answer="secret"),
    )  # fmt: skip
    withdraw(coordinator, draft)
    work()
    assert send(phone, interview(answer="secret")).status_code == 201
    assert "secret" not in everything_kept()


def test_what_could_not_be_read_goes_and_is_not_kept_again(phone, coordinator):
    send(phone, b"<secret", **{"1.jpg": part(PHOTO)})
    withdraw(coordinator, Quarantine.objects.get())
    work()
    assert send(phone, b"<secret", **{"1.jpg": part(PHOTO)}).status_code == 201
    assert "secret" not in everything_kept()
    assert PHOTO.decode() not in everything_kept()


def test_it_needs_a_reason_a_confirmation_and_a_coordinator(phone, coordinator, person):
    send(phone, interview())
    item = Submission.objects.get()
    assert withdraw(coordinator, item, reason="asked").status_code == 422
    assert withdraw(coordinator, item, reason=" ", sure="1").status_code == 422
    _, reviewer = person(Role.REVIEWER)
    assert withdraw(reviewer, item).status_code == 403
    item.refresh_from_db()
    assert bytes(item.xml) == interview()


def test_the_page_says_that_backups_still_hold_it_and_is_linked_from_the_odd_one(phone, coordinator):
    send(phone, interview(version="9"))
    item = Submission.objects.get()
    page = f"/p/{item.programme.slug}/odd/s/{item.pk}"
    assert f'href="{page}/withdrawal"' in coordinator.get(page).content.decode()
    shown = coordinator.get(f"{page}/withdrawal").content.decode()
    assert "Backups made before today still hold it" in shown
    assert Audit.objects.filter(act="informant-look", personal=True).exists()


def test_who_sent_it_does_not_see_it_any_more(phone, coordinator, person):
    send(phone, interview())
    item = Submission.objects.get()
    client = Client()
    client.force_login(item.user, backend="django.contrib.auth.backends.ModelBackend")
    assert item.instance_id in client.get("/w/api/sent").content.decode()
    withdraw(coordinator, item)
    assert item.instance_id not in client.get("/w/api/sent").content.decode()
    assert client.get(f"/w/api/sent/{item.pk}").status_code == 404


def test_a_file_deleted_between_its_writing_and_its_row_is_written_again(phone, monkeypatch):
    first = store._first

    def late(arrival):
        discard(settings.MEDIA_ROOT, [file.sha256 for file in arrival.kept])
        return first(arrival)

    monkeypatch.setattr(store, "_first", late)
    assert send(phone, interview(), **{"1.jpg": part(PHOTO)}).status_code == 201
    assert stored(Attachment.objects.get().sha256)


def test_an_edit_that_came_at_the_same_moment_goes_with_it(phone, coordinator):
    send(phone, interview())
    withdraw(coordinator, Submission.objects.get())
    Submission.objects.filter(instance_id="uuid:1").update(state="received")  # not seen yet by the post of the edit
    send(phone, interview("uuid:2", "secret", deprecated="uuid:1"))
    work()
    assert "secret" not in everything_kept()


def test_a_rescue_file_does_not_bring_it_back(phone, coordinator, programme):
    send(phone, interview(answer="secret"))
    item = Submission.objects.get()
    withdraw(coordinator, item)
    work()
    job = Job(programme=programme, kind="rescue", wish={})
    for finished in (True, False):
        found = Found(interview(answer="secret"), finished=finished, files=(("1.jpg", "image/jpeg", PHOTO),))
        assert bringing._bring(job, found) == "known"
    assert "secret" not in everything_kept()
    assert PHOTO.decode() not in everything_kept()
