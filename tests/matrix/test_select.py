"""B1 to B2: the worked example, ties, exclusions, budget, control sample; brute force as the oracle."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.matrix.selecting.cover import Cover, fewest
from keruen.matrix.selecting.purse import most
from keruen.matrix.selecting.select import Candidate, Wish, control, select
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker

EXAMPLE = [
    Candidate(place, district, {"labour": labour, "returned": returned})
    for place, district, labour, returned in (
        ("A", "D1", 40, 40), ("B", "D1", 50, 10), ("C", "D1", 10, 50), ("E", "D2", 70, 0), ("F", "D2", 30, 8),
    )
]  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "optimum", "rule"),
    [
        (Wish(60, 10), "B C E", "A E B C"),
        (Wish(60, 1), "B C E F", "F A B E C"),
        (Wish(60, 10, forced={"A": "recommended"}), "A B C E", None),
        (Wish(90, 10), "A B C E F", None),
    ],
)
def test_the_worked_example(wish: Wish, optimum: str, rule: str | None) -> None:
    found = select(EXAMPLE, wish)
    assert " ".join(found.chosen) == optimum
    if rule:
        assert " ".join(found.greedy) == rule


def test_the_coverage_of_the_worked_example_is_printed_with_what_was_left_out() -> None:
    found = select(EXAMPLE, Wish(60, 10))
    assert [(c.district, c.group, c.chosen, c.listed, c.required) for c in found.coverage] == [
        ("D1", "labour", 60, 100, 60), ("D1", "returned", 60, 100, 60),
        ("D2", "labour", 70, 100, 60), ("D2", "returned", 0, 8, None),
    ]  # fmt: skip
    assert [(c.place, c.persons) for c in found.left_out] == [("A", 80), ("F", 38)]
    assert set(found.chosen.values()) == {"coverage"}


@pytest.mark.parametrize(("number", "required"), [(9, None), (10, 6), (11, 7)])
def test_a_number_at_the_floor_must_be_held_and_one_below_it_not(number: int, required: int | None) -> None:
    found = select([Candidate("A", "D1", {"labour": number})], Wish(60, 10))
    assert [c.required for c in found.coverage] == [required]


def test_of_two_ways_to_buy_the_same_persons_the_one_with_fewer_settlements_is_bought() -> None:
    assert most([1, 1, 2], [5, 5, 10], 2) == (2,)


def test_where_no_access_puts_the_share_out_of_reach_the_highest_reachable_is_held() -> None:
    found = select(EXAMPLE, Wish(60, 10, excluded={"B": "no_access"}))
    labour = next(c for c in found.coverage if (c.district, c.group) == ("D1", "labour"))
    assert (labour.chosen, labour.required, labour.wanted) == (50, 50, 60)
    assert "B" not in found.chosen
    assert "B" not in {c.place for c in found.left_out}


def test_a_settlement_without_a_number_can_be_forced() -> None:
    found = select([*EXAMPLE, Candidate("G", "D3")], Wish(60, 10, forced={"G": "no_figure"}))
    assert found.chosen["G"] == "no_figure"


def test_a_budget_that_reaches_is_a_limit_and_not_a_target() -> None:
    assert list(select(EXAMPLE, Wish(60, 10, budget=4)).chosen) == ["B", "C", "E"]


def test_a_budget_that_does_not_reach_holds_the_most_persons() -> None:
    found = select(EXAMPLE, Wish(60, 10, budget=2))
    assert found.short
    assert list(found.chosen) == ["A", "E"]  # 80 + 70; the 8 returned of D2 are below the floor and count nothing
    assert found.days == 2


def test_a_budget_below_the_forced_settlements_is_refused() -> None:
    wish = Wish(60, 10, forced={"A": "dispute", "B": "dispute"}, budget=1)
    with pytest.raises(Problem) as caught:
        select(EXAMPLE, wish)
    assert "2" in caught.value.tell(Speaker("en"))[0]
    assert "2" in caught.value.tell(Speaker("ru"))[0]


def test_a_settlement_cannot_be_forced_and_excluded() -> None:
    with pytest.raises(Problem) as caught:
        select(EXAMPLE, Wish(forced={"A": "dispute"}, excluded={"A": "no_access"}))
    assert "A" in caught.value.tell(Speaker("kk"))[0]


def test_the_control_sample_is_drawn_of_what_was_left_out_and_of_what_nobody_named() -> None:
    others = [f"x{n:03}" for n in range(98)]
    found = select(EXAMPLE, Wish(60, 10, seed="r1"), others)
    assert len(found.control) == 5  # of 2 + 98
    assert set(found.control) <= {*others, "A", "F"}
    assert found.control == select(EXAMPLE, Wish(60, 10, seed="r1"), reversed(others)).control
    assert found.control != select(EXAMPLE, Wish(60, 10, seed="r2"), others).control


def test_a_sample_of_few_is_one_and_of_none_is_none() -> None:
    assert len(control(["a", "b"], 5, "s")) == 1
    assert control([], 5, "s") == ()


def brute(cover: Cover) -> tuple[int, ...]:
    n = len(cover.numbers)
    for size in range(n + 1):
        fits = [
            chosen
            for chosen in combinations(range(n), size)
            if cover.forced <= set(chosen)
            and all(sum(cover.numbers[i][g] for i in chosen) >= need for g, need in enumerate(cover.required))
        ]
        if fits:
            return min(fits, key=lambda c: (-sum(cover.worth[i] for i in c), c))
    raise AssertionError


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=1, max_size=7),
    st.integers(1, 100), st.sets(st.integers(0, 6), max_size=2),
)  # fmt: skip
def test_the_programme_finds_what_trying_everything_finds(
    rows: list[tuple[int, int]], percent: int, forced: set[int]
) -> None:
    required = [-(-sum(row[g] for row in rows) * percent // 100) for g in (0, 1)]
    cover = Cover(rows, required, [sum(row) for row in rows], frozenset(i for i in forced if i < len(rows)))
    assert fewest(cover) == brute(cover)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 6)), min_size=1, max_size=7), st.integers(0, 12))
def test_the_purse_buys_what_trying_everything_buys(rows: list[tuple[int, int]], budget: int) -> None:
    choices = [
        c
        for size in range(len(rows) + 1)
        for c in combinations(range(len(rows)), size)
        if sum(rows[i][0] for i in c) <= budget
    ]
    best = min(choices, key=lambda c: (-sum(rows[i][1] for i in c), len(c), c))
    assert most([r[0] for r in rows], [r[1] for r in rows], budget) == best


NUMBERS = st.dictionaries(st.sampled_from(["labour", "returned"]), st.integers(0, 60))


@settings(max_examples=50, deadline=None)
@given(st.lists(NUMBERS, min_size=1, max_size=12), st.integers(1, 100), st.randoms(use_true_random=False))
def test_a_selection_holds_what_is_required_and_does_not_know_the_order(
    numbers: list[dict[str, int]], percent: int, order: Random
) -> None:
    candidates = [Candidate(f"S{n:02}", f"D{n % 2}", groups) for n, groups in enumerate(numbers)]
    found = select(candidates, Wish(percent, 10))
    for row in found.coverage:
        if row.listed >= 10:
            assert row.chosen * 100 >= row.listed * percent
    mixed = list(candidates)
    order.shuffle(mixed)
    assert select(mixed, Wish(percent, 10)) == found
