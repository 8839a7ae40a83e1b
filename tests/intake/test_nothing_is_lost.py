"""Whatever stands in the cells: nothing crashes, and every row is in the interviews or in the findings."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keruen.intake.merge import merge
from keruen.intake.read import read_outlined
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from tests.intake.intake_cases import (
    codes_of,
    derived,
    forms,
    interview,
    kobo_rows,
    labour,
    repeat_rows,
    write_csv,
    write_xlsx,
)

QUESTIONS = sorted(
    {*interview(), *labour(), "lm_band", "lm_covers", "lm_sex_male", "lm_sex_female", "lm_part_name", "lm_top_other", "gps",
     "settlement_other", "rm_answer", "rm_persons", "im_households", "recommended_count"}
)  # fmt: skip
WORDS = st.sampled_from(
    ["", "yes", "no", "assessed", "S1", "S9", "D1", "not_listed", "labour_migrant", "return_migrant labour_migrant", "number",
     "band", "unknown", "51_100", "over_1000", "register", "part", "whole", "2023-12-01", "2031-01-01",
     "-3", "0", "7", "12.5", "UZB"]
)  # fmt: skip
CELLS = st.one_of(
    WORDS,
    st.text(max_size=12).filter(lambda text: "\0" not in text),
    st.integers(-10, 10**7),
    st.floats(allow_nan=False, allow_infinity=False),
)
CASES = st.lists(st.dictionaries(st.sampled_from(QUESTIONS), CELLS, max_size=12), min_size=1, max_size=4)
LARGEST = st.lists(
    st.tuples(st.integers(0, 6), st.fixed_dictionaries({"lm_top_code": CELLS, "lm_top_persons": CELLS})), max_size=4
)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SLOW
@given(CASES, LARGEST)
def test_every_row_of_a_csv_is_an_interview_or_a_finding(tmp_path: Path, cases: list[dict[str, Any]], top: Any) -> None:
    rows = kobo_rows([interview(**labour()) | case for case in cases])
    reading = read_outlined(write_csv(tmp_path / "b2.csv", rows), forms(), "2023-3")
    found = derived(reading)
    assert found.interviews.column("record").to_pylist() == reading.records.column("record").to_pylist()
    assert reading.records.num_rows == len(cases)
    told = {f["record"] for f in found.findings.to_pylist() if f["severity"] == "error"}
    with_figures = set(found.estimates.column("record").to_pylist())
    silent = {i["record"] for i in found.interviews.to_pylist() if i["outcome"] != "assessed"}
    assert set(reading.records.column("record").to_pylist()) == told | with_figures | silent
    for row in found.estimates.to_pylist():
        assert (row["value"] is not None) == (row["state"] == "reported")
    say = Speaker("ru")
    for finding in (*reading.findings.to_pylist(), *found.findings.to_pylist()):
        assert say(finding["code"], **json.loads(finding["params"]))


@SLOW
@given(LARGEST)
def test_every_row_of_a_repeat_is_answers_or_a_finding(tmp_path: Path, top: list[tuple[int, dict[str, Any]]]) -> None:
    sheets = {"B2": kobo_rows([interview(**labour())]), "lm_top": repeat_rows("lm_top", "B2", top)}
    reading = read_outlined(write_xlsx(tmp_path / "b2.xlsx", sheets), forms(), "r")
    assert codes_of(reading.findings).count("intake-repeat-orphan") == sum(parent != 1 for parent, _ in top)
    derived(reading)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(min_size=1, max_size=400),
    st.sampled_from([b"", b"PK\x03\x04", b"{", b"<a>", b"\xff\xfe", b"informant;settlement\n"]),
)
def test_random_bytes_are_a_problem_or_a_reading_and_never_a_crash(tmp_path: Path, noise: bytes, head: bytes) -> None:
    path = tmp_path / "noise"
    path.write_bytes(head + noise)
    with suppress(Problem):
        reading = read_outlined(path, forms(), "r")
        assert reading.records.num_rows + reading.findings.num_rows > 0


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8), WORDS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(QUESTIONS), inner, max_size=4)
    ),
    max_leaves=12,
)


@SLOW
@given(
    st.lists(
        st.dictionaries(st.sampled_from([*QUESTIONS, "lm_top", "interview"]), JSON, max_size=6), min_size=1, max_size=3
    )
)
def test_json_of_any_shape_is_read_or_told(tmp_path: Path, items: list[dict[str, Any]]) -> None:
    path = tmp_path / "x.json"
    results = [{**interview(**labour()), **item, "_uuid": f"u{n}"} for n, item in enumerate(items)]
    path.write_text(json.dumps({"count": len(results), "results": results}), encoding="utf-8")
    reading = read_outlined(path, forms(), "r")
    assert reading.records.num_rows == len(items)
    assert derived(reading).interviews.num_rows == len(items)


@pytest.mark.parametrize("name", ["a.csv", "b.csv"])
def test_a_bad_file_leaves_the_others_of_a_batch_usable(tmp_path: Path, name: str) -> None:
    good = read_outlined(write_csv(tmp_path / name, kobo_rows([interview()])), forms(), "r")
    (tmp_path / "bad.csv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem):
        read_outlined(tmp_path / "bad.csv", forms(), "r")
    assert merge([good], "r").records.num_rows == 1
