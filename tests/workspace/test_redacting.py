"""An informant withdraws: nothing that is left holds the person, everybody else says what they said. Every name is invented."""

import csv
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from keruen.cli.main import run
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.build import build
from keruen.workspace.folder.manifest import read_manifest
from keruen.workspace.folder.raw import import_files
from keruen.workspace.press.leaving import pieces
from keruen.workspace.redacting.cut import cut
from keruen.workspace.redacting.log import Redaction, persons, read_redactions
from keruen.workspace.redacting.tables import Wish

from .small import NOW, correct, write_small

NAME, PHONE = "Synthetic Zhupar Testbayeva", "+7 701 555 01 99"
ONE = Wish(frozenset({"uuid:u2"}), frozenset())
CONTACTS = Wish(frozenset(), frozenset({"uuid:u2"}))


def keruen(*words: object) -> int:
    """One call of the command line in English."""
    return run([str(word) for word in words], {"KERUEN_LANG": "en"})


def everything(folder: Path) -> str:
    """All that any file below a folder says, packed or not."""
    raw = " ".join(path.read_bytes().decode("utf-8", "ignore") for path in folder.rglob("*") if path.is_file())
    return raw + " ".join(piece.text for piece in pieces(folder))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A small synthetic round, built, in which one informant gave a name and a telephone number, also in an XLSX file."""
    folder = write_small(tmp_path / "small")
    text = (folder / "raw/west.csv").read_text()
    head, *rows = text.splitlines()
    rows[1] = rows[1].replace(",B,", f",{NAME},")
    lines = [f"{head},respondent_phone", *(f"{row},{PHONE if NAME in row else ''}" for row in rows)]
    (folder / "raw/west.csv").write_text("\n".join(lines) + "\n")
    with xlsxwriter.Workbook(folder / "raw/north.csv.xlsx") as book:
        sheet = book.add_worksheet("any")
        for number, row in enumerate([["place", "name", "informant", "persons", "men", "women"],
                                      ["S4", "Synthetic village 4", NAME, 210, 120, 90],
                                      ["S5", "Synthetic village 5", "A", 310, 200, 110]]):  # fmt: skip
            sheet.write_row(number, 0, row)
    toml = (folder / "round.toml").read_text()
    (folder / "round.toml").write_text(toml + '"*.xlsx" = "../../mappings/table.yaml"\n')
    correct(folder, "west.csv#3", "informant", NAME, NAME + "a")
    build(folder, NOW, {}, publish=False)
    return folder


def test_nothing_that_is_left_holds_a_person_who_withdrew(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    others = (small / "raw/east.csv").read_bytes()
    before = {line.file: line.sha256 for line in read_manifest(small / "raw")}
    assert NAME in everything(small)
    call = ["redact", small, "--record", "west.csv#3", "--record", "north.csv.xlsx#any#2",
            "--reason", "asked by telephone", "--who", "Test"]  # fmt: skip
    assert keruen(*call) == 1
    assert "Nothing has been changed yet" in capsys.readouterr().out
    assert NAME in everything(small / "raw")
    assert keruen(*call, "--yes") == 0
    told = capsys.readouterr().out
    assert "raw/west.csv is rewritten" in told
    assert "One correction leaves cleaning.csv" in told
    for part in (NAME, PHONE, "Zhupar"):
        assert part not in everything(small)
    assert (small / "raw/east.csv").read_bytes() == others
    manifest = {line.file: line for line in read_manifest(small / "raw")}
    assert manifest["west.csv"].received_sha256 == before["west.csv"] != manifest["west.csv"].sha256
    assert manifest["west.csv"].redacted
    assert (manifest["east.csv"].received_sha256, manifest["east.csv"].redacted) == ("", "")
    assert [line.record for line in read_redactions(small)] == ["west.csv#3", "north.csv.xlsx#any#2"]


def test_the_release_notes_the_count_and_the_others_stay_under_their_ids(small: Path) -> None:
    assert keruen("redact", small, "--record", "west.csv#3", "--reason", "asked", "--who", "Test", "--yes") == 0
    built = build(small, NOW, {}, printing="tests.workspace.paper")
    figures = {row["key"]: row for row in built.store.read("figures").to_pylist()}
    noted = [row["printed"] for key, row in figures.items() if "withdrawn" in key]
    assert noted == ["1"]
    records = built.store.read("merged/records").column("record").to_pylist()
    assert {"west.csv#2", "west.csv#4", "west.csv#5"} <= set(records)
    assert "west.csv#3" not in records
    assert NAME not in (small / "raw/west.csv").read_text()
    assert NAME not in everything(small / "publication")


def test_a_person_who_comes_back_with_a_new_export_stays_out(small: Path, tmp_path: Path) -> None:
    again = tmp_path / "west.csv"
    shutil.copy(small / "raw/west.csv", again)
    both = ("--record", "west.csv#3", "--record", "north.csv.xlsx#any#2")
    assert keruen("redact", small, *both, "--reason", "asked", "--who", "Test", "--yes") == 0
    assert [item.outcome for item in import_files(small / "raw", [again], NOW)] == ["same"]
    assert NAME not in everything(small / "raw")
    (small / "raw/west.csv").write_bytes(again.read_bytes())  # someone puts the old bytes back by hand
    lines = (small / "raw/manifest.csv").read_text().splitlines()
    (small / "raw/manifest.csv").write_text("\n".join(line for line in lines if "west.csv" not in line) + "\n")
    built = build(small, NOW, {}, publish=False)
    assert "redact-dropped" in built.findings.column("code").to_pylist()
    assert NAME not in everything(small / "build")
    assert keruen("redact", small, "--reason", "again", "--who", "Test", "--yes") == 0
    assert NAME not in everything(small / "raw")


def test_only_the_contacts_may_go(small: Path) -> None:
    call = ["redact", small, "--record", "west.csv#3", "--what", "contacts", "--reason", "asked", "--who", "T", "--yes"]
    assert keruen(*call) == 0
    text = (small / "raw/west.csv").read_text()
    assert PHONE not in text
    assert "110" in text


@pytest.mark.parametrize(("language", "part"), [("en", "There is no one submission"), ("ru", "нет одной анкеты")])
def test_an_unknown_submission_is_refused(
    small: Path, language: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    call = ["redact", str(small), "--record", "west.csv#33", "--reason", "asked", "--who", "T", "--yes"]
    assert run(call, {"KERUEN_LANG": language}) == 2
    assert part in (told := capsys.readouterr().err)
    assert "west.csv#3" in told
    assert not (small / "redactions.csv").exists()


@pytest.mark.parametrize(("language", "part"), [("en", "Formulas in its cells"), ("ru", "формулы в ячейках")])
def test_a_file_that_would_say_something_else_afterwards_is_left_alone(
    small: Path, language: str, part: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = small / "raw/north.csv.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("any")
        for number, row in enumerate([["place", "name", "informant", "persons", "men", "women"],
                                      ["S4", "Synthetic village 4", NAME, 210, 120, 90],
                                      ["S5", "Synthetic village 5", "A", 310, 200, 110]]):  # fmt: skip
            sheet.write_row(number, 0, row)
        sheet.write_formula(2, 3, "=200+110", None, 310)
    lines = (small / "raw/manifest.csv").read_text().splitlines()
    (small / "raw/manifest.csv").write_text("\n".join(line for line in lines if "north" not in line) + "\n")
    before = path.read_bytes()
    call = ["redact", str(small), "--record", "north.csv.xlsx#any#2", "--reason", "asked", "--who", "T", "--yes"]
    assert run(call, {"KERUEN_LANG": language}) == 2
    assert part in capsys.readouterr().err
    assert path.read_bytes() == before


def kobo_xlsx() -> bytes:
    """A Kobo workbook with a repeat inside a repeat."""
    book = openpyxl.Workbook()
    sheets = {
        "data": [["persons", "informant_name", "_uuid", "_index"], [4, "Ann", "u1", 1], [5, NAME, "u2", 2], [6, "Eve", "u3", 3]],
        "top": [["code", "_index", "_parent_table_name", "_parent_index"], ["UZB", 1, "data", 1], ["KGZ", 2, "data", 2]],
        "why": [["reason", "_index", "_parent_table_name", "_parent_index"], ["her words", 1, "top", 2], ["his", 2, "top", 1]],
    }  # fmt: skip
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_rows_of_repeats_go_with_their_submission_and_the_rows_of_others_keep_their_numbers() -> None:
    made = cut("a.xlsx", kobo_xlsx(), ONE)
    assert made is not None
    book = openpyxl.load_workbook(io.BytesIO(made))
    assert [row[0] for row in book["data"].values] == ["persons", 4, None, 6]
    assert [row[0] for row in book["top"].values] == ["code", "UZB"]
    assert [row[0] for row in book["why"].values] == ["reason", None, "his"]
    only = cut("a.xlsx", kobo_xlsx(), CONTACTS)
    assert only is not None
    assert list(openpyxl.load_workbook(io.BytesIO(only))["data"].values)[2] == (5, None, "u2", 2)


def central_zip() -> bytes:
    """A zip of Central with a repeat and a photograph of each submission."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr(
            "f.csv", f"persons,picture,KEY\n4,one.jpg,uuid:u1\n5,two.jpg,uuid:u2\n6,,{NAME}\n".replace(NAME, "uuid:u3")
        )
        made.writestr("f-top.csv", "code,PARENT_KEY,KEY\nUZB,uuid:u1,uuid:u1/top[1]\nKGZ,uuid:u2,uuid:u2/top[1]\n")
        made.writestr("media/one.jpg", b"1")
        made.writestr("media/two.jpg", b"2")
    return out.getvalue()


