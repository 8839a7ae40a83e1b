"""What answers mean: four states, intervals, weights, and a finding for all that did not enter."""

import json
from pathlib import Path
from typing import Any

import pytest

from keruen.intake.derive import derive
from keruen.intake.findings import in_language
from keruen.intake.read import read_outlined
from keruen.intake.reading import Derived
from keruen.terms.sentences import Speaker
from tests.intake.intake_cases import (
    PLACES,
    PROGRAMME,
    ROUND,
    bound,
    codes_of,
    derived,
    forms,
    interview,
    kobo_rows,
    labour,
    numbers,
    repeat_rows,
    write_xlsx,
)

Rows = list[tuple[int, dict[str, Any]]]


def result(tmp_path: Path, *cases: dict[str, Any], top: Rows | None = None, recommended: Rows | None = None) -> Derived:
    """What interviews mean, the whole way through a Kobo export."""
    sheets = {"B2": kobo_rows(cases)}
    if top:
        sheets["lm_top"] = repeat_rows("lm_top", "B2", top)
    if recommended:
        sheets["recommended"] = repeat_rows("recommended", "B2", recommended)
    return derived(read_outlined(write_xlsx(tmp_path / "b2.xlsx", sheets), forms(), ROUND.code))


def labour_row(found: Derived) -> dict[str, Any]:
    """The one estimate of labour migrants."""
    return next(r for r in found.estimates.to_pylist() if (r["group"], r["dimension"]) == ("labour_migrant", ""))


def told(found: Derived) -> list[tuple[str, str, str]]:
    """(code, severity, column) of the findings."""
    return [(f["code"], f["severity"], f["column"]) for f in found.findings.to_pylist()]


def test_the_worked_example(tmp_path: Path) -> None:
    """docs/methods/intake.md: about 45 by observation, known well, of a local authority; 30 from Uzbekistan."""
    found = result(tmp_path, interview(**labour()), top=[(1, {"lm_top_code": "UZB", "lm_top_persons": 30})])
    row = labour_row(found)
    assert (row["value"], row["low"], row["high"], row["open_ended"], row["weight"]) == (45, 36, 54, False, 4)
    assert (row["basis"], row["covers"], row["scope"], row["part"], row["date"]) == (
        "observation",
        "whole",
        "whole",
        "",
        "2023-12-01",
    )
    assert numbers(found, "nationality") == [("S1/A", "labour_migrant", "persons", "UZB", "reported", 30, 30, 30)]


@pytest.mark.parametrize(
    ("answers", "wanted"),
    [
        ({"lm_basis": "opinion"}, (45, 36, 54, "opinion", "whole")),
        ({"lm_basis": "register", "lm_covers": "whole"}, (45, 45, 45, "register", "whole")),
        ({"lm_basis": "count", "lm_covers": "partial"}, (45, 45, 45, "count", "partial")),
        ({"lm_basis": "register"}, (45, 45, 45, "register", "partial")),
        ({"lm_persons": 12}, (12, 9, 15, "observation", "whole")),
        ({"lm_persons": 1}, (1, 0, 2, "observation", "whole")),
        ({"lm_answer": "band", "lm_persons": None, "lm_band": "51_100"}, (76, 51, 100, "observation", "whole")),
        ({"lm_answer": "band", "lm_persons": None, "lm_band": "over_1000"}, (1001, 1001, None, "observation", "whole")),
        (
            {"lm_answer": "band", "lm_persons": None, "lm_band": "11_50", "lm_basis": "register"},
            (31, 11, 50, "opinion", "whole"),
        ),
    ],
)
def test_a_number_or_band_becomes_an_interval(tmp_path: Path, answers: dict[str, Any], wanted: tuple[Any, ...]) -> None:
    row = labour_row(result(tmp_path, interview(**labour(**answers))))
    assert tuple(row[n] for n in ("value", "low", "high", "basis", "covers")) == wanted
    assert row["open_ended"] is (wanted[2] is None)


def test_unknown_none_present_and_zero_stay_different(tmp_path: Path) -> None:
    case = interview(**labour(lm_persons=0), groups_unknown="return_migrant")
    assert [(r[1], r[4], r[5]) for r in numbers(result(tmp_path, case)) if r[2] == "persons"] == [
        ("labour_migrant", "reported", 0),
        ("return_migrant", "unknown", None),
        ("internal_migrant", "none_present", None),
    ]


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({"outcome": "no_access", "consent": None}, "no_access"),
        ({"outcome": "uninhabited", "consent": None}, "uninhabited"),
        ({"consent": "no"}, "refused"),
        ({"consent": None}, "refused"),
        ({"outcome": "flooded"}, "other"),
    ],
)
def test_without_an_assessment_and_consent_there_is_an_interview_and_no_estimate(
    tmp_path: Path, changes: dict[str, Any], outcome: str
) -> None:
    found = result(tmp_path, interview(**labour()) | changes)
    assert [row["outcome"] for row in found.interviews.to_pylist()] == [outcome]
    assert found.estimates.num_rows == 0


