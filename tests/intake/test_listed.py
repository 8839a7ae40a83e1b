"""What districts say of their settlements: rough numbers, states, names that are typed, settlements named twice."""

from typing import Any

import pyarrow as pa

from keruen.intake.answers.listed import Listed, listed
from keruen.terms.arrow import from_rows
from keruen.terms.sentences import Speaker
from keruen.terms.tables import ANSWERS, RECORDS
from tests.intake.intake_cases import PLACES, PROGRAMME, ROUND, bound

VISIT = {
    "region": "KZ-47", "district": "D1", "consent": "yes", "informant": "A", "informant_kind": "local_authority",
    "visit_date": "2023-11-20",
}  # fmt: skip


def read(*settlements: dict[str, Any], instrument: str = "b1", **changes: str) -> Listed:
    """One interview in D1 that names these settlements."""
    rows = [{"record": "r", "path": q, "question": q, "value": v} for q, v in (VISIT | changes).items()]
    for position, settlement in enumerate(settlements, start=1):
        rows += [
            {"record": "r", "path": f"listed[{position}]/{q}", "question": q, "value": str(v)}
            for q, v in settlement.items()
        ]
    records = from_rows(RECORDS, [{"record": "r", "round": ROUND.code, "instrument": instrument, "source": "b1.xlsx"}])
    return listed(records, from_rows(ANSWERS, rows), bound(instrument), PROGRAMME, ROUND, PLACES)


def told(estimates: pa.Table) -> list[tuple[Any, ...]]:
    names = ("place", "group", "state", "value", "low", "high")
    return [tuple(row[name] for name in names) for row in estimates.to_pylist()]


def test_a_settlement_has_a_rough_number_for_each_group_named() -> None:
    aksay = {
        "listed_settlement": "S1", "listed_groups": "labour_migrant return_migrant internal_migrant",
        "b1_lm_flow": "inflow", "b1_lm_persons": 40, "b1_rm_flow": "none", "b1_im_flow": "unknown",
    }  # fmt: skip
    found = read(aksay)
    assert told(found.estimates) == [
        ("S1", "labour_migrant", "reported", 40, 32, 48), ("S1", "return_migrant", "none_present", None, None, None),
        ("S1", "internal_migrant", "unknown", None, None, None),
    ]  # fmt: skip
    row = found.estimates.to_pylist()[0]
    assert (row["informant"], row["basis"], row["date"]) == ("D1/A", "opinion", "2023-11-20")
    assert found.findings.num_rows == 0


def test_a_typed_name_is_sought_in_the_district() -> None:
    found = read({"listed_settlement": "not_listed", "listed_other": "synthetic bostan", "listed_groups": ""})
    assert found.findings.column("code").to_pylist() == ["intake-place-matched"]
    found = read(
        {
            "listed_settlement": "not_listed",
            "listed_other": "Nowhere",
            "listed_groups": "labour_migrant",
            "b1_lm_persons": 9,
        }
    )
    assert told(found.estimates) == []
    assert found.findings.column("code").to_pylist() == ["intake-place-unknown"]


def test_a_settlement_named_twice_counts_once_and_is_told() -> None:
    one = {"listed_settlement": "S1", "listed_groups": "labour_migrant", "b1_lm_flow": "both", "b1_lm_persons": 40}
    found = read(one, one | {"b1_lm_persons": 90})
    assert told(found.estimates) == [("S1", "labour_migrant", "reported", 40, 32, 48)]
    assert found.findings.column("code").to_pylist() == ["trust-listed-twice"]
    assert Speaker("ru").knows("trust-listed-twice")


def test_a_number_that_is_none_is_unknown_and_a_finding() -> None:
    found = read({"listed_settlement": "S2", "listed_groups": "labour_migrant", "b1_lm_persons": "many"})
    assert told(found.estimates) == [("S2", "labour_migrant", "unknown", None, None, None)]
    assert found.findings.column("code").to_pylist() == ["intake-number-text"]


def test_a_finding_names_the_answer_by_its_place_among_the_settlements() -> None:
    good = {"listed_settlement": "S1", "listed_groups": "labour_migrant", "b1_lm_persons": 40}
    found = read(
        good,
        {"listed_settlement": "S2", "listed_groups": "labour_migrant", "b1_lm_persons": "many"},
        {"listed_settlement": "not_listed", "listed_other": "Nowhere", "listed_groups": "labour_migrant"},
    )
    assert found.findings.column("column").to_pylist() == ["listed[2]/b1_lm_persons", "listed[3]/listed_other"]


def test_who_does_not_consent_names_nothing_and_other_forms_list_nothing() -> None:
    one = {"listed_settlement": "S1", "listed_groups": "labour_migrant", "b1_lm_persons": 40}
    assert told(read(one, consent="no").estimates) == []
    assert told(read(one, instrument="b2").estimates) == []
