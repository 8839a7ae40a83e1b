"""Faults planted in a made-up round: every one is found, and hardly anything else is told."""

from collections.abc import Callable
from random import Random
from typing import Any

import pytest

from keruen.checks import CHECKS
from keruen.checks.kit.run import run
from tests.checks.checks_rows import Lazy, data, interview

Said = dict[str, Any]
CLEAN = 400  # interviews of 8 enumerators in 40 settlements


def said(n: int, rng: Random) -> Said:
    """One clean interview: parts within their number, flows that agree, a place and a time of its own."""
    persons, households = rng.randint(30, 400), rng.randint(12, 90)
    men, before = rng.randint(10, persons - 10), rng.randint(persons, persons + 80)
    came, inside = rng.randint(1, 90), rng.randint(3, 60)
    years = sorted(rng.sample(range(1, persons), 3))
    moved = 4 * households + 1 + rng.randint(0, households - 2)
    day, hour = 1 + n // 8 % 28, 8 + n // 224 * 4
    return {
        "record": f"r{n:03}", "place": f"p{n % 40 + 1}", "enumerator": f"E{n % 8}", "informant": f"k{n}",
        "start": f"2023-11-{day:02}T{hour:02}:05:00.000+05:00", "end": f"2023-11-{day:02}T{hour:02}:{20 + n % 30}:00.000+05:00",
        "gps": f"{43.6 + rng.uniform(-0.05, 0.05):.5f} {51.2 + rng.uniform(-0.05, 0.05):.5f} 0 9",
        "lm_persons": persons, "lm_sex_male": men, "lm_sex_female": persons - men,
        "lm_previous": before, "lm_arrived": came, "lm_left": before + came - persons,
        **{f"lm_year_{2020 + i}": b - a for i, (a, b) in enumerate(zip([0, *years], [*years, persons], strict=True))},
        "im_persons": moved, "im_households": households, "im_year_2022": inside, "im_year_2023": max(0, moved - inside),
    }  # fmt: skip


FAULTS: dict[str, Callable[[Said], Said]] = {
    "impossible": lambda s: {"lm_persons": -s["lm_persons"]},
    "parts_and_totals": lambda s: {"lm_sex_male": s["lm_persons"] + 40},
    "shares_of_hundred": lambda s: {"lm_persons": 777, "lm_sex_male": 64, "lm_sex_female": 36},
    "straight_lining": lambda s: {f"lm_year_{y}": 7 for y in range(2020, 2024)},
    "stock_flow": lambda s: {"lm_arrived": s["lm_arrived"] + 10},
    "household_size": lambda s: {"im_persons": s["im_households"], "im_households": s["im_persons"]},
    "household_multiples": lambda s: {"im_households": 40, "im_persons": 200},
    "duration": lambda s: {"end": s["start"].replace(":05:", ":06:")},
    "time_of_day": lambda s: {"start": s["start"].replace("T", "T0")[:11] + "02:00:00.000+05:00",
                              "end": s["start"][:11] + "02:30:00.000+05:00"},
    "coordinates": lambda s: {"gps": "51.16 71.44 0 9"},
    "declared_parents": lambda s: {"district": "KZ551000"},
}  # fmt: skip


def planted(seed: int) -> tuple[list[Said], dict[str, set[str]]]:
    """The interviews of a round, and the records of each fault: three of a kind, never two in one interview."""
    rng = Random(seed)
    rows = [said(n, rng) for n in range(CLEAN)]
    chosen = rng.sample(range(CLEAN), 3 * len(FAULTS) + 6)
    where: dict[str, set[str]] = {}
    for kind, fault in FAULTS.items():
        for n in (chosen.pop() for _ in range(3)):
            rows[n] = rows[n] | fault(rows[n])
            where.setdefault(kind, set()).add(rows[n]["record"])
    for kind, copy in (("exact_duplicates", 0), ("near_duplicates", 1)):
        for k in range(3):
            source = rows[chosen.pop()]
            other = f"z{kind}{k}"
            own = {
                "record": other,
                "informant": other,
                "start": f"2023-12-0{k + 1 + 3 * copy}T10:00:00.000+05:00",
                "end": f"2023-12-0{k + 1 + 3 * copy}T10:30:00.000+05:00",
                "lm_year_2020": source["lm_year_2020"] + copy,
            }
            rows.append(source | own)
            where.setdefault(kind, set()).update({source["record"], other})
    return rows, where


@pytest.mark.parametrize("seed", [1, 2])
def test_every_planted_fault_is_found_and_few_others_are_told(lazy: Lazy, seed: int) -> None:
    rows, where = planted(seed)
    checked = run(CHECKS, data(lazy, [interview(**row) for row in rows]), {})
    found: dict[str, set[str]] = {}
    for row in checked.findings.to_pylist():
        kind = row["code"].removeprefix("checks-").replace("-", "_")
        found.setdefault(kind, set()).add(row["record"] or "-")
    assert {
        kind: records - found.get(kind, set()) for kind, records in where.items() if records - found.get(kind, set())
    } == {}
    spoilt = set().union(*where.values())
    false = {record for records in found.values() for record in records} - spoilt - {"-"}
    assert len(false) < 0.02 * len(rows), sorted(false)
