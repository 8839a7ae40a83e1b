"""One figure per settlement, group and measure: the worked examples of reconciling, on every engine."""

import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from keruen.matrix.reconciling.reconcile import reconcile
from keruen.terms.arrow import conform
from keruen.terms.settings import Dispute
from keruen.terms.tables import DECISIONS, ESTIMATES, SETTLED
from tests.matrix.matrix_rows import Engine, all_said, duckdb_engine, polars_engine

Row = dict[str, Any]


def settle(engine: Engine, rows: list[Row], decisions: list[Row] | None = None) -> list[Row]:
    frame = reconcile(engine.of(ESTIMATES, rows), engine.of(DECISIONS, decisions or []), Dispute(), engine.keep)
    return engine.rows(frame, "place", "group", "measure")


def settle_many(engine: Engine, cases: dict[str, str]) -> dict[str, Row]:
    """Each case is a settlement of its own."""
    rows = [row for place, answers in cases.items() for row in all_said(answers, place)]
    return {row["place"]: row for row in settle(engine, rows)}


def decision(seen: str, value: int, place: str = "p1") -> Row:
    return {
        "place": place, "group": "labour_migrant", "measure": "persons", "seen": seen, "value": value,
        "reason": "seen on the spot", "who": "reviewer", "when": "2023-12-20",
    }  # fmt: skip


def test_presence_is_decided_by_weight_and_missing_never_becomes_zero(engine: Engine) -> None:
    cases = {
        "none_present; about 40": ("reported", 40, True),
        "none_present; about 8": ("reported", 8, False),
        "none_present; none_present; about 40": ("none_present", 0, False),
        "unknown; about 40": ("reported", 40, False),
        "unknown; unknown": ("unknown", None, False),
        "not asked": ("not_assessed", None, False),
        "unknown; none_present": ("none_present", 0, False),
    }
    found = settle_many(engine, {text: text.replace("none_present", "none") for text in cases})
    assert {c: (r["state"], r["value"], r["presence_dispute"]) for c, r in found.items()} == cases
    one_unknown = found["unknown; about 40"]
    assert (one_unknown["n"], one_unknown["n_used"], one_unknown["n_unknown"]) == (2, 1, 1)
    assert found["not asked"]["n"] == 0
    assert [found[c]["method"] for c in cases] == [
        "opinions",
        "opinions",
        "presence",
        "opinions",
        "none",
        "none",
        "presence",
    ]


def test_no_single_informant_outvotes_all_others_on_presence(engine: Engine) -> None:
    found = settle_many(
        engine,
        {"one": "none w6; about 40 w1", "two": "none w2; none w2; about 40 w3", "a": "none w6; about 9; about 9"},
    )
    assert [found[p]["value"] for p in ("one", "two", "a")] == [40, 0, 9]


def test_a_zero_that_was_said_stays_reported(engine: Engine) -> None:
    found = settle_many(engine, {"said": "about 0", "with none": "about 0; none", "register": "register 0"})
    assert {p: (r["state"], r["value"]) for p, r in found.items()} == {
        "said": ("reported", 0), "with none": ("none_present", 0), "register": ("reported", 0),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "value", "apart"),
    [
        ("about 45", 45, False),
        ("band 51-100", 76, False),
        ("about 100; about 120", 108, False),
        ("about 100; about 150", 120, False),
        ("about 40; about 70", 52, False),
        ("about 40; about 90", 60, True),
        ("about 5; about 12", 8, False),
    ],
)
def test_one_and_two_opinions(engine: Engine, answers: str, value: int, apart: bool) -> None:
    row = settle(engine, all_said(answers))[0]
    assert (row["value"], row["apart"], row["method"]) == (value, apart, "opinions")
    assert row["n"] == row["n_used"] == answers.count(";") + 1
    stated = sorted(int(text.split(" ")[1]) for text in answers.split("; ")) if ";" in answers else [None, None]
    assert [row["spread_low"], row["spread_high"]] == stated


def test_weights_of_two_are_equal(engine: Engine) -> None:
    found = settle_many(engine, {"a": "about 100 w6; about 150 w1", "b": "about 100 w1; about 150 w6"})
    assert [row["value"] for row in found.values()] == [120, 120]


