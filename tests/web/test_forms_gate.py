"""Forms: drafts, the gate, publication, versions and their files."""

import shutil
from io import BytesIO

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from keruen.forms.reading.model import read_xlsform
from keruen.terms.problems import Problem
from keruen.web.accounts.models import Audit
from keruen.web.accounts.rights import Role
from keruen.web.rounds.forms.drafts import draft_of_file, put_media, renewed
from keruen.web.rounds.forms.publishing import before, publish, retire
from keruen.web.rounds.forms.versions import stamp_xform, stamp_xlsx
from keruen.web.rounds.gate import steps
from keruen.web.rounds.gate.verdicts import STEPS
from keruen.web.rounds.models import FormVersion, Job
from keruen.web.rounds.work import run

pytestmark = pytest.mark.django_db
java = pytest.mark.skipif(shutil.which("javac") is None, reason="no JDK on this machine: the gate says `absent` here")

SURVEY = (
    ("type", "name", "label::English (en)", "label::Кыргызча (ky)", "constraint", "required"),
    ("text", "ким", "Who?", "Ким?", "", ""),
    ("integer", "persons", "How many?", "Канча?", ". >= 0 and . < 500", "yes"),
    ("select_one yn", "moved", "Moved?", "Көчтүбү?", "", "yes"),
)
CHOICES = (
    ("list_name", "name", "label::English (en)", "label::Кыргызча (ky)"),
    ("yn", "yes", "Yes", "Ооба"),
    ("yn", "no", "No", "Жок"),
)
PASSED = {"steps": [{"step": step, "verdict": "passed", "notes": [], "numbers": {}} for step in STEPS]}


ENGINES = steps._ENGINES


@pytest.fixture(autouse=True)
def no_engine(monkeypatch):
    """The web engine takes seconds to start: only the tests that are about it ask it."""
    monkeypatch.setattr(steps, "_ENGINES", ())


def xlsform(survey=SURVEY, settings=(("form_id", "form_title"), ("visit", "Visit"))) -> bytes:
    book = openpyxl.Workbook()
    for name, rows in (("survey", survey), ("choices", CHOICES), ("settings", settings)):
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    del book["Sheet"]
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def sent(content: bytes, name: str = "visit.xlsx") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


@pytest.fixture
def draft(programme) -> FormVersion:
    return draft_of_file(programme, None, xlsform(), "visit.xlsx")


def through_the_gate(form: FormVersion) -> FormVersion:
    job = Job.objects.create(kind="gate", programme=form.programme, wish={"form": form.pk})
    run(job.pk)
    form.refresh_from_db()
    return form


def verdicts(form: FormVersion) -> dict[str, str]:
    return {row["step"]: row["verdict"] for row in form.gate["steps"]}


@java
def test_a_good_form_passes_and_carries_the_servers_version(draft, monkeypatch):
    monkeypatch.setattr(steps, "_ENGINES", ENGINES)
    form = through_the_gate(draft)
    assert {verdicts(form)[step] for step in ("convert", "validate", "fill")} == {"passed"}
    assert verdicts(form)["engine"] in ("passed", "absent")
    assert f'id="visit" version="{form.version}"' in bytes(form.xform).decode()
    fills = next(row["numbers"] for row in form.gate["steps"] if row["step"] == "fill")
    assert fills == {"fills": 2 * len(steps.SEEDS), "whole": 2 * len(steps.SEEDS), "languages": 2}


def test_a_form_that_pyxform_refuses_names_the_row_and_cannot_be_published(programme):
    form = through_the_gate(
        draft_of_file(programme, None, xlsform([*SURVEY, ("select_one gone", "x", "X", "X", "", "")]), "f.xlsx")
    )
    assert verdicts(form) == {"convert": "failed"}
    assert "gone" in form.gate["steps"][0]["notes"][0]
    with pytest.raises(Problem, match="cannot be published"):
        publish(form)


