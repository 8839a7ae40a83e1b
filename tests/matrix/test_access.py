"""Access to services: the worked table, ties, bands and households."""

from typing import Any

import pyarrow as pa

from keruen.matrix.services import reconcile_services
from keruen.terms.arrow import conform
from keruen.terms.tables import SERVICE_ANSWERS, SERVICES
from tests.matrix.matrix_rows import Engine

BANDS = {"0_5": 1, "6_10": 2, "11_15": 3, "16_20": 4}
# settlement: answers ("yes", "no <band>", "unknown", "not_assessed"), households
TABLE = {
    "1": ("yes", 90), "2": ("no 6_10", 120), "3": ("no 11_15; no 16_20", 80), "4": ("no 6_10", None), "5": ("unknown", 70),
    "6": ("yes; no 0_5", 200), "7": ("not_assessed", 60),
}  # fmt: skip


def rows_of(place: str, answers: str, *households: int | None, service: str = "water") -> list[dict[str, Any]]:
    made = []
    for n, answer in enumerate(answers.split("; ")):
        access, _, band = answer.partition(" ")
        made.append({
            "round": "r1", "place": place, "informant": f"i{n}", "record": f"{place}-{n}", "service": service,
            "access": access, "band": band, "households": households[min(n, len(households) - 1)],
        })  # fmt: skip
    return made


def reconciled(engine: Engine, rows: list[dict[str, Any]]) -> dict[str, tuple[Any, ...]]:
    bands = pa.table({"service": ["water"] * 4, "band": list(BANDS), "order": list(BANDS.values())})
    frame = reconcile_services(engine.of(SERVICE_ANSWERS, rows), engine.table(bands))
    found = conform(SERVICES, frame.collect("pyarrow").to_native()).to_pylist()
    return {r["place"]: (r["access"], r["band"], r["households"], r["n"]) for r in found}


def test_the_worked_table_of_seven_settlements(engine: Engine) -> None:
    rows = [row for place, (answers, households) in TABLE.items() for row in rows_of(place, answers, households)]
    found = reconciled(engine, rows)
    assert found == {
        "1": ("yes", "", 90, 1), "2": ("no", "6_10", 120, 1), "3": ("no", "16_20", 80, 2), "4": ("no", "6_10", None, 1),
        "5": ("unknown", "", 70, 1), "6": ("no", "0_5", 200, 2), "7": ("not_assessed", "", 60, 0),
    }  # fmt: skip
    without = [row for row in found.values() if row[0] == "no"]
    assert len(without) / sum(1 for row in found.values() if row[0] in ("yes", "no")) == 0.8
    assert sum(row[2] or 0 for row in without) == 400
    assert sum(1 for row in without if row[2] is None) == 1


def test_the_majority_decides_where_there_is_one_and_no_access_wins_a_tie(engine: Engine) -> None:
    rows = (
        rows_of("a", "yes; yes; no 0_5", 10)
        + rows_of("b", "yes; no 0_5; no 6_10", 10)
        + rows_of("c", "no 6_10; unknown; yes", 10)
    )
    assert {p: row[:2] for p, row in reconciled(engine, rows).items()} == {
        "a": ("yes", ""),
        "b": ("no", "6_10"),
        "c": ("no", "6_10"),
    }


def test_an_unknown_distance_stays_unknown(engine: Engine) -> None:
    assert reconciled(engine, rows_of("a", "no; no", 10))["a"] == ("no", "", 10, 2)
    assert reconciled(engine, rows_of("a", "no; no 0_5", 10))["a"] == ("no", "0_5", 10, 2)


def test_households_are_the_lower_median_of_the_informants(engine: Engine) -> None:
    rows = rows_of("a", "yes; yes; yes; yes", 40, 10, 30, 20) + rows_of("b", "yes; yes; yes", 40, None, 30)
    assert {p: row[2] for p, row in reconciled(engine, rows).items()} == {"a": 20, "b": 30}


def test_a_settlement_has_one_number_of_households_for_all_services(engine: Engine) -> None:
    rows = rows_of("a", "yes; yes", 40, 10) + rows_of("a", "no; unknown; yes", 40, 10, None, service="school")
    frame = reconcile_services(
        engine.of(SERVICE_ANSWERS, rows),
        engine.table(pa.table({"service": ["water"], "band": ["0_5"], "order": [1]})),
    )
    assert [(row["service"], row["households"]) for row in engine.rows(frame, "service")] == [
        ("school", 10),
        ("water", 10),
    ]