def test_what_rests_on_an_open_band_is_at_least(engine: Engine) -> None:
    cases = {
        "alone": "over 100",
        "beside": "over 100; about 90",
        "low": "over 20; about 60; about 90",
        "high": "over 200; about 60; about 90",
    }
    found = settle_many(engine, cases)
    assert {p: (r["value"], r["at_least"]) for p, r in found.items()} == {
        "alone": (101, True), "beside": (105, True), "low": (60, True), "high": (90, False),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "value", "spread", "apart"),
    [
        ("about 60 w4; about 90 w3; about 200 w2", 90, (60, 90), False),
        ("about 60 w2; about 90 w1; about 95 w1", 75, (60, 90), False),
        ("about 60 w6; about 90 w1; about 200 w1", 75, (60, 90), False),
        ("about 30 w2; about 70 w2; about 150 w2", 70, (30, 150), True),
        ("about 40; about 42; about 45; about 500", 44, (40, 45), False),
    ],
)
def test_three_and_more_opinions(
    engine: Engine, answers: str, value: int, spread: tuple[int, int], apart: bool
) -> None:
    row = settle(engine, all_said(answers))[0]
    assert (row["value"], (row["spread_low"], row["spread_high"]), row["apart"]) == (value, spread, apart)


@pytest.mark.parametrize(
    ("answers", "value", "far", "apart", "at_least"),
    [
        ("register 120; about 300; about 320", 120, True, False, False),
        ("register 120 partial; about 300; about 320", 308, False, False, False),
        ("register 400 partial; about 300; about 320", 400, False, False, False),
        ("register 120 2023-12-01; register 130 2023-12-15", 130, False, False, False),
        ("register 120 2023-12-01; register 180 2023-12-15", 180, False, True, False),
        ("register 120 2023-12-01; count 180 2023-12-01", 150, False, True, False),
        ("register 120; count 125 2023-12-01", 125, False, False, False),
        ("register 120 partial; count 80 partial", 120, False, False, True),
        ("register 5; about 12", 5, False, False, False),
    ],
)
def test_registers_and_counts(engine: Engine, answers: str, value: int, far: bool, apart: bool, at_least: bool) -> None:
    row = settle(engine, all_said(answers))[0]
    assert (row["value"], row["far_register"], row["apart"], row["at_least"]) == (value, far, apart, at_least)


def test_the_method_says_what_the_figure_rests_on(engine: Engine) -> None:
    cases = {
        "r": ("register 120; about 300", "register", 1),
        "c": ("count 120; about 300; about 310", "count", 1),
        "o": ("register 12 partial; about 300; about 310", "opinions", 2),
        "b": ("count 500 partial; about 300; about 310", "count", 1),
        "d": ("register 120 2023-12-01; count 180 2023-12-01", "register", 2),
    }
    found = settle_many(engine, {place: case[0] for place, case in cases.items()})
    assert {p: (r["method"], r["n_used"]) for p, r in found.items()} == {p: c[1:] for p, c in cases.items()}


@pytest.mark.parametrize(
    ("answers", "value", "method", "at_least", "n_used"),
    [
        ("part A 200; part B 150; about 300", 350, "parts", False, 2),
        ("part A 60; part B 40; about 300", 300, "opinions", False, 1),
        ("part A 60; part B 40", 100, "parts", True, 2),
        ("part A 100; part A 150; part B 40", 160, "parts", True, 3),
    ],
)
def test_parts_add_and_do_not_compete(
    engine: Engine, answers: str, value: int, method: str, at_least: bool, n_used: int
) -> None:
    row = settle(engine, all_said(answers))[0]
    assert (row["value"], row["method"], row["at_least"], row["n_used"]) == (value, method, at_least, n_used)


def test_an_informant_who_speaks_of_several_parts_is_one_informant(engine: Engine) -> None:
    rows = all_said("part A 20 w2; part B 30 w2; none w3; none w3")
    rows[1]["informant"] = "i1"
    row = settle(engine, rows)[0]
    assert (row["n"], row["value"]) == (3, 0)  # 6 against 2, not against 4
    assert settle(engine, rows[:2])[0]["n"] == 1


def test_a_decision_counts_while_the_values_that_it_saw_stand(engine: Engine) -> None:
    row = settle(engine, all_said("about 40; about 90"), [decision("40 90", 45)])[0]
    assert (row["value"], row["method"], row["apart"], row["stale_decision"]) == (45, "decision", False, False)
    assert row["n_used"] == 2


@pytest.mark.parametrize(
    "answers",
    [
        "about 40; about 95",
        "about 40; about 90; about 50",
        "about 40; about 90; none",
        "about 40",
        "about 40; about 40; about 90",
    ],
)
def test_a_decision_is_stale_when_an_informant_is_added_or_changed(engine: Engine, answers: str) -> None:
    [stale] = settle(engine, all_said(answers), [decision("40 90", 45)])
    [without] = settle(engine, all_said(answers))
    assert stale == without | {"stale_decision": True}


def test_an_unknown_answer_does_not_make_a_decision_stale(engine: Engine) -> None:
    row = settle(engine, all_said("about 40; unknown; about 90"), [decision("40 90", 45)])[0]
    assert (row["value"], row["n"], row["stale_decision"]) == (45, 3, False)


