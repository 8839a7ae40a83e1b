"""The systems that ship: their tables say what their sources say, and what no source says is not scored."""

import pytest

from keruen.policy.points.reading import shipped
from keruen.policy.points.system import System
from keruen.policy.points.trace import assess
from keruen.terms.problems import Problem

FOUR = ("listening", "reading", "speaking", "writing")


def clb(level: float, prefix: str = "clb") -> dict[str, float]:
    return {f"{prefix}_{ability}": level for ability in FOUR}


def total(name: str, **said: object) -> int:
    return assess(shipped()[name], said).total


def test_every_system_is_dated_sourced_and_named_like_its_file() -> None:
    assert {"au_189_2019", "ca_crs_2024", "ca_crs_2025", "ca_fsw67", "kz_pilot_2026", "nz_smc_2023"} <= shipped().keys()
    for name, system in shipped().items():
        assert (system.name, len(system.since), len(system.country)) == (name, 10, 2)
        assert system.source
        assert not system.until or system.since < system.until


def test_a_system_whose_table_is_not_known_scores_nobody() -> None:
    with pytest.raises(Problem, match="kz_pilot_2026"):
        assess(shipped()["kz_pilot_2026"], {})


@pytest.mark.parametrize(
    ("name", "said", "points"),
    [
        ("au_189_2019", {"age": 27, "english": "superior", "qualification": "bachelor", "partner": "single"}, 75),
        ("au_189_2019", {"overseas_work_years": 8, "australian_work_years": 8}, 20),  # the block counts 20 at most
        ("ca_fsw67", {"age": 40, "education": "bachelor_3y", "work_years": 6} | clb(9), 7 + 21 + 15 + 24),
        ("ca_fsw67", {"age": 47, "adaptability_points": 15}, 10),
        ("nz_smc_2023", {"registration_years": 2, "qualification": "level_9", "nz_skilled_work_years": 5}, 5 + 3),
        ("nz_smc_2023", {"income_times_median": 1.49}, 0),
        ("uk_skilled_worker_2024", {"sponsor": "yes", "skill_level": "yes", "english_b1": "yes", "salary_gbp": 38_700}, 70),
        ("uk_skilled_worker_2025", {"sponsor": "yes", "skill_level": "yes", "english_b1": "yes", "salary_gbp": 41_699}, 50),
        ("us_raise_2017", {"age": 28, "education": "us_doctorate", "english_decile": 10, "job_offer_percent_of_median": 300}, 48),
        ("ca_crs_2025", {"age": 29, "spouse": "no", "education": "bachelor_3y"} | clb(9), 110 + 120 + 4 * 31 + 25),
        ("ca_crs_2025", {"age": 29, "spouse": "yes", "education": "bachelor_3y"} | clb(9), 100 + 112 + 4 * 29 + 25),
        ("ca_crs_2025", {"education": "bachelor_3y"} | clb(8), 120 + 4 * 23 + 13),  # one ability below 9
        ("ca_crs_2025", {"foreign_work_years": 2} | clb(7), 4 * 17 + 13),
        ("ca_crs_2025", clb(9, "nclc"), 24),  # four times 6, the cap of somebody alone
        ("ca_crs_2025", {"spouse": "yes"} | clb(9, "nclc"), 22),
        ("ca_crs_2025", {"provincial_nomination": "yes", "sibling_in_canada": "yes"}, 600),
        ("ca_crs_2025", clb(7, "french") | {"english_least": 5}, 50),
        ("ca_crs_2025", clb(7, "french") | {"english_least": 4}, 25),
        ("ca_crs_2024", {"arranged_employment": "senior_management"}, 200),
    ],
)  # fmt: skip
def test_what_the_tables_give(name: str, said: dict[str, object], points: int) -> None:
    assert total(name, **said) == points


def test_skills_that_transfer_count_a_hundred_together() -> None:
    said = {
        "education": "doctorate",
        "foreign_work_years": 3,
        "canadian_work_years": 2,
        "trade_certificate": "yes",
    } | clb(9)
    found = assess(shipped()["ca_crs_2025"], said)
    (transfer,) = (line for line in found.lines if line.block == "transfer")
    assert (transfer.points, transfer.before_cap, transfer.taken) == (100, 150, 50)
    assert found.total == 150 + 4 * 31 + 53 + 100


def test_the_worked_example() -> None:
    said = {
        "age": 30,
        "spouse": "no",
        "education": "master_or_professional",
        "canadian_work_years": 1,
        "foreign_work_years": 3,
    }
    found = assess(shipped()["ca_crs_2025"], said | clb(9))
    blocks = {line.block: (line.points, line.before_cap) for line in found.lines if not line.factor}
    assert (blocks["core"], blocks["transfer_education"], blocks["transfer_foreign_work"]) == (
        (404, 404),
        (50, 75),
        (50, 75),
    )
    assert (blocks["transfer"], found.total) == ((100, 100), 504)


def test_nobody_exceeds_the_cap_of_the_core() -> None:
    best = {"age": 25, "education": "doctorate", "canadian_work_years": 5} | clb(10) | clb(9, "nclc")
    for spouse, cap in (("yes", 460), ("no", 500)):
        (core,) = (
            x
            for x in assess(shipped()["ca_crs_2025"], best | {"spouse": spouse}).lines
            if (x.block, x.factor) == ("core", "")
        )
        assert core.points == cap


@pytest.mark.parametrize(
    ("name", "age", "eligible"), [("us_raise_2017", 17, False), ("au_189_2019", 45, False), ("au_189_2019", 44, True)]
)
def test_age_may_bar_an_applicant_whatever_the_points(name: str, age: int, eligible: bool) -> None:
    assert assess(shipped()[name], {"age": age}).eligible is eligible


def test_what_a_pass_needs_is_named() -> None:
    found = assess(shipped()["uk_skilled_worker_2025"], {"sponsor": "yes", "skill_level": "yes", "salary_gbp": 90_000})
    assert (found.passed, found.lacking, found.silent) == (False, ("english",), ("english_b1",))


def systems() -> list[System]:
    return [system for system in shipped().values() if system.complete]


@pytest.mark.parametrize("system", systems(), ids=lambda s: s.name)
def test_nothing_said_earns_nothing(system: System) -> None:
    found = assess(system, {})
    assert (found.total, set(found.silent)) == (0, set(system.variables))
