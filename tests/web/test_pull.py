"""Pulling from KoboToolbox and ODK Central, against fakes; and files from the browser."""

import json
import logging
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from keruen.connect.collection import central, kobo
from keruen.connect.collection.asking import Asker
from keruen.forms.reading.model import read_xlsform
from keruen.intake.read import read
from keruen.terms.problems import Problem
from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import TABLE, Right, Role
from keruen.web.collect.models import PulledFile, Source
from keruen.web.collect.sources.incoming import incoming
from keruen.web.collect.sources.sealing import sealed
from keruen.web.rounds.models import Job, Round
from keruen.web.rounds.work import run
from tests.web.fakes import FakeCentral, FakeKobo, central_row, kobo_row, served
from tests.web.test_forms_gate import xlsform

SETTINGS = (("form_id", "form_title"), ("keruen_b2", "Settlements"))


@pytest.fixture
def round_(programme) -> Round:
    found = Round.objects.create(programme=programme, code="2026-1", state="open")
    found.path.mkdir(parents=True)
    return found


def quiet(seconds: float) -> None:
    """No waiting in tests."""


def pulled(fake, known=None) -> list:
    with served(fake) as address:
        return list(kobo.pull(kobo.asker(address, "secret", quiet), "aKobo", known or {}))


def ids(batches) -> list[int]:
    return [item["_id"] for batch in batches if batch.content for item in json.loads(batch.content)["results"]]


def after(batches) -> dict[str, str]:
    known: dict[str, str] = {}
    for batch in batches:
        known |= batch.known
    return known


def test_kobo_gives_a_thousand_a_page_and_all_of_them_come():
    fake = FakeKobo([kobo_row(n) for n in range(1, 2402)])
    batches = pulled(fake)
    assert sorted(ids(batches)) == list(range(1, 2402))
    assert max(len(json.loads(batch.content)["results"]) for batch in batches if batch.content) <= 500


def test_a_second_pull_brings_only_what_is_new_or_edited_though_the_time_stays():
    fake = FakeKobo([kobo_row(1), kobo_row(2), kobo_row(3)])
    known = after(pulled(fake))
    fake.rows[1] = kobo_row(2, edition=2, persons="9")
    fake.rows[2] = kobo_row(3, _validation_status={"uid": "validation_status_not_approved"})
    fake.rows.append(kobo_row(4))
    again = pulled(fake, known)
    assert ids(again) == [2, 3, 4]
    assert ids(pulled(fake, known | after(again))) == []


def test_what_vanished_on_the_other_server_is_said_after_everything_else():
    fake = FakeKobo([kobo_row(1), kobo_row(2), kobo_row(3)])
    known = after(pulled(fake))
    del fake.rows[1]
    *_, last = pulled(fake, known)
    assert (last.content, last.gone) == (b"", ("2",))


def test_pages_that_hold_less_than_is_counted_are_a_problem():
    with pytest.raises(Problem, match="counts 3 interviews but gave 2"):
        pulled(FakeKobo([kobo_row(1), kobo_row(2), kobo_row(3)], hide=1))


def test_a_server_that_stumbles_is_asked_again_and_one_that_refuses_is_not():
    fake = FakeKobo([kobo_row(1)], fail=[503, 502])
    assert ids(pulled(fake)) == [1]
    with served(fake) as address, pytest.raises(Problem, match="did not accept the key"):
        list(kobo.pull(kobo.asker(address, "wrong", quiet), "aKobo", {}))
    with pytest.raises(Problem, match="HTTP 503"):
        pulled(FakeKobo(fail=[503, 503, 503]))


def test_a_key_does_not_travel_to_another_server():
    ask = Asker("http://127.0.0.1:9", {"Authorization": "Token secret"}, quiet)
    with pytest.raises(Problem, match=r"link to evil\.example"):
        ask.json("https://evil.example/v1")
    assert "secret" not in repr(ask)


def test_central_is_followed_over_its_pages_and_asked_only_for_what_changed():
    rows = [central_row(n, f"2026-03-01T08:00:{n:02d}.000Z") for n in range(1, 8)]
    fake = FakeCentral(rows, most=3)

    def once(known):
        with served(fake) as address:
            return list(central.pull(central.asker(address, "a@b.kg:secret", quiet), "7/keruen_b2", known))

    def numbers(batches):
        return [item["__id"] for batch in batches if batch.content for item in json.loads(batch.content)["value"]]

    first = once({})
    assert numbers(first) == [f"uuid:{n}" for n in range(1, 8)]
    known = after(first)
    assert known[""] == "2026-03-01T08:00:07.000Z"
    fake.rows[0] = central_row(1, "2026-03-01T08:00:01.000Z", "2026-03-02T08:00:00.000Z", persons=9)
    assert numbers(second := once(known)) == ["uuid:1"]
    assert any("filter" in path for path in fake.asked[-2:])
    assert numbers(once(known | after(second))) == []


