"""A round is checked: from the raw file to the findings, the rules of the programme and the way back."""

import csv
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from keruen.checks import CHECKS
from keruen.places.gazetteer import Gazetteer, shipped
from keruen.terms.arrow import from_rows
from keruen.terms.tables import FINDINGS
from keruen.workspace.build import Built, build
from keruen.workspace.folder.instruments import write_forms
from keruen.workspace.review.returned import take
from keruen.workspace.review.reviewed import findings, tally, write_findings
from keruen.workspace.settings.round import open_round

NOW = "2026-03-02T08:00:00+00:00"
PROGRAMME = """
code = "checked"
country = "KAZ"
root = "KZ"
languages = ["en"]
synthetic = true
[title]
en = "A programme to check (synthetic)"
[levels.1]
en = "region"
[levels.2]
en = "district"
[[group]]
code = "labour_migrant"
"""
ROUND = """
number = "1"
start = "2026-03-01"
end = "2026-03-31"
window = ["2025", "2026"]
instruments = ["b2"]
[title]
en = "Round 1 (synthetic)"
"""
RULES = """
[check.time_of_day]
enabled = false
[[rule]]
id = "registers"
require = "lm_basis = 'register' -> lm_persons >= 10"
[[rule]]
id = "registers-again"
require = "lm_basis = 'register' -> lm_persons >= 5"
"""


def interview(key: str, place: str, **said: Any) -> dict[str, str]:
    """One synthetic submission of B2 on labour migrants."""
    usual = {
        "KEY": key, "start": "2026-03-02T03:00:00.000+05:00", "end": "2026-03-02T03:20:00.000+05:00", "region": "KZ-47",
        "district": place, "settlement": place, "enumerator": "E1", "visit_date": "2026-03-02", "mode": "in_person",
        "outcome": "assessed", "consent": "yes", "informant": key, "informant_kind": "local_authority",
        "informant_sex": "female", "groups_present": "labour_migrant", "groups_confirmed": "OK", "lm_answer": "number",
        "lm_basis": "opinion", "lm_scope": "whole", "lm_knowledge": "well",
    }  # fmt: skip
    return {name: str(value) for name, value in (usual | said).items() if value is not None}


ROWS = [
    interview("uuid:1", "KZ471000", lm_persons=200, lm_sex_male=150, lm_sex_female=90, lm_known="sex"),
    interview("uuid:2", "KZ473600", lm_persons=4, lm_basis="register", lm_covers="whole"),
    interview("uuid:3", "KZ471000", lm_persons=210, lm_sex_male=150, lm_sex_female=60, lm_known="sex"),
]


def checked(folder: Path) -> Built:
    return build(folder, NOW, {}, publish=False, checks=True)


