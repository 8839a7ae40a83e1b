"""Indices of a matrix of flows: published vectors, identities as properties, and what relabelling must not change."""

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from keruen.policy.evaluation.indices.gini import fields, gini, weighted
from keruen.policy.evaluation.indices.index_set import index_set
from keruen.policy.evaluation.indices.intensity import anmr, cmi, mei, regional_effectiveness
from keruen.policy.evaluation.indices.matrix import Flows, flows, margins
from keruen.policy.evaluation.indices.spread import acv, connectivity, inequality, variations

SHARED = Path(__file__).resolve().parents[4] / "shared/data/statistics/vectors"
EXAMPLE = flows("abc", np.array([[0, 10, 10], [20, 0, 20], [30, 30, 0]]))
matrices = arrays(np.float64, (4, 4), elements=st.integers(0, 1000).map(float)).map(lambda cells: flows("abcd", cells))


def test_the_worked_example() -> None:
    found = index_set(EXAMPLE, 1_200)
    assert {name: round(number, 4) for name, number in found.system.items()} == {
        "cmi": 10.0, "mei": 25.0, "anmr": 2.5, "connectivity": 1.0, "inequality": 0.1667, "gini_bell": 0.2667,
        "gini_plane_mulligan": 0.2222, "gini_rows": 0.0, "gini_columns": 0.0556, "gini_exchanges": 0.0556,
        "focus_out": 0.0, "focus_in": 0.3333, "acv_out": 0.0, "acv_in": 0.3333, "acv": 0.3333,
    }  # fmt: skip
    assert found.effectiveness.round(2).tolist() == [42.86, 0.0, -33.33]


@pytest.mark.shared
@pytest.mark.parametrize("name", ["migration.hyp", "migration.hyp2"])
def test_the_published_vectors(name: str) -> None:
    file = SHARED / "plane_mulligan_rogers_sweeney_3x3.json"
    if not file.exists():
        pytest.skip("no ../shared/data")
    wanted: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))[name]
    found = flows("abc", np.array(wanted["matrix"]))
    system, focus = gini(found), fields(found)
    made = {
        "gini_total_bell": system.total_bell, "gini_total_pm": system.total_pm, "gini_row": system.rows,
        "gini_col": system.columns, "gini_exch": system.exchanges, "row_std_pm": system.standardised[0],
        "col_std_pm": system.standardised[1], "exch_std_pm": system.standardised[2], "gini_out": focus.out_bell,
        "gini_in": focus.in_bell, "gini_out_pm": focus.out_pm, "gini_in_pm": focus.in_pm,
        "mwg_out_own": weighted(found, focus)[0], "mwg_in_own": weighted(found, focus)[1],
        "cv_out": variations(found)[0], "cv_in": variations(found)[1], "acv_out": acv(found)[0],
        "acv_in": acv(found)[1], "acv": acv(found)[2], "mei": mei(found.out, found.into),
    }  # fmt: skip
    for key, value in made.items():
        assert value == pytest.approx(wanted[key], abs=1e-12), key
    assert inequality(found) == pytest.approx(wanted["inequality_equal_abs_vs_share"][1])


@pytest.mark.shared
def test_the_two_misprints_of_a_published_table_are_found_by_its_margins() -> None:
    file = SHARED / "us_divisions_flows_a_plane1981_tab1.csv"
    if not file.exists():
        pytest.skip("no ../shared/data")
    rows = _table(file)
    names = list(rows)[:-1]
    cells = np.array([rows[name][: len(names)] for name in names])
    found = margins(
        flows(names, cells), [rows[name][len(names)] for name in names], rows["Out Migration"][: len(names)]
    )
    assert [(m.region, m.side, m.printed - m.added) for m in found] == [
        ("South Atlantic", "out", 50),  # one cell: its row and its column miss the same 50 persons
        ("West South Central", "out", 900),  # a printed sum: no column misses 900
        ("East South Central", "into", 50),
    ]


def _table(file: Path) -> dict[str, list[float]]:
    with file.open(encoding="utf-8") as opened:
        reader = csv.reader(opened)
        next(reader)
        return {r[0].strip(): [float(c.replace(",", "")) if c.strip() else 0.0 for c in r[1:]] for r in reader}


@given(matrices, st.integers(1, 10**7))
def test_net_movement_is_intensity_times_effectiveness(found: Flows, people: int) -> None:
    if found.total:
        made = cmi(found.out, people) * mei(found.out, found.into) / 100
        assert anmr(found.out, found.into, people) == pytest.approx(made)


@given(matrices, st.permutations(range(4)))
def test_a_relabelling_of_regions_changes_no_system_index(found: Flows, order: list[int]) -> None:
    other = Flows(tuple(found.regions[i] for i in order), found.cells[np.ix_(order, order)])
    first, second = index_set(found, 5_000).system, index_set(other, 5_000).system
    assert first == pytest.approx(second, nan_ok=True, abs=1e-9)
    assert index_set(found, 1).effectiveness[order] == pytest.approx(index_set(other, 1).effectiveness, nan_ok=True)


@given(matrices)
def test_indices_stay_within_their_bounds_and_know_no_scale(found: Flows) -> None:
    system = index_set(found, 1_000_000).system
    if not found.total:
        assert np.isnan(system["gini_bell"])
        return
    for name in ("connectivity", "inequality", "gini_bell", "gini_plane_mulligan", "focus_out", "focus_in"):
        assert -1e-12 <= system[name] <= 1 + 1e-12, name
    doubled = index_set(Flows(found.regions, found.cells * 2), 2_000_000).system
    assert doubled == pytest.approx(system, nan_ok=True)


def test_equal_flows_are_equal_and_one_flow_is_all_the_inequality_there_is() -> None:
    even = flows("abc", np.full((3, 3), 7.0))
    assert (gini(even).total_bell, inequality(even), acv(even)[2]) == (0, 0, 0)
    single = flows("abc", np.array([[0, 9, 0], [0, 0, 0], [0, 0, 0]]))
    assert (connectivity(single), gini(single).total_bell) == (pytest.approx(1 / 6), pytest.approx(1.0))


def test_what_stands_on_the_diagonal_is_no_move_between_regions() -> None:
    assert flows("ab", np.array([[50, 1], [2, 60]])).total == 3


@pytest.mark.parametrize(("cells", "said"), [(np.zeros((2, 3)), "shape"), (np.array([[0, -1], [1, 0]]), "below zero")])
def test_a_table_that_is_no_matrix_of_flows_is_refused(cells: np.ndarray, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        flows("ab", cells)


def test_nobody_moves_and_nobody_lives_there_have_no_index() -> None:
    none = flows("ab", np.zeros((2, 2)))
    assert np.isnan(mei(none.out, none.into))
    assert np.isnan(cmi(none.out, 0))
    assert np.isnan(regional_effectiveness(none.out, none.into)).all()