def test_where_presence_was_not_answered_nothing_is_zero(tmp_path: Path) -> None:
    found = result(tmp_path, interview())
    assert {row[4] for row in numbers(found)} == {"unknown"}
    assert told(found) == [("intake-presence-missing", "error", "groups_present")]


def test_nobody_is_there_only_if_that_was_confirmed(tmp_path: Path) -> None:
    found = result(tmp_path, interview(groups_confirmed="OK"))
    assert {row[4] for row in numbers(found)} == {"none_present"}
    assert told(found) == []


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("about 40", "intake-number-text"),
        (-5, "intake-number-negative"),
        (12.5, "intake-number-fraction"),
        ("1,200", "intake-number-fraction"),
        (87011234567, "intake-number-large"),
        ("", "intake-number-missing"),
    ],
)
def test_a_number_that_is_none_is_unknown_and_told(tmp_path: Path, value: Any, code: str) -> None:
    found = result(tmp_path, interview(**labour(lm_persons=value)))
    assert (labour_row(found)["state"], labour_row(found)["value"]) == ("unknown", None)
    finding = found.findings.to_pylist()[0]
    assert (finding["code"], finding["source"], finding["sheet"], finding["row"], finding["column"]) == (
        code, "b2.xlsx", "B2", 2, "lm_persons")  # fmt: skip
    assert (finding["place"], finding["group"], finding["record"]) == ("S1", "labour_migrant", "uuid:u1")


def test_a_number_with_grouping_spaces_is_a_number(tmp_path: Path) -> None:
    assert labour_row(result(tmp_path, interview(**labour(lm_persons="1 200"))))["value"] == 1200


def test_a_number_for_a_group_that_is_not_there_is_a_contradiction(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour(groups_present="return_migrant", rm_answer="unknown")))
    assert labour_row(found)["state"] == "unknown"
    assert told(found) == [("intake-number-though-absent", "error", "lm_answer")]


def test_an_unknown_option_is_told_and_left_out(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour(lm_basis="rumour"), informant_sex="x"))
    assert labour_row(found)["basis"] == "opinion"
    assert ("intake-option-unknown", "error", "lm_basis") in told(found)
    assert found.interviews.to_pylist()[0]["informant_sex"] is None


def test_households_are_a_measure_of_their_own(tmp_path: Path) -> None:
    present = {"groups_present": "internal_migrant", "im_answer": "number", "im_persons": 50, "im_basis": "observation",
               "im_scope": "whole", "im_knowledge": "partly"}  # fmt: skip
    cases = interview(**present, im_households=12), interview(**present, informant="B")
    rows = [r for r in numbers(result(tmp_path, *cases)) if r[1] == "internal_migrant"]
    assert [(r[0], r[2], r[4], r[5]) for r in rows] == [
        ("S1/A", "persons", "reported", 50),
        ("S1/A", "households", "reported", 12),
        ("S1/B", "persons", "reported", 50),
        ("S1/B", "households", "unknown", None),
    ]


def test_a_part_of_a_settlement_carries_its_name(tmp_path: Path) -> None:
    named = labour_row(result(tmp_path, interview(**labour(lm_scope="part", lm_part_name="factory"))))
    assert (named["scope"], named["part"]) == ("part", "factory")
    unnamed = labour_row(result(tmp_path, interview(**labour(lm_scope="part"))))
    assert (unnamed["scope"], unnamed["part"]) == ("part", "?")


@pytest.mark.parametrize(
    ("kind", "knowledge", "weight"),
    [
        ("local_authority", "well", 4),
        ("local_authority", "partly", 2),
        ("migration_police", "well", 6),
        (None, "well", 2),
        (None, None, 1),
    ],
)
def test_weight_is_competence_times_knowledge(
    tmp_path: Path, kind: str | None, knowledge: str | None, weight: int
) -> None:
    case = interview(**labour(lm_knowledge=knowledge)) | {"informant_kind": kind or ""}
    assert labour_row(result(tmp_path, case))["weight"] == weight