def test_a_zip_loses_rows_and_attachments() -> None:
    made = cut("a.zip", central_zip(), ONE)
    assert made is not None
    with zipfile.ZipFile(io.BytesIO(made)) as left:
        assert left.namelist() == ["f.csv", "f-top.csv", "media/one.jpg"]
        assert list(csv.reader(io.StringIO(left.read("f.csv").decode())))[2] == ["", "", ""]
        assert b"KGZ" not in left.read("f-top.csv")


def instances(**pictures: str) -> bytes:
    """A zip of folders of instances, u1, u2, ..., each with the picture that it names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for code, picture in pictures.items():
            meta = f"<meta><instanceID>uuid:{code}</instanceID></meta>"
            made.writestr(f"{code}/submission.xml", f"<d id='f'><picture>{picture}</picture>{meta}</d>")
            made.writestr(f"{code}/{picture}", code)
    return out.getvalue()


@pytest.mark.parametrize(("his", "other"), [("photo.jpg", "photo.jpg"), ("1.jpg", "11.jpg"), ("a.jpg", "b-a.jpg")])
def test_a_picture_goes_with_its_instance_whatever_others_are_called(his: str, other: str) -> None:
    made = cut("a.zip", instances(u1=other, u2=his), ONE)
    assert made is not None
    with zipfile.ZipFile(io.BytesIO(made)) as left:
        assert left.namelist() == ["u1/submission.xml", f"u1/{other}"]


def test_a_picture_of_a_row_goes_though_another_name_ends_like_it() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("f.csv", "persons,picture,KEY\n4,11.jpg,uuid:u1\n5,1.jpg,uuid:u2\n")
        made.writestr("media/11.jpg", b"1")
        made.writestr("media/1.jpg", b"2")
    cleaned = cut("a.zip", out.getvalue(), ONE)
    assert cleaned is not None
    with zipfile.ZipFile(io.BytesIO(cleaned)) as left:
        assert left.namelist() == ["f.csv", "media/11.jpg"]


def test_withdrawn_persons_are_submissions_that_went_whole_each_once() -> None:
    lines = [
        Redaction(r, what, "", "", "") for r, what in (("u1", "interview"), ("u1", "interview"), ("u2", "contacts"))
    ]
    assert persons(lines) == 1


def test_json_loses_the_submission_and_counts_what_is_left() -> None:
    content = {
        "count": 2,
        "results": [{"_uuid": "u1", "a/informant_name": "Ann"}, {"_uuid": "u2", "a/informant_name": NAME}],
    }
    made = cut("a.json", json.dumps(content).encode(), ONE)
    assert made is not None
    assert json.loads(made) == {"count": 1, "results": content["results"][:1]}
    only = cut("a.json", json.dumps(content).encode(), CONTACTS)
    assert only is not None
    assert json.loads(only)["results"][1] == {"_uuid": "u2"}


def test_an_instance_goes_whole_or_loses_its_contacts() -> None:
    text = f"<d id='f'><informant_name>{NAME}</informant_name><n>4</n><meta><instanceID>uuid:u2</instanceID></meta></d>"
    assert cut("a.xml", text.encode(), ONE) is None
    only = cut("a.xml", text.encode(), CONTACTS)
    assert only is not None
    assert NAME.encode() not in only
    assert b"<n>4</n>" in only


@pytest.mark.parametrize("make", [kobo_xlsx, central_zip])
def test_a_file_without_the_person_stays_byte_for_byte(make: Callable[[], bytes]) -> None:
    content = make()
    other = Wish(frozenset({"uuid:u9"}), frozenset())
    assert cut("a.xlsx" if make is kobo_xlsx else "a.zip", content, other) is content


@pytest.mark.parametrize(("language", "part"), [("en", "cannot be rewritten"), ("ru", "нельзя переписать")])
def test_a_kind_of_file_that_cannot_be_rewritten_is_named(language: str, part: str) -> None:
    with pytest.raises(Problem) as caught:
        cut("a.ods", b"", ONE)
    assert part in caught.value.tell(Speaker(language))[0]
