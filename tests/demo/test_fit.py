"""Tables of whole numbers with given margins."""

from random import Random

import pytest

from keruen.demo.kazakhstan.calibrating.fit import apportion, fit


def test_both_margins_are_met_exactly():
    rows, columns = [50, 30, 20], {"UZB": 61, "RUS": 39}
    table = fit(rows, columns, lambda r, c: 1.0)
    assert [sum(line.values()) for line in table] == rows
    assert {c: sum(line[c] for line in table) for c in columns} == columns


def test_margins_are_met_for_any_weights():
    rng = Random(4)
    for _ in range(40):
        rows = [rng.randint(0, 40) for _ in range(rng.randint(1, 30))]
        names = [f"c{n}" for n in range(rng.randint(1, 8))]
        columns = dict(apportion(sum(rows), {name: rng.random() + 0.01 for name in names}))
        table = fit(rows, columns, lambda r, c: rng.choice((0.0, 0.01, 1.0, 30.0)))
        assert [sum(line.values()) for line in table] == rows
        assert all(sum(line.get(c, 0) for line in table) == total for c, total in columns.items())
        assert all(n >= 0 for line in table for n in line.values())


def test_weights_shape_the_table():
    table = fit([100, 100], {"a": 100, "b": 100}, lambda r, c: 9.0 if (r == 0) == (c == "a") else 1.0)
    assert table[0]["a"] > 70
    assert table[1]["b"] > 70


def test_unequal_sums_are_refused():
    with pytest.raises(ValueError, match="rows add to 3"):
        fit([3], {"a": 2}, lambda r, c: 1.0)


def test_apportion_deals_out_everything_by_largest_remainder():
    assert apportion(6005, {"male": 74, "female": 26}) == {"male": 4444, "female": 1561}
    assert apportion(3, {"b": 1, "a": 1}) == {"b": 1, "a": 2}