def test_a_central_pull_that_broke_off_does_not_skip_what_it_had_not_seen():
    fake = FakeCentral([central_row(n, f"2026-03-01T08:00:{n:02d}.000Z") for n in range(1, 8)], most=3)
    with served(fake) as address:
        pull = central.pull(central.asker(address, "a@b.kg:secret", quiet), "7/keruen_b2", {})
        known = dict(next(pull).known)
        assert "" not in known
        rest = list(central.pull(central.asker(address, "a@b.kg:secret", quiet), "7/keruen_b2", known))
    got = [item["__id"] for batch in rest if batch.content for item in json.loads(batch.content)["value"]]
    assert got == [f"uuid:{n}" for n in range(4, 8)]


def test_central_refuses_a_wrong_password():
    with served(FakeCentral()) as address, pytest.raises(Problem, match="did not accept the key"):
        central.asker(address, "a@b.kg:wrong", quiet)


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["kobo", "central"])
def test_what_was_pulled_is_read_by_intake_and_an_edit_counts_once(round_, programme, kind, caplog):
    first, second = (
        (kobo_row(1), kobo_row(1, edition=2, persons="9"))
        if kind == "kobo"
        else (
            central_row(1, "2026-03-01T08:00:00.000Z"),
            central_row(1, "2026-03-01T08:00:00.000Z", "2026-03-02T08:00:00.000Z", persons=9),
        )
    )
    fake = (FakeKobo if kind == "kobo" else FakeCentral)([first])
    secret, form = ("secret", "aKobo") if kind == "kobo" else ("a@b.kg:secret", "7/keruen_b2")
    with served(fake) as address, caplog.at_level(logging.DEBUG):
        source = Source.objects.create(round=round_, kind=kind, address=address, form=form, sealed=sealed(secret))
        told = []
        for _ in range(3):
            job = Job.objects.create(kind="pull", programme=programme, round=round_, wish={"source": source.pk})
            run(job.pk)
            job.refresh_from_db()
            told.append(job.told)
            fake.rows = [second]
    assert told == ["1 interview was new or changed."] * 2 + ["Nothing was new on the other server."]
    assert "secret" not in caplog.text
    model = read_xlsform(xlsform(settings=SETTINGS), "keruen_b2.xlsx")
    files = sorted((round_.path / "raw").glob("*.json"), key=lambda path: path.stat().st_mtime_ns)
    found = [read(file, [model], round_.code) for file in files]
    assert [len(reading.records) for reading in found] == [1, 1]
    assert len({row["record"] for reading in found for row in reading.records.to_pylist()}) == 1
    assert not any(row["severity"] == "error" for reading in found for row in reading.findings.to_pylist())


def pull_once(source: Source) -> str:
    job = Job.objects.create(
        kind="pull", programme=source.round.programme, round=source.round, wish={"source": source.pk}
    )
    run(job.pk)
    job.refresh_from_db()
    return job.told


@pytest.mark.django_db
@pytest.mark.parametrize("kind", ["kobo", "central"])
def test_an_interview_that_was_deleted_elsewhere_is_told_and_stays_here(round_, programme, person, kind):
    at = "2026-03-01T08:00:00.000Z"
    rows = [kobo_row(1), kobo_row(2)] if kind == "kobo" else [central_row(1, at), central_row(2, at)]
    fake = (FakeKobo if kind == "kobo" else FakeCentral)(rows)
    secret, form = ("secret", "aKobo") if kind == "kobo" else ("a@b.kg:secret", "7/keruen_b2")
    with served(fake) as address:
        source = Source.objects.create(round=round_, kind=kind, address=address, form=form, sealed=sealed(secret))
        pull_once(source)
        kept = sorted(path.name for path in (round_.path / "raw").glob("*.json"))
        gone = fake.rows.pop(1)
        assert "One interview that was brought before is on the other server no more" in pull_once(source)
        source.refresh_from_db()
        number = "2" if kind == "kobo" else "uuid:2"
        assert source.gone == [number]
        assert sorted(path.name for path in (round_.path / "raw").glob("*.json")) == kept
        _, client = person(Role.COORDINATOR)
        shown = client.get(f"/p/{programme.slug}/r/{round_.code}/sources").content.decode()
        assert "One interview is gone there" in shown
        assert number in shown
        fake.rows.append(gone)
        assert "no more" not in pull_once(source)
        source.refresh_from_db()
        assert source.gone == []