def codes(built: Built) -> dict[str, Mapping[str, Any]]:
    return {row["code"]: row for row in built.findings.to_pylist() if row["code"].startswith("checks-")}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("checked") / "programme"
    round_ = home / "rounds" / "2026-1"
    (round_ / "raw").mkdir(parents=True)
    for path, text in (
        (home / "programme.toml", PROGRAMME),
        (home / "rules.toml", RULES),
        (round_ / "round.toml", ROUND),
    ):
        path.write_text(text, encoding="utf-8")
    gazetteer = shipped("kazakhstan").on("2026-03-01")
    gazetteer.write(home / "places.csv")
    write_forms(open_round(round_), gazetteer, ())
    names = list(dict.fromkeys(name for row in ROWS for name in row))
    with (round_ / "raw" / "b2.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(ROWS)
    return round_


@pytest.fixture(scope="module")
def built(folder: Path) -> Built:
    return checked(folder)


def test_faults_are_found_with_their_place_in_the_raw_file(built: Built) -> None:
    parts = codes(built)["checks-parts-and-totals"]
    assert (parts["record"], parts["source"], parts["row"], parts["column"]) == ("b2.csv#2", "b2.csv", 2, "lm_persons")
    assert json.loads(parts["params"]) == {"dimension": "sex", "parts": 240, "number": 200}


def test_the_rules_of_the_programme_are_judged_and_examined(built: Built) -> None:
    found = codes(built)
    assert found["checks-rule"]["record"] == "b2.csv#3"
    assert json.loads(found["checks-rule-redundant"]["params"]) == {"rule": "registers-again", "other": "registers"}
    assert found["checks-rule-redundant"]["source"] == "rules.toml"
    assert "checks-time-of-day" not in found  # switched off, though the interviews were held at night


def test_what_intake_and_a_check_both_tell_is_shown_once(built: Built) -> None:
    assert "intake-parts-above" in {row["code"] for row in built.findings.to_pylist()}
    shown = findings(built, Gazetteer.read(built.place.home / "places.csv"), "en")
    assert [f.code for f in shown if "parts" in f.code and f.record == "b2.csv#2"] == ["checks-parts-and-totals"]


def test_a_number_that_intake_refused_is_not_told_again_by_a_check(built: Built) -> None:
    refused = {
        "code": "intake-number-negative",
        "severity": "error",
        "record": "r",
        "column": "listed[2]/b1_lm_persons",
        "params": '{"value": "-5", "file": "", "sheet": "", "row": "", "column": "", "sheeted": 0, "rowed": 0, "columned": 0}',
    }
    doubted = refused | {
        "code": "checks-impossible",
        "severity": "warning",
        "params": '{"number": -5, "most": 1000000}',
    }
    other = doubted | {"column": "lm_persons"}
    made = from_rows(FINDINGS, [{"round": "2026-1"} | row for row in (refused, doubted, other)])
    shown = findings(replace(built, findings=made), Gazetteer.read(built.place.home / "places.csv"), "en")
    assert [(f.code, f.column) for f in shown] == [
        ("intake-number-negative", "listed[2]/b1_lm_persons"),
        ("checks-impossible", "lm_persons"),
    ]


def test_the_cases_are_counted(built: Built) -> None:
    counted = tally(built)
    assert counted["checks"] == len(CHECKS) - 1 + 2  # one is switched off, two rules are the programme's
    codes_ = [row["code"] for row in built.findings.to_pylist()]
    about_cases = [
        c for c in codes_ if c.startswith("checks-") and c not in ("checks-rule-redundant", "checks-fewest-answers")
    ]
    assert counted["fails"] == len(about_cases)


def test_checking_again_runs_nothing_and_a_changed_rule_runs_the_checks_alone(folder: Path, built: Built) -> None:
    assert checked(folder).ran == ()
    rules = folder.parents[1] / "rules.toml"
    rules.write_text(RULES.replace("enabled = false", "enabled = true"), encoding="utf-8")
    again = checked(folder)
    assert again.ran == ("checks",)
    assert "checks-time-of-day" in codes(again)


def test_the_publication_does_not_wait_for_the_checks(folder: Path) -> None:
    built = build(folder, NOW, {}, publish=False)
    assert not [row for row in built.findings.to_pylist() if row["code"].startswith("checks-")]


def test_a_decision_given_back_mends_the_answer(folder: Path) -> None:
    built = checked(folder)
    gazetteer = Gazetteer.read(built.place.home / "places.csv")
    path = write_findings(built, findings(built, gazetteer, "en"), "en")
    book = openpyxl.load_workbook(path)
    sheet = book["findings"]
    at = {cell.value: cell.column for cell in sheet[3]}
    row = next(n for n in range(4, sheet.max_row + 1) if "the parts add to 240" in str(sheet.cell(n, at["what"]).value))
    assert sheet.cell(row, at["old"]).value == "200"
    said = {"decision": "correct", "new": 240, "reason": "asked again", "who": "A", "when": "2026-03-03"}
    for name, value in said.items():
        sheet.cell(row, at[name], value)
    book.save(path)
    assert take(built.place, path).cleaning == 1
    assert "checks-parts-and-totals" not in codes(checked(folder))
