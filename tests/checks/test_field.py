"""Checks of time, place and enumerators."""

import pytest

from keruen.checks.coordinates import kilometres, position
from keruen.places.boundary import from_geojson, inside
from tests.checks.checks_rows import PLACES, Lazy, data, found, interview, tally


@pytest.mark.parametrize(
    ("start", "end", "verdict"),
    [
        ("2023-11-05T10:00:00.000+05:00", "2023-11-05T10:02:00.000+05:00", (0, 1, 0)),
        ("2023-11-05T10:00:00.000+05:00", "2023-11-05T09:20:00.000+05:00", (0, 1, 0)),
        ("2024-02-29T23:50:00.000+05:00", "2024-03-01T00:20:00.000+05:00", (1, 0, 0)),
        ("2023-12-31T23:50:00.000+05:00", "2024-01-01T00:20:00.000+05:00", (1, 0, 0)),
        ("2023-11-05T10:00:00.000+05:00", "2023-11-05T05:30:00.000Z", (1, 0, 0)),  # UTC: half an hour later
        (None, "2023-11-05T10:30:00.000+05:00", (0, 0, 1)),
        ("yesterday", "2023-11-05T10:30:00.000+05:00", (0, 0, 1)),
    ],
)
def test_an_interview_takes_its_time(lazy: Lazy, start: str | None, end: str, verdict: tuple[int, int, int]) -> None:
    assert tally("duration", data(lazy, [interview("r1", start=start, end=end)])) == verdict


@pytest.mark.parametrize(
    ("start", "verdict"),
    [
        ("2023-11-05T10:00:00.000+05:00", (1, 0, 0)),
        ("2023-11-05T02:15:00.000+05:00", (0, 1, 0)),
        ("2023-11-05T02:15:00.000Z", (0, 0, 1)),
        ("2023-11-05T22:00:00.000+06:00", (0, 1, 0)),
    ],
)
def test_an_interview_is_held_by_day(lazy: Lazy, start: str, verdict: tuple[int, int, int]) -> None:
    given = data(lazy, [interview("r1", start=start)])
    assert tally("time_of_day", given) == verdict
    assert all(len(f["time"]) == 5 for f in found("time_of_day", given))


def slot(hour: int, minutes: int = 30) -> dict[str, str]:
    return {"start": f"2023-11-05T{hour:02}:00:00.000+05:00", "end": f"2023-11-05T{hour:02}:{minutes}:00.000+05:00"}


def test_one_enumerator_holds_one_interview_at_a_time(lazy: Lazy) -> None:
    day = [interview(f"r{hour}", **slot(hour)) for hour in range(8, 20)]
    doubled = interview("x", start="2023-11-05T10:10:00.000+05:00", end="2023-11-05T10:40:00.000+05:00")
    elsewhere = interview("y", enumerator="E2", **slot(10))
    found_ = found("overlap", data(lazy, [*day, doubled, elsewhere]))
    assert [(f["record"], f["minutes"], f["other"]) for f in found_] == [("x", 20, "r10")]


def test_a_code_that_several_people_use_is_not_judged(lazy: Lazy) -> None:
    assert tally("overlap", data(lazy, [interview(f"r{n}", **slot(10)) for n in range(6)])) == (0, 0, 6)


def numbers(enumerator: str, values: list[int], **more: str) -> list[dict[str, object]]:
    return [
        interview(f"{enumerator}-{n}", place=f"p{n % 40 + 1}", enumerator=enumerator, lm_persons=value, **more)
        for n, value in enumerate(values)
    ]


def test_numbers_that_end_in_0_far_more_often_than_with_the_others_are_told(lazy: Lazy) -> None:
    usual = numbers("E1", [11 + 7 * n for n in range(40)]) + numbers("E3", [13 + 3 * n for n in range(40)])
    rounding = numbers("E2", [10 * n for n in range(1, 41)])
    found_ = found("heaping", data(lazy, [*usual, *rounding]))
    assert [(f["enumerator"], f["k"], f["n"], f["percent"], f["usual"]) for f in found_] == [("E2", 40, 40, 100, 10)]
    few = data(lazy, [*usual, *numbers("E2", [10, 20, 30])])
    assert tally("heaping", few) == (2, 0, 1)


def test_multiples_of_households_far_more_often_than_with_the_others_are_told(lazy: Lazy) -> None:
    said = {"E1": 1, "E2": 0}  # persons beyond a multiple of the households
    rows = [
        interview(f"{who}-{n}", place=f"p{n + 1}", enumerator=who, im_households=5 + n, im_persons=4 * (5 + n) + more)
        for who, more in said.items()
        for n in range(30)
    ]
    assert [(f["enumerator"], f["k"]) for f in found("enumerator_multiples", data(lazy, rows))] == [("E2", 30)]


def test_refusals_and_unknown_numbers_are_compared_between_enumerators(lazy: Lazy) -> None:
    good = [interview(f"a{n}", place=f"p{n + 1}", lm_persons=10 + n) for n in range(40)]
    refused = [
        interview(f"b{n}", place=f"p{n + 1}", enumerator="E2", outcome="refused", consent=None) for n in range(40)
    ]
    assert [f["enumerator"] for f in found("enumerator_refusals", data(lazy, [*good, *refused]))] == ["E2"]
    unknown = [
        interview(f"b{n}", place=f"p{n + 1}", enumerator="E2", lm_answer="unknown", lm_basis=None) for n in range(40)
    ]
    assert [f["enumerator"] for f in found("enumerator_unknown", data(lazy, [*good, *unknown]))] == ["E2"]


