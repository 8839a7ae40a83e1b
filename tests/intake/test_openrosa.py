"""OpenRosa instances, whole and hostile."""

from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.intake.read import read_outlined
from keruen.terms.problems import Problem
from tests.intake.intake_cases import codes_of, forms, interview, labour, model, said

CASE = interview(**labour())
TOP = "<lm_top><lm_top_code>UZB</lm_top_code><lm_top_persons>30</lm_top_persons></lm_top>"


def instance(record: str = "u1", meta: str = "", body: str = "", **changes: str) -> str:
    """An instance of B2 with one repeat, its namespace as phones write it."""
    answers = "".join(f"<{name}>{escape(str(value))}</{name}>" for name, value in (CASE | changes).items())
    return (
        f'<?xml version="1.0"?><data id="keruen_b2" version="{model("b2").version}" xmlns:orx="http://openrosa.org/xforms">'
        f"<visit>{answers}</visit>{TOP}{body}"
        f"<orx:meta><orx:instanceID>uuid:{record}</orx:instanceID>{meta}</orx:meta></data>"
    )


def saved(tmp_path: Path, content: str | bytes, name: str = "i.xml") -> Path:
    file = tmp_path / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file


def test_it_reads_one_instance(tmp_path: Path) -> None:
    reading = read_outlined(saved(tmp_path, instance()), forms(), "r")
    assert said(reading)["lm_persons"] == "45"
    assert said(reading)["lm_top[1]/lm_top_code"] == "UZB"
    record = reading.records.to_pylist()[0]
    assert (record["record"], record["version"], record["sheet"]) == ("uuid:u1", model("b2").version, "i.xml")
    assert codes_of(reading.findings) == []


def test_a_template_of_a_repeat_is_no_instance(tmp_path: Path) -> None:
    empty = '<lm_top jr:template="" xmlns:jr="http://openrosa.org/javarosa"><lm_top_code/><lm_top_persons/></lm_top>'
    reading = read_outlined(saved(tmp_path, instance(body=empty)), forms(), "r")
    assert "lm_top[2]/lm_top_code" not in said(reading)


def test_a_folder_and_a_zip_of_instances_are_read(tmp_path: Path) -> None:
    for name in ("u1", "u2"):
        saved(tmp_path / "folder", instance(name), f"{name}/submission.xml")
    folder = read_outlined(tmp_path / "folder", forms(), "r")
    with ZipFile(tmp_path / "x.zip", "w") as archive:
        for name in ("u1", "u2"):
            archive.writestr(f"{name}/submission.xml", instance(name))
    zipped = read_outlined(tmp_path / "x.zip", forms(), "r")
    assert (
        folder.records.column("record").to_pylist()
        == zipped.records.column("record").to_pylist()
        == ["uuid:u1", "uuid:u2"]
    )
    assert folder.answers.num_rows == zipped.answers.num_rows


def test_an_edited_version_replaces_the_one_that_it_names(tmp_path: Path) -> None:
    saved(tmp_path / "f", instance("u1", informant="old"), "a.xml")
    saved(tmp_path / "f", instance("u2", "<deprecatedID>uuid:u1</deprecatedID>", informant="new"), "b.xml")
    reading = read_outlined(tmp_path / "f", forms(), "r")
    assert reading.records.column("record").to_pylist() == ["uuid:u2"]
    assert codes_of(reading.findings) == ["intake-edited"]


def test_an_encrypted_instance_is_told(tmp_path: Path) -> None:
    sealed = '<data id="keruen_b2" encrypted="yes" xmlns="http://opendatakit.org/submissions"><base64EncryptedKey>x</base64EncryptedKey></data>'
    saved(tmp_path / "f", sealed, "a.xml")
    saved(tmp_path / "f", instance(), "b.xml")
    reading = read_outlined(tmp_path / "f", forms(), "r")
    assert [(f["code"], f["sheet"]) for f in reading.findings.to_pylist()] == [("intake-encrypted", "a.xml")]
    assert reading.records.num_rows == 1


BOMB = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><data id="keruen_b2"><informant>&b;</informant></data>'
OUTSIDE = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><data id="keruen_b2"><informant>&x;</informant></data>'


@pytest.mark.parametrize("hostile", [BOMB, OUTSIDE])
def test_entities_are_refused_and_told(tmp_path: Path, hostile: str) -> None:
    reading = read_outlined(saved(tmp_path, hostile), forms(), "r")
    assert codes_of(reading.findings) == ["intake-xml-entities"]
    assert reading.records.num_rows == 0


def test_a_document_nested_beyond_sense_is_told(tmp_path: Path) -> None:
    saved(tmp_path / "f", "<g>" * 5_000 + "</g>" * 5_000, "deep.xml")
    assert codes_of(read_outlined(tmp_path / "f", forms(), "r").findings) == ["intake-xml-broken"]


def test_a_huge_attribute_is_no_trouble(tmp_path: Path) -> None:
    huge = instance().replace("<visit>", f'<visit note="{"x" * 2_000_000}">')
    assert read_outlined(saved(tmp_path, huge), forms(), "r").records.num_rows == 1


def test_one_truncated_file_is_a_problem_and_among_others_a_finding(tmp_path: Path) -> None:
    cut = instance()[:200]
    with pytest.raises(Problem) as problem:
        read_outlined(saved(tmp_path, cut), forms(), "r")
    assert problem.value.code == "file-truncated"
    saved(tmp_path / "f", cut, "a.xml")
    saved(tmp_path / "f", instance(), "b.xml")
    reading = read_outlined(tmp_path / "f", forms(), "r")
    assert (codes_of(reading.findings), reading.records.num_rows) == (["intake-xml-broken"], 1)


def test_an_instance_of_another_form_is_told(tmp_path: Path) -> None:
    reading = read_outlined(saved(tmp_path, '<survey id="other"><a>1</a></survey>'), forms(), "r")
    assert codes_of(reading.findings) == ["intake-no-form-instance"]


@given(st.binary(max_size=300))
def test_random_bytes_never_crash(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    folder = tmp_path_factory.mktemp("x")
    saved(folder, b"<data id='keruen_b2'>" + noise + b"</data>", "n.xml")
    reading = read_outlined(folder, forms(), "r")
    assert reading.records.num_rows + reading.findings.num_rows >= 1
