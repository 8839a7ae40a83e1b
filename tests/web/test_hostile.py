"""What somebody hostile may send: XML that grows, hides or lies; workbooks that are bombs; names that leave their folder."""

import re
import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from keruen.intake.limits import Limits
from keruen.intake.sheets import workbook
from keruen.web.accounts.rights import Role
from keruen.web.collect.head import UnreadableError, read_head
from keruen.web.collect.models import Attachment, Quarantine, Submission
from keruen.web.collect.people.answers import lines
from keruen.web.rounds.models import FormVersion, Job, Round
from keruen.web.rounds.work import run
from tests.web.phones import interview, key, published
from tests.web.test_forms_gate import xlsform
from tests.web.test_openrosa import part, send

pytestmark = pytest.mark.django_db

_LOL = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
META = b"<meta><instanceID>uuid:1</instanceID></meta></data>"
HOSTILE = {
    "laughs": f'<!DOCTYPE d [<!ENTITY l0 "lol">{_LOL}]><data id="b2">&l9;</data>'.encode(),
    "quadratic": f'<!DOCTYPE d [<!ENTITY a "{"x" * 50_000}">]><data id="b2">{"&a;" * 50_000}</data>'.encode(),
    "file": b'<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><data id="b2">&a;</data>',
    "parameter": b'<!DOCTYPE d [<!ENTITY % a SYSTEM "http://127.0.0.1:1/x"> %a;]><data id="b2"/>',
    "attributes": b'<data id="b2" ' + b" ".join(b'a%d="1"' % n for n in range(100_000)) + b">" + META[:-7],
    "surrogate": b'<data id="b2">\xed\xa0\x80' + META,
    "overlong": b'<data id="b2">\xc0\xaf' + META,
    "utf-7": b"<?xml version='1.0' encoding='utf-7'?><data id='b2'>" + META,
    "lies": b"<?xml version='1.0' encoding='utf-16'?><data id='b2'>" + META,
    "nul": b"<data id='b2'>\x00" + META,
    "control": b"<data id='b2'>&#1;" + META,
}


@pytest.fixture
def phone(person, programme):
    published(programme)
    user, _ = person(Role.ENUMERATOR)
    return Client(), key(user, programme)


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_hostile_xml_is_kept_aside_quickly_and_opens_nothing(phone, name):
    began = time.process_time()
    assert send(phone, HOSTILE[name]).status_code == 202
    assert time.process_time() - began < 5
    assert bytes(Quarantine.objects.get().body) == HOSTILE[name]
    assert not Submission.objects.exists()
    assert lines(HOSTILE[name]) == []


def test_an_attribute_of_ten_megabytes_is_no_id(phone):
    long = b"x" * 10_000_000
    assert send(phone, b'<data id="' + long + b'" version="' + long + b'">' + META).status_code == 202
    row = Submission.objects.get()
    assert (len(row.form_id), len(row.version), row.state) == (200, 100, "unknown_form")


@pytest.mark.parametrize("encoding", ["utf-16", "windows-1251", "koi8-r"])
def test_other_encodings_that_say_what_they_are_are_read(phone, encoding):
    text = f"<?xml version='1.0' encoding='{encoding}'?><data id='b2' version='1'><a>Өз</a>{META.decode()}"
    body = (text if encoding == "utf-16" else text.replace("Ө", "О")).encode(encoding)
    assert send(phone, body).status_code == 201
    assert Submission.objects.get().instance_id == "uuid:1"


def test_strange_ids_are_texts_and_nothing_more(phone, person, programme):
    for strange in ("../../etc", "'; DROP TABLE x; --", "<script>", "a b\u202e", "%00", "x" * 5_000):
        body = f"<data id='b2' version='9'><meta><instanceID>{strange.replace('<', '&lt;')}</instanceID></meta></data>"
        assert send(phone, body.encode()).status_code == 202
    _, client = person(Role.REVIEWER)
    assert client.get(f"/p/{programme.slug}/odd").status_code == 200
    for row in Submission.objects.all():
        assert client.get(f"/p/{programme.slug}/odd/s/{row.pk}").status_code == 200


