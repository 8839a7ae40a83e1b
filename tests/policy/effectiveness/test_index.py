"""Policy indices by profiles: scores, bounds, and no score without answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from keruen.policy.effectiveness.index import score
from keruen.policy.effectiveness.profile import read, shipped
from keruen.policy.evaluation.value import Value

SDG = shipped("sdg_10_7_2")
SMALL = read(
    {
        "name": "small", "version": 1, "source": "made up", "scale": [0, 2], "most_missing": 0.5,
        "bands": {"low": 0, "high": 50},
        "dimensions": {"a": {"weight": 3, "items": ["a1", {"code": "a2", "weight": 2}]}, "b": {"items": ["b1"]}},
    }
)  # fmt: skip


def test_sdg_10_7_2_has_six_domains_of_five_and_the_total_is_the_mean_of_thirty() -> None:
    assert [len(d.items) for d in SDG.dimensions] == [5] * 6
    answers = {item.code: Value(float(n % 3 != 0)) for n, item in enumerate(SDG.items)}
    found = score(SDG, answers)
    assert found.total.value.number == pytest.approx(100 * 20 / 30)
    assert found.band == "partially_meets"
    assert found.dimensions["rights"].value.number == pytest.approx(100 * 3 / 5)


@pytest.mark.parametrize(
    ("yes", "band"), [(11, "further_progress"), (12, "partially_meets"), (24, "meets"), (30, "fully_meets")]
)
def test_bands_begin_where_the_profile_says(yes: int, band: str) -> None:
    answers = {item.code: Value(float(n < yes)) for n, item in enumerate(SDG.items)}
    assert score(SDG, answers).band == band


def test_a_country_that_nobody_assessed_has_no_score() -> None:
    found = score(SDG, {})
    assert (found.total.value.number, found.total.value.reason, found.band) == (None, "not_assessed", "")
    assert (found.total.least, found.total.most, found.total.answered) == (0, 100, 0)


def test_a_no_keeps_the_most_below_100_whatever_the_open_answers_are() -> None:
    answers = {item.code: Value(float(n > 1)) for n, item in enumerate(SDG.items) if n}  # the first open, the second no
    found = score(SDG, answers)
    assert (found.total.least, found.total.most) == (pytest.approx(100 * 28 / 30), pytest.approx(100 * 29 / 30))


def test_one_open_answer_leaves_the_sdg_total_unknown_between_its_bounds() -> None:
    answers = {item.code: Value(1.0) for item in SDG.items[1:]}
    found = score(SDG, answers)
    assert (found.total.value.number, found.total.value.reason) == (None, "too_few_items")
    assert found.total.least == pytest.approx(100 * 29 / 30)
    assert found.total.most == 100
    assert found.dimensions["government"].value.number == 100


def test_weights_of_items_and_dimensions_count() -> None:
    found = score(SMALL, {"a1": Value(2.0), "a2": Value(1.0), "b1": Value(0.0)})
    assert found.dimensions["a"].value.number == pytest.approx((100 + 2 * 50) / 3)
    assert found.total.value.number == pytest.approx((3 * 200 / 3 + 0) / 4)
    assert found.band == "high"


def test_an_answer_outside_its_scale_is_no_answer_and_a_strange_item_is_refused() -> None:
    assert score(SMALL, {"a1": Value(3.0)}).items["a1"].reason == "out_of_bounds"
    with pytest.raises(KeyError, match="zz"):
        score(SMALL, {"zz": Value(1.0)})


@given(st.dictionaries(st.sampled_from(["a1", "a2", "b1"]), st.integers(0, 2)))
def test_a_score_lies_within_its_bounds_and_these_within_0_and_100(answers: dict[str, int]) -> None:
    found = score(SMALL, {code: Value(float(n)) for code, n in answers.items()})
    for one in (found.total, *found.dimensions.values()):
        assert 0 <= one.least <= one.most <= 100
        if one.value.number is not None:
            assert one.least - 1e-9 <= one.value.number <= one.most + 1e-9


@pytest.mark.parametrize(
    "wrong", [{"a": {"items": []}}, {"a": {"items": ["x", "x"]}}, {"a": {"items": [{"code": "x", "scale": [2, 1]}]}}]
)
def test_a_profile_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="w:"):
        read({"name": "w", "version": 1, "source": "", "dimensions": wrong})


def test_the_inclusion_profile_ships() -> None:
    assert len(shipped("migrant_inclusion").items) == 25
