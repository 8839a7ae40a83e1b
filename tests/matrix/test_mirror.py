"""Arrivals against departures: the worked example, cells of one side, and margins that cannot be met."""

import pytest

from keruen.matrix.movement.fit import NotConvergedError, fit, margins, scaled
from keruen.matrix.movement.mirror import Movement, mirror, region_weights

WEIGHTS = {"X": 3.0, "Y": 2.0, "Z": 1.0}
ARRIVED = {("X", "Y"): 120, ("X", "Z"): 40, ("Y", "X"): 60, ("Y", "Z"): 30, ("Z", "X"): 20, ("Z", "Y"): 50}
LEFT = {("X", "Y"): 90, ("X", "Z"): 50, ("Y", "X"): 80, ("Y", "Z"): 30, ("Z", "X"): 10, ("Z", "Y"): 40}


def example() -> list[Movement]:
    return mirror(ARRIVED, LEFT, WEIGHTS)


def test_the_worked_example_gives_its_ratios_and_cells() -> None:
    found = {(m.origin, m.destination): (round(m.ratio or 0, 2), round(m.value, 2)) for m in example()}
    assert found == {
        ("X", "Y"): (1.33, 102), ("X", "Z"): (0.8, 47.5), ("Y", "X"): (0.75, 68), ("Y", "Z"): (1.0, 30),
        ("Z", "X"): (2.0, 17.5), ("Z", "Y"): (1.25, 46.67),
    }  # fmt: skip
    assert round(sum(m.value for m in example()), 2) == 311.67


def test_a_cell_that_one_side_told_keeps_its_figure_and_says_so() -> None:
    found = mirror({("X", "Y"): 7}, {("Y", "X"): 9}, WEIGHTS)
    assert [(m.origin, m.value, m.told, m.ratio) for m in found] == [
        ("X", 7.0, "arrived", None),
        ("Y", 9.0, "left", None),
    ]


def test_regions_that_are_not_covered_on_both_sides_stay_out() -> None:
    found = mirror(ARRIVED | {("X", "Q"): 5, ("X", "X"): 5}, LEFT, WEIGHTS)
    assert {m.destination for m in found} == {"X", "Y", "Z"}
    assert all(m.origin != m.destination for m in found)


def test_nobody_left_has_no_ratio() -> None:
    assert mirror({("X", "Y"): 7}, {("X", "Y"): 0}, WEIGHTS)[0].ratio is None


def test_the_margins_of_the_worked_example_have_two_sums() -> None:
    rows, columns = margins(example(), WEIGHTS)
    assert [round(v, 2) for v in rows.values()] == [146.67, 100, 64.29]
    assert [round(v, 2) for v in columns.values()] == [83.33, 150, 77.14]
    assert (round(sum(rows.values()), 2), round(sum(columns.values()), 2)) == (310.95, 310.48)


def test_margins_of_two_sums_cannot_be_met() -> None:
    cells = {(m.origin, m.destination): m.value for m in example()}
    with pytest.raises(NotConvergedError) as caught:
        fit(cells, *margins(example(), WEIGHTS), most=1000)
    assert (caught.value.rounds, round(caught.value.off, 2)) == (1000, 0.22)


def test_scaled_to_a_common_sum_they_are_met() -> None:
    cells = {(m.origin, m.destination): m.value for m in example()}
    rows, columns = scaled(*margins(example(), WEIGHTS))
    assert round(sum(rows.values()), 2) == round(sum(columns.values()), 2) == 310.71
    found = fit(cells, rows, columns)
    for region in WEIGHTS:
        assert sum(v for (o, _), v in found.items() if o == region) == pytest.approx(rows[region], abs=1e-10)
        assert sum(v for (_, d), v in found.items() if d == region) == pytest.approx(columns[region], abs=1e-10)


def test_an_empty_row_that_must_hold_something_raises() -> None:
    with pytest.raises(NotConvergedError):
        fit({("X", "Y"): 5.0}, {"X": 5.0, "Y": 3.0}, {"X": 3.0, "Y": 5.0}, most=50)


def test_a_region_weighs_what_its_settlements_score() -> None:
    classes = [("R", "red"), ("R", "green"), ("S", "orange")]
    assert region_weights(classes) == {"R": 2.0, "S": 2.0}
