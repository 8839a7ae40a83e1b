"""Allocation: it adds to N, keeps floors and caps, says its ties, and tells what each rule changes."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.policy.quotas.allocate import METHODS, Limits, allocate
from keruen.policy.quotas.effects import effects, moved
from keruen.policy.quotas.keys import combine
from keruen.policy.quotas.settled import beside
from keruen.terms.problems import Problem


def parts(**weights: float) -> dict[str, Fraction]:
    whole = sum(Fraction(str(w)) for w in weights.values())
    return {region: Fraction(str(w)) / whole for region, w in weights.items()}


def test_the_worked_example() -> None:
    weights = parts(A=53, B=24, C=23)
    assert allocate(7, weights).places == {"A": 4, "B": 2, "C": 1}
    assert allocate(7, weights, method="sainte_lague").places == {"A": 3, "B": 2, "C": 2}
    limits = Limits({"C": 2}, {"A": 3})
    for method in METHODS:
        found = allocate(7, weights, limits, method)
        assert found.places == {"A": 3, "B": 2, "C": 2}
        assert (found.at_floor, found.at_cap) == (("C",), ("A",))


def test_of_a_floor_and_a_cap_the_one_that_moves_more_is_settled_first_and_the_other_may_then_fit() -> None:
    # shares 2.5, 2.5, 5: the floor moves 2.5 people, the cap one; the 5 left are 1.67 and 3.33, below the cap
    found = allocate(10, parts(A=1, B=1, C=2), Limits({"A": 5}, {"C": 4}))
    assert found.places == {"A": 5, "B": 2, "C": 3}
    assert (found.at_floor, found.at_cap) == (("A",), ())


def test_a_tie_for_the_last_place_is_told_and_goes_by_code() -> None:
    for method in METHODS:
        found = allocate(3, parts(A=1, B=1), method=method)
        assert (found.places, found.tied) == ({"A": 2, "B": 1}, ("A", "B"))
        assert allocate(4, parts(A=1, B=1), method=method).tied == ()


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits({"A": 5}, {"A": 4}), "quotas-limits"),
        (Limits({"A": 6, "B": 6}, {}), "quotas-floors"),
        (Limits({}, {"A": 4, "B": 4}), "quotas-caps"),
    ],
)
def test_limits_that_cannot_be_kept_are_refused(limits: Limits, code: str) -> None:
    for method in METHODS:
        with pytest.raises(Problem) as caught:
            allocate(10, parts(A=1, B=1), limits, method)
        assert caught.value.code == code


def test_a_region_without_weight_takes_its_floor_and_nothing_more() -> None:
    for method in METHODS:
        assert allocate(10, parts(A=1, B=0), Limits({"B": 2}, {}), method).places == {"A": 8, "B": 2}


cases = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 6), st.one_of(st.none(), st.integers(0, 15))), min_size=1, max_size=7
)


@settings(max_examples=80)
@given(cases, st.integers(0, 60), st.sampled_from(METHODS))
def test_it_adds_to_n_and_keeps_floors_and_caps(rows: list[tuple[int, int, int | None]], n: int, method: str) -> None:
    names = "ABCDEFG"[: len(rows)]
    floors = {r: floor for r, (_, floor, _) in zip(names, rows, strict=True)}
    caps = {r: max(cap, floors[r]) for r, (_, _, cap) in zip(names, rows, strict=True) if cap is not None}
    weights = {r: Fraction(w) for r, (w, _, _) in zip(names, rows, strict=True)}
    room = sum(caps.get(r, n) if weights[r] else floors[r] for r in names)
    if sum(floors.values()) > n or room < n:
        with pytest.raises(Problem):
            allocate(n, weights, Limits(floors, caps), method)
        return
    found = allocate(n, weights, Limits(floors, caps), method).places
    assert sum(found.values()) == n
    assert all(floors[r] <= found[r] <= caps.get(r, n) for r in names)


@settings(max_examples=30)
@given(st.lists(st.integers(1, 50), min_size=2, max_size=5, unique=True), st.integers(0, 40), st.permutations("ABCDE"))
def test_other_names_give_the_same_places_where_nothing_ties(weights: list[int], n: int, names: list[str]) -> None:
    for method in METHODS:
        one = allocate(n, parts(**dict(zip("ABCDE", weights, strict=False))), method=method)
        other = allocate(n, parts(**dict(zip(names, weights, strict=False))), method=method)
        if not one.tied:
            assert list(one.places.values()) == list(other.places.values())


@settings(max_examples=25)
@given(st.lists(st.integers(1, 9), min_size=3, max_size=3), st.integers(0, 8))
def test_no_allocation_lies_nearer_the_shares_than_the_largest_remainder(weights: list[int], n: int) -> None:
    exact = [n * Fraction(w, sum(weights)) for w in weights]
    found = allocate(n, parts(**dict(zip("ABC", weights, strict=True)))).places
    every = (p for p in product(range(n + 1), repeat=3) if sum(p) == n)
    best = min(sum((a - b) ** 2 for a, b in zip(p, exact, strict=True)) for p in every)
    assert sum((a - b) ** 2 for a, b in zip(found.values(), exact, strict=True)) == best


def test_keys_are_shares_weighted() -> None:
    found = combine({"people": {"A": 75, "B": 25}, "jobs": {"A": 10, "B": 30}}, {"people": 1, "jobs": 3})
    assert found == {"A": Fraction(3, 8), "B": Fraction(5, 8)}
    with pytest.raises(Problem, match="jobs"):
        combine({"jobs": {"A": 0}}, {"jobs": 1})


def test_what_each_rule_changes() -> None:
    measures = {"people": {"A": 60.0, "B": 30.0, "C": 10.0}, "jobs": {"A": 10.0, "B": 10.0, "C": 80.0}}
    made, found = effects(100, measures, {"people": 1, "jobs": 1}, Limits({"B": 25}, {"C": 40}), "largest_remainder")
    assert dict(made.places) == {"A": 35, "B": 25, "C": 40}
    assert {e.rule: e.moved for e in found} == {
        "floors": 3, "caps": 2, "key:people": 5, "key:jobs": 30, "method:sainte_lague": 0,
    }  # fmt: skip


def test_an_effect_that_cannot_be_is_said() -> None:
    measures = {"people": {"A": 1.0, "B": 1.0}, "jobs": {"A": 1.0, "B": 0.0}}
    _, found = effects(10, measures, {"people": 1, "jobs": 1}, Limits({}, {"A": 5}), "largest_remainder")
    assert {e.rule: e.moved for e in found}["key:people"] is None


def test_moved_counts_people_once() -> None:
    assert moved({"A": 5, "B": 5}, {"A": 3, "B": 7}) == 2


def test_real_settlement_beside_the_quota() -> None:
    found = beside({"A": 100, "B": 100}, {"A": 90, "B": 30})
    assert found.dissimilarity.number == pytest.approx(25)
    assert (found.total.filled.number, found.total.left.number) == (60, 80)
    gone = beside({"A": 100, "B": 100}, {"A": 90, "B": None})
    assert (gone.dissimilarity.number, gone.total.settled.number) == (None, None)
    assert gone.regions[0].filled.number == 90