@pytest.mark.django_db
def test_photos_of_central_come_once_and_a_pull_that_broke_off_goes_on(round_, programme, person):
    at = "2026-03-01T08:00:00.000Z"
    photos = {"uuid:1": {"a.jpg": b"picture a", "сүрөт 2.jpg": b"picture b"}, "uuid:2": {"c.jpg": b"picture c"}}
    fake = FakeCentral([central_row(1, at, photos=2), central_row(2, at, photos=1), central_row(3, at)], photos=photos)
    with served(fake) as address:
        source = Source.objects.create(
            round=round_, kind="central", address=address, form="7/keruen_b2", sealed=sealed("a@b.kg:secret")
        )
        held = photos["uuid:2"].pop("c.jpg")  # the list will name it, the file is not to be had
        fake.photos["uuid:2"] = Vanishing({"c.jpg": b""})
        assert "could not be asked" in pull_once(source)
        assert PulledFile.objects.count() == 2
        source.refresh_from_db()
        assert source.known == {}
        fake.photos["uuid:2"] = {"c.jpg": held}
        fake.asked.clear()
        assert pull_once(source) == "3 interviews were new or changed."
        got = [path.rpartition("/")[2] for path in fake.asked if "/attachments/" in path]
        assert got == ["c.jpg"]
        assert pull_once(source) == "Nothing was new on the other server."
    assert set(PulledFile.objects.values_list("instance", "name", "bytes")) == {
        ("uuid:1", "a.jpg", 9), ("uuid:1", "сүрөт 2.jpg", 9), ("uuid:2", "c.jpg", 9),
    }  # fmt: skip
    _, client = person(Role.REVIEWER)
    page = f"/p/{programme.slug}/r/{round_.code}/sources/files"
    assert "сүрөт 2.jpg" in client.get(page).content.decode()
    file = client.get(f"{page}/{PulledFile.objects.get(name='c.jpg').pk}")
    assert (b"".join(file.streaming_content), file["Content-Type"]) == (b"picture c", "application/octet-stream")
    _, stranger = person(Role.ANALYST)
    assert stranger.get(page).status_code == 403


class Vanishing(dict):
    """Names that are listed, and a file that is not given."""

    def __contains__(self, name: object) -> bool:
        return False


@pytest.mark.django_db
def test_a_server_is_added_pulled_and_removed_and_its_key_is_never_shown(person, programme, round_):
    _, client = person(Role.COORDINATOR)
    page = f"/p/{programme.slug}/r/{round_.code}/sources"
    said = {"kind": "kobo", "address": "https://kobo.example/", "form": "aKobo", "secret": "the-very-secret"}
    client.post(page, said)
    source = Source.objects.get()
    shown = client.get(page).content.decode()
    assert "https://kobo.example" in shown
    assert "the-very-secret" not in shown + str(list(Audit.objects.values()))
    client.post(page, {"pull": source.pk})
    assert Job.objects.get().wish == {"source": source.pk}
    client.post(page, {"end": source.pk})
    assert not Source.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "wrong", [{"address": "http://plain.example"}, {"secret": ""}, {"kind": "other"}, {"kind": "central"}]
)
def test_an_incomplete_server_is_not_added(person, programme, round_, wrong):
    _, client = person(Role.COORDINATOR)
    said = {"kind": "kobo", "address": "https://kobo.example", "form": "aKobo", "secret": "s", **wrong}
    page = f"/p/{programme.slug}/r/{round_.code}/sources"
    assert "https://, the form and the key" in client.post(page, said, follow=True).content.decode()
    assert not Source.objects.exists()


@pytest.mark.django_db
def test_a_file_from_the_browser_enters_the_round_once(person, programme, round_):
    _, client = person(Role.COORDINATOR)
    told = []
    for _ in range(2):
        file = SimpleUploadedFile("../../b2 өзгөн.csv", b"persons;moved\n7;yes\n")
        client.post(f"/p/{programme.slug}/r/{round_.code}/bring", {"file": file})
        job = Job.objects.order_by("-pk")[0]
        run(job.pk)
        job.refresh_from_db()
        told.append((job.state, job.told))
    assert told == [("done", "b2 өзгөн.csv is in the round now."), ("done", "This file is in the round already.")]
    assert (round_.path / "raw" / "b2 өзгөн.csv").is_file()
    assert list(incoming().iterdir()) == []


@pytest.mark.django_db
@pytest.mark.parametrize(("name", "content"), [("a.xlsx", b"PK\x03\x04cut"), ("a.exe", b"MZ\x00"), ("a.json", b"{")])
def test_a_file_that_nobody_can_read_is_refused_with_a_sentence(person, programme, round_, name, content):
    _, client = person(Role.COORDINATOR)
    client.post(f"/p/{programme.slug}/r/{round_.code}/bring", {"file": SimpleUploadedFile(name, content)})
    job = Job.objects.get()
    run(job.pk)
    job.refresh_from_db()
    assert (job.state, name in job.told) == ("failed", True)
    assert not (round_.path / "raw" / name).exists()
    assert not Path(incoming() / job.wish["folder"]).exists()


@pytest.mark.django_db
@pytest.mark.parametrize("role", sorted(role for role in Role if Right.BRING_FILES not in TABLE[role]))
def test_only_who_may_bring_files_sees_servers_and_brings(person, programme, round_, role):
    _, client = person(role)
    base = f"/p/{programme.slug}/r/{round_.code}"
    assert client.get(f"{base}/sources").status_code == 403
    assert client.post(f"{base}/sources", {"kind": "kobo"}).status_code == 403
    assert client.post(f"{base}/bring", {"file": SimpleUploadedFile("a.csv", b"a")}).status_code == 403
    assert not Job.objects.exists()