def test_two_decisions_that_disagree_are_both_stale(engine: Engine) -> None:
    both = [decision("40 90", 45), decision("40 90", 85)]
    row = settle(engine, all_said("about 40; about 90"), both)[0]
    assert (row["value"], row["stale_decision"]) == (60, True)
    same = settle(engine, all_said("about 40; about 90"), [both[0], both[0]])[0]
    assert (same["value"], same["stale_decision"]) == (45, False)


def test_a_decision_where_nobody_knew_a_number_names_no_value(engine: Engine) -> None:
    row = settle(engine, all_said("unknown; unknown"), [decision("", 30)])[0]
    assert (row["state"], row["value"], row["method"]) == ("reported", 30, "decision")


def test_a_decision_that_is_written_badly_is_only_stale(engine: Engine) -> None:
    row = settle(engine, all_said("about 40; about 90"), [decision("40, 90", 45)])[0]
    assert (row["value"], row["stale_decision"]) == (60, True)


def test_a_table_that_is_kept_on_the_way_changes_nothing(engine: Engine) -> None:
    rows = all_said("about 40; about 90; register 12", "p1") + all_said("none; about 60; about 70; about 90", "p2")
    frame = reconcile(engine.of(ESTIMATES, rows), engine.of(DECISIONS, [decision("12 40 90", 45)]), Dispute())
    assert engine.rows(frame, "place") == settle(engine, rows, [decision("12 40 90", 45)])


def test_households_are_a_figure_of_their_own_and_breakdowns_do_not_count(engine: Engine) -> None:
    rows = all_said("about 40; about 90") + all_said("about 10; about 12", measure="households")
    rows += all_said("about 5; about 6", dimension="nationality", category="UZB")
    found = settle(engine, rows)
    assert [(row["measure"], row["value"], row["n"]) for row in found] == [("households", 11, 2), ("persons", 60, 2)]


def test_the_table_has_the_declared_columns(engine: Engine) -> None:
    frame = reconcile(engine.of(ESTIMATES, all_said("about 40")), engine.of(DECISIONS, []), Dispute())
    assert conform(SETTLED, frame.collect("pyarrow").to_native()).num_rows == 1
    empty = reconcile(engine.of(ESTIMATES, []), engine.of(DECISIONS, []), Dispute())
    assert conform(SETTLED, empty.collect("pyarrow").to_native()).num_rows == 0


NUMBER = st.integers(1, 400)
ANSWER = st.one_of(
    st.just("none"), st.just("unknown"), NUMBER.map("about {}".format), NUMBER.map("over {}".format),
    st.tuples(st.sampled_from(["register", "count"]), NUMBER, st.sampled_from(["", " partial"])).map("{0[0]} {0[1]}{0[2]}".format),
    st.tuples(st.sampled_from("AB"), NUMBER).map("part {0[0]} {0[1]}".format),
)  # fmt: skip
WEIGHED = st.tuples(ANSWER, st.integers(1, 6)).map("{0[0]} w{0[1]}".format)
SETTLEMENTS = st.lists(st.lists(WEIGHED, min_size=1, max_size=6).map("; ".join), min_size=1, max_size=5)
FEW = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


def rows_of(settlements: list[str]) -> list[Row]:
    return [row for n, text in enumerate(settlements) for row in all_said(text, f"p{n}")]


@FEW
@given(SETTLEMENTS, st.randoms())
def test_both_engines_agree_and_the_order_of_rows_changes_nothing(settlements: list[str], dice: random.Random) -> None:
    rows = rows_of(settlements)
    shuffled = dice.sample(rows, len(rows))
    assert settle(duckdb_engine(), rows) == settle(polars_engine(), shuffled)


@FEW
@given(SETTLEMENTS)
def test_an_unknown_answer_changes_no_value(settlements: list[str]) -> None:
    engine = polars_engine()
    before = settle(engine, rows_of(settlements))
    after = settle(engine, rows_of([f"{text}; unknown" for text in settlements]))
    counted = [row | {"n": row["n"] + 1, "n_unknown": row["n_unknown"] + 1} for row in before]
    assert after == counted


@FEW
@given(SETTLEMENTS)
def test_a_figure_lies_between_the_lowest_and_the_highest_end(settlements: list[str]) -> None:
    rows = rows_of(settlements)
    for figure in settle(polars_engine(), rows):
        ends = [row for row in rows if row["place"] == figure["place"] and row["value"]]
        if figure["value"] and figure["method"] != "parts":
            assert min(row["low"] for row in ends) <= figure["value"]
            assert any(row["high"] is None for row in ends) or figure["value"] <= max(row["high"] for row in ends)
