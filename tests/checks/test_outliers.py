"""Checks of unusual figures: among places of a kind, against the round before, against the district's word, changes."""

from typing import Any

import pytest

from tests.checks.checks_rows import Lazy, data, found, interview, tally


def settled(place: str, value: int | None, **more: Any) -> dict[str, Any]:
    return {
        "round": "r2", "place": place, "group": "labour_migrant", "measure": "persons",
        "state": "unknown" if value is None else "reported", "value": value, "at_least": False, "method": "opinions",
        "n": 1, "n_used": 1, "n_unknown": 0, "apart": False, "presence_dispute": False, "far_register": False,
        "stale_decision": False,
    } | more  # fmt: skip


def test_a_figure_far_above_places_of_its_kind_is_told(lazy: Lazy) -> None:
    usual = [settled(f"p{n}", 40 + n) for n in range(1, 20)]
    found_ = found("outlier_kind", data(lazy, settled=[*usual, settled("p20", 500)]))
    # quartiles 45 and 55 of 20 figures (the 5th and the 15th): the fence is 55 x (55 / 45)^2 = 82.2
    assert found_ == [
        {"record": None, "place": "p20", "group": "labour_migrant", "column": None, "measure": "persons", "value": 500,
         "median": 50, "q3": 55, "places": 20},
    ]  # fmt: skip


def test_few_places_tell_nothing(lazy: Lazy) -> None:
    few = [settled(f"p{n}", 40 + n) for n in range(1, 5)]
    assert tally("outlier_kind", data(lazy, settled=[*few, settled("p20", 5000)])) == (0, 0, 5)


@pytest.mark.parametrize(("said", "verdict"), [(60, (1, 0, 0)), (900, (0, 1, 0)), (11, (0, 1, 0)), (480, (1, 0, 0))])
def test_an_informant_s_number_is_of_the_order_of_the_previous_figure(
    lazy: Lazy, said: int, verdict: tuple[int, int, int]
) -> None:
    given = data(lazy, [interview("r1", lm_persons=said)], previous=[settled("p1", 100)])
    assert tally("outlier_previous", given) == verdict


def test_without_a_previous_figure_it_is_unknown(lazy: Lazy) -> None:
    given = data(lazy, [interview("r1", lm_persons=900)], previous=[settled("p1", None)])
    assert tally("outlier_previous", given) == (0, 0, 1)


def test_a_figure_far_from_the_district_s_word_is_told(lazy: Lazy) -> None:
    listed = {"listed[1]/listed_settlement": "p1", "listed[1]/b1_lm_persons": 800, "listed[2]/listed_settlement": "p2",
              "listed[2]/b1_lm_persons": 70, "listed[3]/listed_settlement": "p3", "listed[3]/b1_lm_persons": 70}  # fmt: skip
    b1 = interview("a1", instrument="b1", settlement=None, **listed)
    given = data(lazy, [b1], settled=[settled("p1", 90), settled("p2", 90)])
    assert [(f["place"], f["value"], f["named"]) for f in found("outlier_area", given)] == [("p1", 90, 800)]
    assert tally("outlier_area", given) == (1, 1, 1)


def change(place: str, previous: int | None, current: int, needs: bool, justified: bool) -> dict[str, Any]:
    return {
        "group": "labour_migrant", "measure": "persons", "place": place, "status": "panel", "previous": previous,
        "current": current, "needs_justification": needs, "justified": justified,
    }  # fmt: skip


def test_a_large_change_needs_a_reason(lazy: Lazy) -> None:
    rows = [
        change("p1", 100, 300, True, False),
        change("p2", 100, 300, True, True),
        change("p3", 100, 90, False, False),
    ]
    given = data(lazy, comparison=[*rows, change("p4", None, 90, False, False)])
    assert [(f["place"], f["previous"], f["current"]) for f in found("change", given)] == [("p1", 100, 300)]
    assert tally("change", given) == (2, 1, 0)