def test_no_letter_of_a_name_reaches_the_disk_or_breaks_the_database(phone):
    client, base = phone
    names = ["../../../evil.jpg", "/etc/passwd", "a\x00b.jpg", "con\u202egpj.exe", "." * 250]
    files = {name: part(b"1" + name.encode(), "x.jpg") for name in names}
    answer = client.post(
        f"{base}/submission?deviceID=a%00b", {"xml_submission_file": part(interview()), **files}, headers={"User-Agent": "a"}
    )  # fmt: skip
    assert answer.status_code == 201
    assert Attachment.objects.count() == len(names)
    assert Submission.objects.get().device == "ab"
    kept = [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]
    assert all(re.fullmatch(r"[0-9a-f]{64}", path.name) for path in kept)


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", "multipart/form-data; boundary=x", "text/plain", "application/json"]
)
def test_a_body_that_is_no_post_of_a_phone_is_400_with_a_sentence(phone, kind):
    client, base = phone
    answer = client.generic("POST", f"{base}/submission", b"--y\r\nrubbish\x00\xff", content_type=kind)
    assert (answer.status_code, b"<message>" in answer.content) == (400, True)


def bomb(inner: bytes, name: str = "xl/worksheets/sheet1.xml") -> bytes:
    """The small form with one member changed."""
    written = BytesIO()
    with zipfile.ZipFile(BytesIO(xlsform())) as old, zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, inner)
    return written.getvalue()


WORKBOOKS = {
    "zip bomb": lambda: bomb(b"<worksheet>" + b" " * 600_000_000),
    "entities": lambda: bomb(HOSTILE["laughs"], "xl/workbook.xml"),
    "file entity": lambda: bomb(HOSTILE["file"]),
    "cut": lambda: xlsform()[:2000],
    "not a workbook": lambda: b"PK\x03\x04" + b"\x00" * 1000,
}


@pytest.mark.parametrize("name", sorted(WORKBOOKS))
def test_a_hostile_form_is_refused_with_a_sentence_or_stopped_by_the_gate(person, programme, name):
    _, client = person(Role.COORDINATOR)
    file = SimpleUploadedFile("form.xlsx", WORKBOOKS[name]())
    answer = client.post(f"/p/{programme.slug}/forms", {"file": file})
    assert answer.status_code in (302, 422)
    for form in FormVersion.objects.all():
        job = Job.objects.create(kind="gate", programme=programme, wish={"form": form.pk})
        run(job.pk)
        form.refresh_from_db()
        assert form.gate["steps"][0]["verdict"] == "failed"


@pytest.mark.parametrize("name", sorted(WORKBOOKS))
def test_a_hostile_export_is_refused_with_a_sentence(person, programme, name):
    round_ = Round.objects.create(programme=programme, code="2026-1", state="open")
    round_.path.mkdir(parents=True)
    _, client = person(Role.COORDINATOR)
    file = SimpleUploadedFile("export.xlsx", WORKBOOKS[name]())
    client.post(f"/p/{programme.slug}/r/{round_.code}/bring", {"file": file})
    job = Job.objects.get()
    run(job.pk)
    job.refresh_from_db()
    assert "Keruen itself" not in job.told
    if job.state == "done":  # an entity that nobody looks up is no harm
        sheets = workbook(round_.path / "raw" / "export.xlsx", Limits())
        assert "root:" not in str([sheet.rows for sheet in sheets])


def test_a_zip_that_wants_out_of_its_folder_stays_in_it(person, programme, tmp_path, tmp_path_factory):
    absolute = tmp_path_factory.mktemp("absolute")  # somewhere that can be written
    round_ = Round.objects.create(programme=programme, code="2026-1", state="open")
    round_.path.mkdir(parents=True)
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        archive.writestr("../../../../evil.xml", interview())
        archive.writestr(f"{absolute}/abs.xml", interview("uuid:2"))
    _, client = person(Role.COORDINATOR)
    file = SimpleUploadedFile("export.zip", written.getvalue())
    client.post(f"/p/{programme.slug}/r/{round_.code}/bring", {"file": file})
    run(Job.objects.get().pk)
    outside = [path for path in tmp_path.parent.rglob("*.xml") if path.name in ("evil.xml", "abs.xml")]
    assert outside == []
    assert not (absolute / "abs.xml").exists()


def test_what_is_no_head_says_so():
    for body in (b"", b"<a/>", b"\x00", b"<a><meta><instanceID/></meta></a>"):
        with pytest.raises(UnreadableError):
            read_head(body)
