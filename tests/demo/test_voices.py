"""Every way in which informants are made to disagree arrives at the figure, by the rule written apart."""

from random import Random

import pytest

from keruen.demo.kazakhstan.calibrating.answering import Answer
from keruen.demo.kazakhstan.calibrating.figures import Figure, as_said
from keruen.demo.kazakhstan.calibrating.voices import (
    Voice,
    disputed,
    employers,
    minority,
    partial_register,
    sites_only,
    to_decide,
    voices,
)
from tests.demo import demo_oracle as oracle

KINDS = ("local_authority", "migration_police", "migrant_community_leader", "employer_organisation")


def settled(said: tuple[Voice, ...], kinds: tuple[str, ...], group: str = "labour_migrant") -> int | None:
    return oracle.figure([Answer(voice) for voice in said], kinds, group)


@pytest.mark.parametrize("informants", [1, 2, 3, 4])
def test_the_voices_reconcile_to_the_figure_for_any_number_of_informants(informants: int):
    rng = Random(informants)
    for number in [*range(1, 130), 999, 1000, 4321, 153_812]:
        for basis in ("register", "count", "observation", "opinion"):
            for group in oracle.GROUPS:
                kinds = ("local_authority", *rng.choices(KINDS, k=informants - 1))
                said = voices(Figure(number, max(1, number // 4), basis), kinds, rng)
                assert len(said) == informants
                assert settled(said, kinds, group) == number, said
                assert sum(v.gives_parts for v in said) >= 1


def test_households_come_from_one_informant():
    rng = Random(7)
    for number in range(1, 200):
        kinds = ("local_authority", "migration_police")
        said = voices(Figure(number, max(1, number // 4), "opinion"), kinds, rng)
        assert oracle.figure([Answer(v) for v in said], kinds, "internal_migrant", "households") == max(1, number // 4)


def test_parts_of_a_settlement_add_to_the_figure():
    for number in range(60, 300):
        assert settled(employers(Figure(number, None, "opinion"), Random(number)), KINDS[:3]) == number
        assert settled(sites_only(Figure(number, None, "opinion"), Random(number)), KINDS[:2]) == number


def test_a_partial_register_above_the_opinions_is_the_figure():
    for number in range(40, 300):
        assert settled(partial_register(Figure(number, None, "opinion"), Random(number)), KINDS[:3]) == number


def test_a_dispute_is_one_by_the_rule_and_still_meets_at_the_figure():
    for number in range(20, 300):
        said = disputed(Figure(number, None, "opinion"), Random(number))
        (low, _, high), (larger, lower, _) = (oracle.interval("opinion", v.persons) for v in said)
        assert settled(said, KINDS[:2]) == number
        assert high < lower
        assert larger > 2 * low
        assert larger - low > 10


def test_what_a_person_decided_is_not_what_the_rule_would_give():
    differing = [n for n in range(40, 300) if settled(to_decide(Figure(n, None, "opinion"), Random(n)), KINDS[:2]) != n]
    assert len(differing) > 240


def test_two_who_saw_nobody_outweigh_one_who_did():
    assert settled(minority(20), ("local_authority",) * 3) == 0


def test_a_number_said_without_a_list_is_round():
    rng = Random(3)
    assert all(as_said(n, rng) % 50 == 0 for n in range(1000, 2000))
    assert all(as_said(n, rng) == n for n in range(1, 10))