@java
def test_a_form_that_only_breaks_when_filled_is_stopped(programme):
    """A question of a repeat that is read without its index: ODK Validate, which answers nothing, finds it good."""
    roster = [
        SURVEY[0],
        SURVEY[2],
        ("begin repeat", "member", "Member", "Мүчө", "", ""),
        ("integer", "age", "Age", "Жашы", "", ""),
        ("end repeat", "", "", "", "", ""),
        ("calculate", "double", "", "", "", ""),
    ]
    rows = [[*row, ""] for row in roster]
    rows[0][-1], rows[-1][-1] = "calculation", "if(${persons} > 0 and count(${member}) > 1, ${age} * 2, 0)"
    form = through_the_gate(draft_of_file(programme, None, xlsform(rows), "f.xlsx"))
    assert (verdicts(form)["validate"], verdicts(form)["fill"]) == ("passed", "failed")


def test_a_form_that_is_no_xform_fails_in_the_web_engine_or_is_not_tried(tmp_path, monkeypatch):
    monkeypatch.setattr(steps, "_ENGINES", ENGINES)
    (tmp_path / "form.xml").write_text("<nothing/>", encoding="utf-8")
    verdict = steps.engine(tmp_path)
    assert verdict.verdict == ("failed" if any(map(steps._complete, ENGINES)) else "absent")
    assert bool(verdict.notes) == (verdict.verdict == "failed")


def test_without_java_the_gate_says_so_and_the_coordinator_may_publish(draft, monkeypatch):
    monkeypatch.setattr("keruen.web.rounds.gate.steps.shutil.which", lambda name, **_: None)
    form = through_the_gate(draft)
    assert verdicts(form) == {"convert": "passed", "validate": "absent", "fill": "absent", "engine": "absent"}
    publish(form)
    form.refresh_from_db()
    assert form.state == "published"


def test_what_the_gate_has_not_seen_is_not_published(draft):
    with pytest.raises(Problem, match="cannot be published"):
        publish(draft)


def test_a_newer_version_takes_the_place_of_the_older_and_nothing_of_it_changes(draft):
    FormVersion.objects.filter(pk=draft.pk).update(gate=PASSED, xform=b"<a/>", md5="1")
    publish(draft)
    newer = renewed(FormVersion.objects.get(pk=draft.pk))
    assert int(newer.version) == int(draft.version) + 1
    FormVersion.objects.filter(pk=newer.pk).update(gate=PASSED, xform=b"<b/>", md5="2")
    publish(newer)
    states = dict(FormVersion.objects.values_list("version", "state"))
    assert states == {draft.version: "retired", newer.version: "published"}
    assert before(newer) == draft
    assert bytes(FormVersion.objects.get(pk=draft.pk).xform) == b"<a/>"


def test_a_file_for_a_published_form_makes_a_new_version_and_loses_its_bom(draft):
    FormVersion.objects.filter(pk=draft.pk).update(gate=PASSED, xform=b"<a/>", md5="1")
    publish(draft)
    target = put_media(FormVersion.objects.get(pk=draft.pk), "../lists/places.csv", b"\xef\xbb\xbfname,label\n")
    assert (target.state, target.version != draft.version) == ("draft", True)
    assert (target.media.get().name, bytes(target.media.get().content)) == ("places.csv", b"name,label\n")
    assert not FormVersion.objects.get(pk=draft.pk).media.exists()


def test_a_changed_file_sends_a_draft_through_the_gate_again(draft):
    FormVersion.objects.filter(pk=draft.pk).update(gate=PASSED, xform=b"<a/>", md5="1")
    put_media(FormVersion.objects.get(pk=draft.pk), "a.csv", b"name\n")
    with pytest.raises(Problem):
        publish(draft)


def test_a_retired_form_is_not_published_again(draft):
    FormVersion.objects.filter(pk=draft.pk).update(gate=PASSED, xform=b"<a/>", md5="1")
    publish(draft)
    assert retire(draft)
    with pytest.raises(Problem):
        publish(draft)