def test_the_same_number_again_and_again_is_told(lazy: Lazy) -> None:
    given = data(lazy, [*numbers("E1", [37] * 12 + list(range(60, 72))), *numbers("E2", list(range(20, 44)))])
    assert [(f["enumerator"], f["number"], f["k"], f["n"]) for f in found("enumerator_same", given)] == [
        ("E1", 37, 12, 24)
    ]


def test_a_fact_that_many_interviews_lack_is_told_and_one_that_none_has_is_not_asked(lazy: Lazy) -> None:
    rows = [interview(f"r{n}", informant_sex=None if n < 6 else "male", mode=None, lm_persons=5) for n in range(12)]
    given = data(lazy, rows)
    assert [(f["fact"], f["k"], f["n"], f["percent"]) for f in found("missing", given)] == [
        ("informant_sex", 6, 12, 50)
    ]
    assert tally("missing", given) == (4, 1, 1)


def test_a_position_far_from_the_settlement_is_told(lazy: Lazy) -> None:
    near, far = interview("r1", gps="43.65 51.16 0 8"), interview("r2", gps="51.16 71.44 0 8")
    rough, none = interview("r3", gps="51.16 71.44 0 9000"), interview("r4")
    given = data(lazy, [near, far, rough, none])
    assert [(f["record"], f["column"], f["kilometres"]) for f in found("coordinates", given)] == [("r2", "gps", 1732)]
    assert tally("coordinates", given) == (1, 1, 1)


SQUARE = [[51.0, 43.0], [52.0, 43.0], [52.0, 44.0], [51.0, 44.0]]
HOLE = [[51.4, 43.4], [51.6, 43.4], [51.6, 43.6], [51.4, 43.6], [51.4, 43.4]]


def test_with_a_boundary_a_position_is_inside_or_not(lazy: Lazy) -> None:
    shape = {"type": "Polygon", "coordinates": [SQUARE, HOLE]}
    boundaries = from_geojson({"features": [{"properties": {"place": "p1"}, "geometry": shape}]})
    rows = [
        interview("r1", gps="43.9 51.1 0 8"),
        interview("r2", gps="43.5 51.5 0 8"),
        interview("r3", gps="44.5 51.5 0 8"),
    ]
    assert [f["record"] for f in found("coordinates", data(lazy, rows, boundaries=boundaries))] == ["r2", "r3"]


def test_several_polygons_belong_to_one_place() -> None:
    shape = {"type": "MultiPolygon", "coordinates": [[SQUARE], [[[60, 40], [61, 40], [61, 41]]]]}
    polygons = from_geojson({"features": [{"properties": {"place": "p1"}, "geometry": shape}]})["p1"]
    assert inside(51.5, 43.5, polygons)
    assert inside(60.8, 40.4, polygons)
    assert not inside(60.2, 40.8, polygons)


def test_positions_and_distances() -> None:
    assert position("43.65 51.16 0 8", 500) == (43.65, 51.16)
    assert position("0 0 0 0", 500) is None
    assert position("143.65 51.16", 500) is None
    assert position("here", 500) is None
    assert kilometres((0, 0), (0, 90)) == pytest.approx(10007.6, abs=0.1)  # a quarter of the equator


def test_the_district_that_was_chosen_is_that_of_the_settlement(lazy: Lazy) -> None:
    rows = [interview("r1", district="KZ551000"), interview("r2"), interview("r3", district="elsewhere")]
    given = data(lazy, rows)
    assert [(f["record"], f["column"], f["declared"], f["parent"]) for f in found("declared_parents", given)] == [
        ("r1", "district", "KZ551000", "KZ471000")
    ]
    assert tally("declared_parents", given) == (4, 1, 1)


def test_a_code_has_nine_digits_and_those_of_its_region(lazy: Lazy) -> None:
    rows = PLACES.rows()
    for row in rows:
        row["kato"] = {"KZ471000": "47100000", "KZ551000": "471000000"}.get(row["place"], row["kato"])
    given = data(lazy, gazetteer=type(PLACES).from_rows(rows))
    assert [(f["place"], f["kato"], f["above"]) for f in found("place_codes", given)] == [
        ("KZ471000", "47100000", "470000000"),
        ("KZ551000", "471000000", "550000000"),
    ]


def test_a_service_out_of_reach_needs_a_number_of_households(lazy: Lazy) -> None:
    out = {"school_access": "no", "school_distance": "over_5", "market_access": "yes"}
    rows = [
        interview("s1", instrument="services", **out),
        interview("s2", place="p2", instrument="services", households=80, **out),
        interview("s3", place="p3", instrument="services", school_access="yes", market_access="yes"),
    ]
    given = data(lazy, rows)
    assert [(f["place"], f["services"]) for f in found("services_without_households", given)] == [("p1", 1)]
    assert tally("services_without_households", given) == (1, 1, 0)
