"""Uncertainty of totals: the worked example, declared spreads, and what the interval does not do."""

from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keruen.matrix.reconciling.reconcile import reconcile
from keruen.matrix.trust.uncertainty import Spread, deviations, interval, intervals, spreads, weights
from keruen.terms.settings import Dispute
from keruen.terms.tables import DECISIONS, ESTIMATES
from keruen.terms.trust_settings import Uncertainty
from tests.matrix.matrix_rows import Engine, all_said, duckdb_engine, polars_engine, said

Row = dict[str, Any]
FEW = Uncertainty(freedom=2)
EXAMPLE = [
    *all_said("about 100; about 150", "A"),
    *all_said("about 40; about 60", "B"),
    *all_said("about 200", "C"),
    *all_said("register 80", "D"),
]
PLACES = {place: (("R", 1), ("KZ", 0)) for place in "ABCD"}


def computed(engine: Engine, rows: list[Row], declared: Uncertainty) -> tuple[dict[str, Spread], list[Row]]:
    above = [(place, ancestor, level) for place, chain in PLACES.items() for ancestor, level in (*chain, ("D1", 2))]
    ancestors = engine.table(
        pa.table(dict(zip(("place", "ancestor", "level"), map(list, zip(*above, strict=True)), strict=True)))
    )
    estimates = engine.of(ESTIMATES, rows)
    settled = reconcile(estimates, engine.of(DECISIONS, []), Dispute())
    spread = spreads(engine.rows(deviations(estimates)), declared)
    return spread, intervals(engine.rows(weights(estimates, settled, ancestors)), spread, declared)


def test_the_worked_example_gives_its_three_intervals(engine: Engine) -> None:
    spread, rows = computed(engine, EXAMPLE, FEW)
    assert spread["opinion"].used == pytest.approx(0.2867, abs=5e-5)
    assert (spread["opinion"].freedom, spread["opinion"].declared) == (2, False)
    country = {row["at"]: row for row in rows if row["place"] == "KZ"}
    assert {at: [round(row[name], 2 if name == "sd" else 1) for name in ("sd", "low", "high")] for at, row in country.items()} == {
        "rho_0": [63.17, 340.3, 589.8], "declared": [70.80, 329.3, 609.5], "rho_1": [95.40, 296.5, 676.9],
    }  # fmt: skip
    assert {row["total"] for row in country.values()} == {448}
    assert {row["place"] for row in rows} == {"KZ", "R"}  # no interval for a district


def test_the_deviation_of_each_settlement_is_that_of_the_example() -> None:
    spread = spreads([{"basis": "opinion", "freedom": 2, "squares": 0.2867**2 * 2e12}], FEW)
    cells = {"A": (120, 2, "opinion"), "B": (48, 2, "opinion"), "C": (200, 1, "opinion"), "D": (80, 1, "register")}
    found = {}
    for place, (value, n, basis) in cells.items():
        cell = {"basis": basis, "n_used": n, "sum": value, "squares": value**2}
        found[place] = round(interval([cell], spread, 1.0).sd, 2)
    assert found == {"A": 24.33, "B": 9.73, "C": 57.34, "D": 4.0}


def test_single_opinions_with_the_declared_spread_are_wider(engine: Engine) -> None:
    rows = [said(f"about {n}", "i1", place) for place, n in {"A": 120, "B": 48, "C": 200, "D": 80}.items()]
    spread, made = computed(engine, rows, Uncertainty())
    row = next(row for row in made if row["place"] == "KZ" and row["at"] == "declared")
    assert (round(row["sd"], 2), round(row["low"], 1), round(row["high"], 1)) == (90.31, 303.0, 662.5)
    assert spread["opinion"].declared
    assert row["declared"]


def test_informants_who_differ_by_a_factor_are_said_to() -> None:
    assert round(Spread("opinion", 2, 0.2867, 0.2867, False).factor, 2) == 1.33


def test_few_estimates_do_not_replace_the_declared_spread() -> None:
    spread, _ = computed(duckdb_engine(), EXAMPLE, Uncertainty())
    assert (spread["opinion"].used, spread["opinion"].freedom) == (0.30, 2)
    assert spread["opinion"].own == pytest.approx(0.2867, abs=5e-5)  # told beside


def test_two_who_read_one_list_do_not_make_it_exact() -> None:
    spread, _ = computed(duckdb_engine(), all_said("register 80; register 80; register 80", "A"), FEW)
    assert (spread["register"].own, spread["register"].used, spread["register"].declared) == (0, 0.05, True)
    spread, _ = computed(duckdb_engine(), all_said("register 80; register 90; register 100", "A"), FEW)
    assert spread["register"].used == spread["register"].own
    assert not spread["register"].declared


def test_an_open_band_and_a_part_say_nothing_of_the_spread() -> None:
    spread, _ = computed(duckdb_engine(), all_said("over 100; part mine 20; about 300", "A"), FEW)
    assert spread["opinion"].freedom == 0


def test_observations_have_their_own_spread_and_the_weakest_basis_decides(engine: Engine) -> None:
    rows = [said("about 100", "i1", "A", basis="observation"), said("about 100", "i1", "B", basis="observation")]
    rows.append(said("about 100", "i2", "B"))
    _, made = computed(engine, rows, Uncertainty(rho=100))
    sd = next(row["sd"] for row in made if row["place"] == "KZ" and row["at"] == "declared")
    assert sd == pytest.approx(100 * 0.20 + 100 * 0.30 / 2**0.5)


def test_a_settlement_where_nobody_is_adds_no_width(engine: Engine) -> None:
    alone = computed(engine, all_said("about 40", "A"), FEW)[1]
    assert computed(engine, [*all_said("about 40", "A"), *all_said("none", "B")], FEW)[1] == alone


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from("ABCD"), st.integers(1, 900)), min_size=1, max_size=9))
def test_engines_agree_to_the_last_digit_and_the_interval_holds_the_total(pairs: list[tuple[str, int]]) -> None:
    rows = [said(f"about {n}", f"i{i}", place) for i, (place, n) in enumerate(pairs)]
    spread, made = computed(duckdb_engine(), rows, FEW)
    assert (spread, made) == computed(polars_engine(), list(reversed(rows)), FEW)
    for at in ("rho_0", "declared", "rho_1"):
        assert all(row["low"] <= row["total"] <= row["high"] for row in made if row["at"] == at)
    widths = {(row["place"], row["at"]): row["high"] - row["low"] for row in made}
    assert widths["KZ", "rho_0"] <= widths["KZ", "declared"] + 1e-9 <= widths["KZ", "rho_1"] + 2e-9
