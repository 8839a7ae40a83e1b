"""Kobo's API, ODK Central as zip and OData, OpenRosa instances: the same interview gives the same answers."""

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from keruen.intake.read import read_outlined
from keruen.terms.problems import Problem
from tests.intake.intake_cases import codes_of, derived, forms, interview, labour, model, numbers, said, write_csv

CASE = interview(**labour(groups_present="labour_migrant return_migrant", rm_answer="unknown"))
ANSWERS = {name: str(value) for name, value in CASE.items() if value != ""} | {
    "lm_top[1]/lm_top_code": "UZB",
    "lm_top[1]/lm_top_persons": "30",
    "lm_top[2]/lm_top_code": "KGZ",
    "lm_top[2]/lm_top_persons": "5",
}
TOP = [("UZB", 30), ("KGZ", 5)]


def path(name: str) -> str:
    question = model("b2").question(name)
    assert question is not None
    return question.path


def saved(tmp_path: Path, content: Any, name: str = "data.json") -> Path:
    file = tmp_path / name
    file.write_text(json.dumps(content), encoding="utf-8")
    return file


def kobo(**changes: Any) -> dict[str, Any]:
    """A submission as the API gives it: flat, all values texts, repeats as lists."""
    flat = {path(name): str(value) for name, value in CASE.items() if value != ""}
    top = path("lm_top_code").rsplit("/", 1)[0]
    flat_top = [{path("lm_top_code"): code, path("lm_top_persons"): str(n)} for code, n in TOP]
    meta = {"_id": 7, "_uuid": "u1", "__version__": "", "_submission_time": "2023-12-01T10:00:00", "_attachments": [],
            "_geolocation": [None, None], "meta/instanceID": "uuid:u1", "formhub/uuid": "f", "_validation_status": {}}  # fmt: skip
    return flat | {top: flat_top} | meta | changes


def test_the_api_gives_the_same_answers_page_by_page(tmp_path: Path) -> None:
    page = {"count": 2, "next": None, "results": [kobo(), kobo(_uuid="u2", **{"meta/instanceID": "uuid:u2"})]}
    reading = read_outlined(saved(tmp_path, page), forms(), "r")
    assert said(reading) == ANSWERS
    assert reading.records.column("row").to_pylist() == [1, 2]
    assert codes_of(reading.findings) == []
    several = read_outlined(saved(tmp_path, [page | {"count": 1, "results": [kobo()]}]), forms(), "r")
    assert said(several) == ANSWERS


def test_missing_pages_are_told(tmp_path: Path) -> None:
    reading = read_outlined(saved(tmp_path, {"count": 1500, "next": "x", "results": [kobo()]}), forms(), "r")
    assert codes_of(reading.findings) == ["intake-pages-missing"]


def test_an_entry_that_is_no_submission_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    reading = read_outlined(saved(tmp_path, {"count": 2, "results": ["nonsense", kobo()]}), forms(), "r")
    assert codes_of(reading.findings) == ["intake-not-a-submission"]
    assert reading.records.num_rows == 1


