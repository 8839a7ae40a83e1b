"""Every figure of an evaluation leaves with its key, its rule or reason, its inputs and their fingerprint."""

from dataclasses import replace

import pytest

from keruen.places.gazetteer import shipped as gazetteer
from keruen.policy.evaluation.outcome import Outcome, Sheet, rows
from keruen.policy.evaluation.value import Value, unknown
from keruen.release.policy import PolicyInputs, PolicyRelease, make_policy
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Programme, Round
from keruen.terms.tables import OUTCOMES, SERIES
from tests.policy.series.points import point

PROGRAMME = Programme("p", {"en": "P"}, "KAZ", "KZ", ("en",), {}, ())
ROUND = Round("2006-2022", {"en": "2006-2022"}, "", "2026-11-21", "2026-11-21", ())
SHEET = Sheet("classes", "classes", "KZ-20")
KNOWN = Value(12.345, inputs=("arrivals@@KZ-11@2022",))


def release(*outcomes: Outcome, value: float = 5.0) -> PolicyRelease:
    points = [point("KZ-11 2022 arrivals", value)]
    series = from_rows(SERIES, [{name: getattr(p, name) for name in SERIES.names} for p in points])
    places = gazetteer("kazakhstan")
    return make_policy(PolicyInputs(PROGRAMME, ROUND, from_rows(OUTCOMES, rows(outcomes)), series, places, "1"))


def test_a_figure_has_a_key_and_is_printed_by_its_decimals() -> None:
    made = release(SHEET.figure("KZ-11", "2022", "rate", KNOWN, "per_10000", 1, ("component", "natural")))
    (row,) = made.release.figures.to_pylist()
    assert row["key"] == "rate@classes.KZ-20%component=natural@KZ-11@2022"
    assert (row["printed"], row["state"], row["level"]) == ("12.3", "shown", "public")
    assert made.behind[row["key"]].inputs == ("arrivals@@KZ-11@2022",)
    assert [(s.citation, s.rows) for s in made.sources] == [("a yearbook", 1)]


def test_a_class_is_a_figure_with_its_rule() -> None:
    made = release(SHEET.named("KZ-11", "2022", "tendency", "steady_inflow", "steady_inflow", KNOWN))
    (row,) = made.release.figures.to_pylist()
    assert (row["key"], row["printed"]) == ("tendency@classes.KZ-20@KZ-11@2022", "steady_inflow")
    assert made.behind[row["key"]].rule == "steady_inflow"


def test_what_is_unknown_has_a_reason_and_no_number() -> None:
    made = release(SHEET.figure("KZ-11", "2022", "rate", unknown("missing_input", "births@@KZ-11@2022"), "per_10000"))
    (row,) = made.release.figures.to_pylist()
    assert (row["value"], row["state"], made.behind[row["key"]].reason) == (None, "unknown", "missing_input")


def test_another_input_is_another_fingerprint() -> None:
    figure = SHEET.figure("KZ-11", "2022", "rate", KNOWN, "per_10000")
    one, other = (release(figure, value=v).release.figures.to_pylist()[0]["fingerprint"] for v in (5.0, 6.0))
    assert one != other
    assert one == release(figure).release.figures.to_pylist()[0]["fingerprint"]


def test_the_same_figure_told_twice_stands_once_and_two_values_are_a_fault() -> None:
    figure = SHEET.figure("KZ-11", "2022", "rate", KNOWN, "per_10000")
    assert release(figure, figure).release.figures.num_rows == 1
    with pytest.raises(ValueError, match="rate@classes"):
        release(figure, SHEET.figure("KZ-11", "2022", "rate", Value(1.0), "per_10000"))


def test_the_bare_figure_of_a_printed_row_is_as_printed_and_what_follows_from_it_is_not() -> None:
    row = replace(point("KZ-11 2022 arrivals", 5.0), state="as_printed")
    series = from_rows(SERIES, [{name: getattr(row, name) for name in SERIES.names}])
    outcomes = [
        SHEET.figure("KZ-11", "2022", "arrivals", Value(5.0, inputs=(row.address,)), "persons"),
        SHEET.figure("KZ-11", "2022", "rate", Value(0.5, inputs=(row.address,)), "per_10000", 1),
    ]
    places = gazetteer("kazakhstan")
    made = make_policy(PolicyInputs(PROGRAMME, ROUND, from_rows(OUTCOMES, rows(outcomes)), series, places, "1"))
    assert [behind.as_printed for behind in made.behind.values()] == [True, False]
