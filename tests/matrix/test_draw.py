"""Interviews to ask again: the share, every enumerator, never the same person, the same list from any order."""

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from keruen.matrix.trust.draw import Share, Visit, draw, quotas

SEED = "r1|1"
ROUNDS = st.lists(
    st.tuples(st.sampled_from(["", "E1", "E2", "E3", "E4"]), st.sampled_from(["north", "south"])), max_size=150
).map(lambda rows: [Visit(f"r{n}", who, region) for n, (who, region) in enumerate(rows)])
PERCENT = st.integers(1, 100)


def visits(many: dict[str, int], region: str = "north") -> list[Visit]:
    return [Visit(f"{who}-{n}", who, region) for who, found in many.items() for n in range(found)]


def test_the_worked_example_of_the_page() -> None:
    assert quotas({"A": 60, "B": 30, "C": 7, "D": 3}, Share(7), SEED) == {"A": 4, "B": 2, "C": 1, "D": 0}


def test_who_has_few_interviews_shares_what_the_others_leave() -> None:
    assert sum(quotas(dict.fromkeys("ABCDEFGHIJ", 4), Share(7), SEED).values()) == 3


@given(ROUNDS, PERCENT)
def test_the_share_is_held_rounded_up_or_one_of_every_enumerator_with_enough(rows: list[Visit], percent: int) -> None:
    held = Counter(visit.enumerator for visit in rows)
    least = sum(max(n * percent // 100, int(n >= 5)) for n in held.values())
    assert len(draw(rows, Share(percent), SEED)) == max(-(-len(rows) * percent // 100), least)


@given(ROUNDS, PERCENT)
def test_every_enumerator_has_the_own_share_to_less_than_one_interview(rows: list[Visit], percent: int) -> None:
    drawn = Counter(one.visit.enumerator for one in draw(rows, Share(percent), SEED))
    for name, n in Counter(visit.enumerator for visit in rows).items():
        assert n * percent // 100 <= drawn[name] <= -(-n * percent // 100)
        assert drawn[name] or n < 5


@given(ROUNDS, PERCENT)
def test_who_asks_again_is_another_of_the_region_and_somebody_where_there_is_one(
    rows: list[Visit], percent: int
) -> None:
    there = {(visit.enumerator, visit.region) for visit in rows if visit.enumerator}
    for one in draw(rows, Share(percent), SEED):
        others = {who for who, region in there if region == one.visit.region} - {one.visit.enumerator}
        assert one.checker in (others if others and one.visit.enumerator else {""})


@given(ROUNDS, st.integers(0, 9))
def test_the_order_of_the_rows_does_not_matter(rows: list[Visit], order: int) -> None:
    mixed = Random(order).sample(rows, len(rows))
    assert draw(mixed, Share(), SEED) == draw(rows, Share(), SEED)


def test_another_seed_draws_another_list() -> None:
    rows = visits({"A": 100, "B": 100})
    assert draw(rows, Share(), "r1|1") != draw(rows, Share(), "r1|2")


def test_the_work_is_spread_over_the_others() -> None:
    drawn = draw(visits({"A": 100, "B": 1, "C": 1}), Share(10), SEED)
    load = Counter(one.checker for one in drawn if one.visit.enumerator == "A")
    assert set(load) == {"B", "C"}
    assert max(load.values()) - min(load.values()) <= 1
