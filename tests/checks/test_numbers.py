"""Checks of numbers: one planted fault is found, clean answers are not, what is missing is unknown."""

from tests.checks.checks_rows import Lazy, data, found, interview, tally


def test_a_number_no_settlement_has_is_impossible(lazy: Lazy) -> None:
    given = data(lazy, [interview("r1", lm_persons=2_000_000), interview("r2", lm_persons=90)])
    assert [(f["record"], f["column"], f["number"]) for f in found("impossible", given)] == [
        ("r1", "lm_persons", 2_000_000)
    ]
    assert tally("impossible", given) == (1, 1, 0)


def test_a_negative_number_is_impossible_and_a_word_is_unknown(lazy: Lazy) -> None:
    given = data(lazy, [interview("r1", lm_persons=-5), interview("r2", lm_persons="many")])
    assert tally("impossible", given) == (0, 1, 1)


def test_parts_may_exceed_a_rounded_number_by_what_rounding_explains(lazy: Lazy) -> None:
    rounded = interview("r1", lm_persons=200, lm_sex_male=150, lm_sex_female=58)
    exact = interview("r2", lm_persons=201, lm_sex_male=150, lm_sex_female=58)
    far = interview("r3", lm_persons=200, lm_sex_male=150, lm_sex_female=62)
    found_ = found("parts_and_totals", data(lazy, [rounded, exact, far]))
    assert [(f["record"], f["parts"], f["number"], f["column"]) for f in found_] == [
        ("r2", 208, 201, "lm_persons"),
        ("r3", 212, 200, "lm_persons"),
    ]


def test_parts_that_leave_persons_open_hold(lazy: Lazy) -> None:
    given = data(lazy, [interview("r1", lm_persons=200, lm_sex_male=50), interview("r2", lm_persons=7)])
    assert tally("parts_and_totals", given) == (1, 0, 0)


def test_parts_of_a_repeat_are_summed(lazy: Lazy) -> None:
    top = {"lm_top[1]/lm_top_code": "UZB", "lm_top[1]/lm_top_persons": 70, "lm_top[2]/lm_top_code": "TJK",
           "lm_top[2]/lm_top_persons": 50}  # fmt: skip
    found_ = found("parts_and_totals", data(lazy, [interview("r1", lm_persons=100, **top)]))
    assert [(f["dimension"], f["parts"]) for f in found_] == [("nationality", 120)]


def test_parts_that_add_to_100_of_another_number_were_per_cents(lazy: Lazy) -> None:
    shares = interview("r1", lm_persons=640, lm_sex_male=70, lm_sex_female=30)
    persons = interview("r2", lm_persons=120, lm_sex_male=70, lm_sex_female=30)
    one_part = interview("r3", lm_persons=640, lm_sex_male=100)
    given = data(lazy, [shares, persons, one_part])
    assert [f["record"] for f in found("shares_of_hundred", given)] == ["r1"]
    assert tally("shares_of_hundred", given) == (1, 1, 1)


def test_four_equal_parts_are_told(lazy: Lazy) -> None:
    equal = {f"lm_year_{year}": 25 for year in range(2020, 2024)}
    other = {f"lm_year_{year}": year - 2000 for year in range(2020, 2024)}
    given = data(lazy, [interview("r1", lm_persons=100, **equal), interview("r2", lm_persons=100, **other)])
    assert [(f["record"], f["n"], f["most"]) for f in found("straight_lining", given)] == [("r1", 4, 25)]


def test_other_is_a_rest(lazy: Lazy) -> None:
    much = interview("r1", lm_persons=100, lm_reason_other=80, lm_reason_family=20)
    little = interview("r2", lm_persons=100, lm_reason_other=20, lm_reason_family=80)
    few = interview("r3", lm_persons=4, lm_reason_other=4)
    given = data(lazy, [much, little, few])
    assert [(f["record"], f["column"]) for f in found("other_share", given)] == [("r1", "lm_reason_other")]
    assert tally("other_share", given) == (1, 1, 1)


def test_stock_and_flow_must_agree(lazy: Lazy) -> None:
    right = interview("r1", lm_persons=110, lm_previous=100, lm_arrived=30, lm_left=20)
    wrong = interview("r2", lm_persons=120, lm_previous=100, lm_arrived=30, lm_left=20)
    open_ = interview("r3", lm_persons=120, lm_previous=100, lm_arrived=30)
    given = data(lazy, [right, wrong, open_])
    assert [(f["record"], f["expected"], f["number"]) for f in found("stock_flow", given)] == [("r2", 110, 120)]
    assert tally("stock_flow", given) == (1, 1, 1)
    assert tally("stock_flow", given, percent=10) == (2, 0, 1)


def test_households_are_not_more_than_persons(lazy: Lazy) -> None:
    swapped = interview("r1", im_persons=20, im_households=80)
    crowded = interview("r2", im_persons=400, im_households=20)
    good = interview("r3", im_persons=80, im_households=21)
    open_ = interview("r4", im_persons=80)
    given = data(lazy, [swapped, crowded, good, open_])
    assert [f["record"] for f in found("household_size", given)] == ["r1", "r2"]
    assert tally("household_size", given) == (1, 2, 1)


def test_an_exact_multiple_of_many_households_was_calculated(lazy: Lazy) -> None:
    calculated = interview("r1", im_persons=150, im_households=30)
    counted = interview("r2", im_persons=151, im_households=30)
    few = interview("r3", im_persons=20, im_households=4)
    given = data(lazy, [calculated, counted, few])
    assert [(f["record"], f["times"]) for f in found("household_multiples", given)] == [("r1", 5)]
    assert tally("household_multiples", given) == (1, 1, 1)