def test_the_version_is_written_over_the_forms_own_and_only_there():
    given = '<instance><data id="a" version="7"><x version="3"/></data></instance><instance id="b"><root/></instance>'
    assert stamp_xform(given, "2026112101") == given.replace('version="7"', 'version="2026112101"')
    assert '<data id="a" version="1"/>' in stamp_xform('<instance><data id="a"/></instance>', "1")


@pytest.mark.parametrize(
    "settings", [(), (("form_id",), ("visit",)), (("version", "form_title"), (3, "T"))], ids=["none", "id", "old"]
)
def test_the_folder_gets_the_form_with_its_version(settings):
    model = read_xlsform(stamp_xlsx(xlsform(settings=settings), "visit", "2026112101"), "x.xlsx")
    assert (model.form_id, model.version) == ("visit", "2026112101")


def test_a_coordinator_brings_a_form_tests_it_and_publishes_it(person, programme):
    _, client = person(Role.COORDINATOR)
    base = f"/p/{programme.slug}/forms"
    shown = client.post(base, {"file": sent(xlsform())})
    page = client.get(shown.headers["Location"])
    assert "Visit" in page.content.decode()
    form = FormVersion.objects.get()
    client.post(f"{base}/{form.pk}/gate")
    assert client.get(f"{base}/{form.pk}").headers["Refresh"] == "2"
    run(Job.objects.get(kind="gate").pk)
    client.post(f"{base}/{form.pk}/publish")
    assert FormVersion.objects.get().state == "published"
    assert set(Audit.objects.values_list("act", flat=True)) == {"form-draft", "form-gate", "form-publish"}


def test_what_changed_since_the_last_version_is_shown(person, programme, draft):
    FormVersion.objects.filter(pk=draft.pk).update(gate=PASSED, xform=b"<a/>", md5="1")
    publish(draft)
    newer = draft_of_file(programme, None, xlsform(SURVEY[:3]), "visit.xlsx")
    _, client = person(Role.COORDINATOR)
    page = client.get(f"/p/{programme.slug}/forms/{newer.pk}?lang=ru").content.decode()
    assert f"Изменения с версии {draft.version}" in page
    assert "moved" in page


def test_a_file_that_is_no_form_is_refused_with_a_sentence(person, programme):
    _, client = person(Role.COORDINATOR)
    answer = client.post(f"/p/{programme.slug}/forms", {"file": sent(b"PK\x03\x04 nothing")})
    assert answer.status_code == 422
    assert client.post(f"/p/{programme.slug}/forms", {}).status_code == 422


def test_a_form_is_given_back_as_a_file_to_keep(person, programme, draft):
    _, client = person(Role.COORDINATOR)
    answer = client.get(f"/p/{programme.slug}/forms/{draft.pk}/form.xlsx")
    assert (answer.headers["Content-Type"], answer.content) == ("application/octet-stream", bytes(draft.xlsform))
    assert answer.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.COORDINATOR}))
def test_only_coordinators_touch_forms(person, programme, draft, role):
    _, client = person(role)
    base = f"/p/{programme.slug}/forms"
    assert client.get(base).status_code == 403
    assert client.post(base, {"file": sent(xlsform())}).status_code == 403
    assert client.get(f"{base}/{draft.pk}").status_code == 403
    assert client.get(f"{base}/{draft.pk}/form.xlsx").status_code == 403
    for act in ("gate", "publish", "retire", "renew", "media", "drop"):
        assert client.post(f"{base}/{draft.pk}/{act}").status_code == 403
    assert FormVersion.objects.get().state == "draft"


def test_node_from_pypi_beside_this_python_is_found_where_the_machine_has_none(monkeypatch, tmp_path):
    node = tmp_path / "node"
    node.write_text("#!/bin/sh\n")
    node.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    monkeypatch.setattr(steps.sys, "executable", str(tmp_path / "python"))
    assert steps._node() == str(node)