@pytest.mark.parametrize(
    "content", ["{", '{"results": [', "[" * 100_000, '{"results": [{"_uuid": ' + "9" * 5000 + "}]}"]
)
def test_damaged_json_is_a_problem(tmp_path: Path, content: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(content)
    with pytest.raises(Problem) as problem:
        read_outlined(file, forms(), "r")
    assert problem.value.code == "intake-json-broken"


@pytest.mark.parametrize("content", ["{}", "[]", "[1, 2]", '{"value": []}', '{"results": []}'])
def test_other_json_is_a_problem(tmp_path: Path, content: str) -> None:
    file = tmp_path / "x.json"
    file.write_text(content)
    with pytest.raises(Problem) as problem:
        read_outlined(file, forms(), "r")
    assert problem.value.code in ("file-unknown-shape", "file-empty")


def central(tmp_path: Path, *, groups: bool, split: bool) -> Path:
    """A zip of Central: root and one repeat, with or without group paths and split select_multiples."""
    heads, cells = [], []
    for name, value in CASE.items():
        head = path(name).replace("/", "-") if groups else name
        heads.append(head)
        cells.append(value)
        if split and name == "groups_present":
            for code in ("labour_migrant", "return_migrant", "internal_migrant"):
                heads.append(f"{head}/{code}")
                cells.append(int(code in value))
    gps = path("gps").replace("/", "-") if groups else "gps"
    root = [
        [
            "SubmissionDate",
            *heads,
            *(f"{gps}-{c}" for c in ("Latitude", "Longitude", "Altitude", "Accuracy")),
            "KEY",
            "FormVersion",
        ],
        ["2023-12-01T10:00:00Z", *cells, 43.5, 51.2, "", 4, "uuid:u1", ""],
    ]
    prefix = path("lm_top_code").rsplit("/", 1)[0].replace("/", "-") + "-" if groups else ""
    repeat = [[f"{prefix}lm_top_code", f"{prefix}lm_top_persons", "PARENT_KEY", "KEY"]]
    repeat += [[code, n, "uuid:u1", f"uuid:u1/lm_top[{i}]"] for i, (code, n) in enumerate(TOP, 1)]
    repeat += [["TJK", 1, "uuid:lost", "uuid:lost/lm_top[1]"]]
    file = tmp_path / "b2.zip"
    with ZipFile(file, "w") as archive:
        archive.write(write_csv(tmp_path / "a.csv", root, ","), "keruen_b2.csv")
        archive.write(write_csv(tmp_path / "b.csv", repeat, ","), "keruen_b2-lm_top.csv")
        archive.writestr("media/photo.jpg", b"x")
    return file


@pytest.mark.parametrize("groups", [True, False])
@pytest.mark.parametrize("split", [True, False])
def test_centrals_zip_gives_the_same_answers(tmp_path: Path, groups: bool, split: bool) -> None:
    reading = read_outlined(central(tmp_path, groups=groups, split=split), forms(), "r")
    assert said(reading) == ANSWERS | {"gps": "43.5 51.2 0 4"}
    assert codes_of(reading.findings) == ["intake-repeat-orphan"]
    assert reading.records.to_pylist()[0]["sheet"] == "keruen_b2.csv"


def odata(**changes: Any) -> dict[str, Any]:
    """A submission as OData gives it: groups as objects, the repeat as a list."""
    item: dict[str, Any] = {
        "__id": "uuid:u1",
        "__system": {"submissionDate": "2023-12-01", "formVersion": None, "deletedAt": None},
    }
    for name, value in CASE.items():
        _place(item, path(name), None if value == "" else value)
    _place(item, path("gps"), {"type": "Point", "coordinates": [51.2, 43.5, 7], "properties": {"accuracy": 4}})
    _place(
        item,
        path("lm_top_code").rsplit("/", 1)[0],
        [{"lm_top_code": c, "lm_top_persons": n, "__id": "x"} for c, n in TOP],
    )
    return item | {"meta": {"instanceID": "uuid:u1"}} | changes


def _place(item: dict[str, Any], where: str, value: Any) -> None:
    *groups, name = where.split("/")
    for group in groups:
        item = item.setdefault(group, {})
    item[name] = value


def test_odata_gives_the_same_answers(tmp_path: Path) -> None:
    reading = read_outlined(saved(tmp_path, {"value": [odata()]}), forms(), "r")
    assert said(reading) == ANSWERS | {"gps": "43.5 51.2 7 4"}
    assert codes_of(reading.findings) == []


def test_odata_tells_of_deleted_ones_of_more_pages_and_of_repeats_left_out(tmp_path: Path) -> None:
    gone = odata(__id="uuid:u2", __system={"deletedAt": "2023-12-02"})
    short = odata(__id="uuid:u3") | {"lm_top@odata.navigationLink": "Submissions('u3')/lm_top"}
    content = {"value": [odata(), gone, short, 5], "@odata.nextLink": "x"}
    reading = read_outlined(saved(tmp_path, content), forms(), "r")
    wanted = {"intake-deleted", "intake-not-a-submission", "intake-repeats-left-out", "intake-pages-missing"}
    assert set(codes_of(reading.findings)) == wanted
    assert reading.records.num_rows == 2


def test_all_shapes_derive_to_the_same_estimates(tmp_path: Path) -> None:
    api = derived(read_outlined(saved(tmp_path, [kobo()], "a.json"), forms(), "r"))
    zipped = derived(read_outlined(central(tmp_path, groups=True, split=True), forms(), "r"))
    odata_ = derived(read_outlined(saved(tmp_path, {"value": [odata()]}, "o.json"), forms(), "r"))
    assert numbers(api) == numbers(zipped) == numbers(odata_)
    assert numbers(api, "nationality") == numbers(zipped, "nationality") == numbers(odata_, "nationality")
    assert [row[4] for row in numbers(api)] == ["reported", "unknown", "none_present", "none_present"]