def test_parts_stand_for_every_dimension_that_was_answered(tmp_path: Path) -> None:
    more = {"lm_year_2022": 20, "lm_year_2023": 25, "lm_sex_male": 30, "lm_top_other": 10}
    found = result(tmp_path, interview(**labour(), **more), top=[(1, {"lm_top_code": "UZB", "lm_top_persons": 30})])
    assert [(r[3], r[5]) for r in numbers(found, "year")] == [("2022", 20), ("2023", 25)]
    assert [(r[3], r[5]) for r in numbers(found, "sex")] == [("male", 30)]
    assert sorted((r[3], r[5]) for r in numbers(found, "nationality")) == [("UZB", 30), ("other", 10)]
    assert told(found) == []


def test_parts_of_a_band_or_of_an_unknown_number_are_no_rows(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour(lm_answer="band", lm_persons=None, lm_band="11_50"), lm_sex_male=30))
    assert numbers(found, "sex") == []


def test_parts_above_the_number_are_told(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour(), lm_sex_male=30, lm_sex_female=20))
    assert told(found) == [("intake-parts-above", "warning", "lm_sex_male")]
    params = json.loads(found.findings.to_pylist()[0]["params"])
    assert (params["parts"], params["number"], params["dimension"]) == (50, 45, "sex")


def test_faults_inside_a_repeat_are_told(tmp_path: Path) -> None:
    top: Rows = [
        (1, {"lm_top_code": "UZB", "lm_top_persons": 10}),
        (1, {"lm_top_code": "UZB", "lm_top_persons": 5}),
        (1, {"lm_top_code": "Uzbekistan", "lm_top_persons": 5}),
        (1, {"lm_top_code": "KGZ", "lm_top_persons": ""}),
        (1, {"lm_top_code": "", "lm_top_persons": 3}),
    ]
    found = result(tmp_path, interview(**labour()), top=top)
    assert [(r[3], r[5]) for r in numbers(found, "nationality")] == [("UZB", 15)]
    assert told(found) == [
        ("intake-part-twice", "warning", "lm_top[2]/lm_top_persons"),
        ("intake-option-unknown", "error", "lm_top[3]/lm_top_code"),
        ("intake-missing", "error", "lm_top[4]/lm_top_persons"),
        ("intake-missing", "error", "lm_top[5]/lm_top_code"),
    ]


def test_a_typed_name_that_matches_surely_is_used_with_a_note(tmp_path: Path) -> None:
    case = interview(**labour(), settlement_other="Synthetic Bostan") | {"settlement": "not_listed"}
    found = result(tmp_path, case)
    assert found.interviews.to_pylist()[0]["place"] == "S2"
    assert told(found) == [("intake-place-matched", "note", "settlement_other")]


@pytest.mark.parametrize("settlement", ["not_listed", "XX9"])
def test_an_unknown_place_names_the_three_nearest_and_does_not_enter(tmp_path: Path, settlement: str) -> None:
    case = interview(**labour(), settlement_other="Zhana Turmys") | {
        "settlement": settlement,
        "district": "",
        "region": "",
    }
    found = result(tmp_path, case)
    assert found.estimates.num_rows == 0
    assert (found.interviews.num_rows, found.interviews.to_pylist()[0]["place"]) == (1, None)
    finding = found.findings.to_pylist()[0]
    assert (finding["code"], finding["severity"]) == ("intake-place-unknown", "error")
    params = json.loads(finding["params"])
    assert params["nearest"].count("; ") == 2
    assert "Synthetic Bostan, First district (S2)" in params["nearest"]
    names = {"S1": "Бір", "S2": "Екі", "S3": "Үш", "D1": "Бірінші аудан", "D2": "Екінші аудан"}
    assert "Үш, Екінші аудан (S3)" in in_language(params, names.__getitem__)["nearest"]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("Synthetic Karatul", ["S3"]),  # near in no place of the district: the country is searched
        ("Synthetic Aksau", ["S1"]),
    ],
)
def test_the_nearest_names_are_sought_in_wider_and_wider_units_until_there_are_three(
    tmp_path: Path, typed: str, wanted: list[str]
) -> None:
    case = interview(**labour(), settlement_other=typed) | {"settlement": "not_listed", "district": "D1"}
    (finding,) = result(tmp_path, case).findings.to_pylist()
    ids = [line.split("\t")[0] for line in json.loads(finding["params"])["nearest_ids"].split("\n")]
    assert ids[:1] == wanted
    assert sorted(ids) == ["S1", "S2", "S3"]


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "is not in places.csv"), ("ru", "нет в places.csv"), ("kk", "places.csv"), ("ky", "places.csv")],
)
def test_an_unknown_place_says_itself_with_three_names_and_their_districts(
    tmp_path: Path, language: str, words: str
) -> None:
    case = interview(**labour(), settlement_other="Zhana Turmys") | {"settlement": "not_listed"}
    (finding,) = result(tmp_path, case).findings.to_pylist()
    params = in_language(json.loads(finding["params"]), lambda place: PLACES.name(place, "en"))
    said = Speaker(language)(finding["code"], **params)
    assert words in said
    assert all(
        text in said for text in ("“Zhana Turmys”" if language == "en" else "«Zhana Turmys»", "First district (S1)")
    )
    assert said.count(" district (S") == 3


def test_a_district_in_the_place_of_a_settlement_does_not_enter(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour()) | {"settlement": "D1"})
    assert (told(found), found.estimates.num_rows) == ([("intake-place-too-wide", "error", "settlement")], 0)


def test_no_place_at_all_does_not_enter(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour()) | {"settlement": ""})
    assert (told(found), found.estimates.num_rows) == ([("intake-place-missing", "error", "settlement")], 0)


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2024-03-01", ("intake-date-outside", "warning", "visit_date")),
        ("soon", ("intake-date-unreadable", "error", "visit_date")),
        ("2023-02-30", ("intake-date-unreadable", "error", "visit_date")),
        ("", ("intake-missing", "warning", "visit_date")),
    ],
)
def test_a_date_outside_the_round_or_unreadable_is_told(tmp_path: Path, day: str, wanted: tuple[str, str, str]) -> None:
    found = result(tmp_path, interview(**labour(), visit_date=day))
    assert told(found) == [wanted]
    assert labour_row(found)["value"] == 45


def test_informants_of_one_name_in_two_settlements_are_two(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour()), interview(**labour()) | {"settlement": "S2"})
    assert {row["informant"] for row in found.interviews.to_pylist()} == {"S1/A", "S2/A"}
    assert told(found) == []


def test_an_informant_met_twice_is_told_and_stays_unique(tmp_path: Path) -> None:
    found = result(tmp_path, interview(**labour()), interview(**labour(lm_persons=50)))
    assert [row["informant"] for row in found.interviews.to_pylist()] == ["S1/A", "S1/A#2"]
    assert told(found) == [("intake-informant-twice", "warning", "informant")]


def test_the_facts_of_the_interview_are_kept(tmp_path: Path) -> None:
    case = interview(**labour(), observation_match="most", list_kept="complete")
    row = result(tmp_path, case).interviews.to_pylist()[0]
    wanted = {"instrument": "b2", "place": "S1", "informant": "S1/A", "informant_kind": "local_authority",
              "informant_sex": "female", "enumerator": "E01", "date": "2023-12-01", "mode": "in_person", "observation": 2,
              "list": 3, "outcome": "assessed"}  # fmt: skip
    assert wanted.items() <= row.items()


def test_recommended_settlements_are_listed(tmp_path: Path) -> None:
    named: Rows = [
        (1, {"recommended_name": "Jana", "recommended_district": "D1", "recommended_group": "labour_migrant"})
    ]
    rows = result(tmp_path, interview(**labour()), recommended=named).recommended.to_pylist()
    assert [(r["name"], r["district"], r["groups"], r["position"]) for r in rows] == [
        ("Jana", "D1", "labour_migrant", 1)
    ]


def test_services_that_were_not_answered_are_unknown_and_bands_stand_only_where_there_is_none(tmp_path: Path) -> None:
    case = interview(outcome=None, groups_present=None, groups_unknown=None, hospital_access="no", hospital_distance="far",
                     school_distance="6-10")  # fmt: skip
    reading = read_outlined(write_xlsx(tmp_path / "s.xlsx", {"S": kobo_rows([case])}), forms(), "r")
    found = derive(reading.records, reading.answers, bound("services"), PROGRAMME, ROUND, PLACES)
    rows = [(r["service"], r["access"], r["band"], r["households"]) for r in found.service_answers.to_pylist()]
    assert rows == [("hospital", "no", "", None), ("school", "unknown", "", None)]
    assert codes_of(found.findings) == ["intake-option-unknown"]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_each_finding_says_itself_in_four_languages(tmp_path: Path, language: str) -> None:
    case = interview(**labour(lm_persons="many"), settlement_other="Zhana") | {"visit_date": "soon"}
    found = result(tmp_path, case, interview(**labour(lm_basis="rumour"), informant="B") | {"settlement": "XX"})
    say = Speaker(language)
    for finding in found.findings.to_pylist():
        sentence = say(finding["code"], **json.loads(finding["params"]))
        assert sentence.startswith("b2.xlsx, ")
        assert say(f"{finding['code']}.next", **json.loads(finding["params"]))
