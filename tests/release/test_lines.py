"""Parts of one total that hang together with no other table: distances to a service."""

from keruen.release.figure import Figure, Slot, count
from keruen.release.hiding.lines import protect_bands, protect_parts
from keruen.release.hiding.rules import Rules
from keruen.release.keys import Key

TABLE = "service_distance_households"


def bands(values: dict[str, int]) -> list[Figure]:
    lines = {**values, "total": sum(values.values())}
    return [
        count(Slot(TABLE, Key("households", "", "school", band, "KZ", "r1"), "services", ""), n, "households")
        for band, n in lines.items()
    ]


def hidden(values: dict[str, int]) -> dict[str, str]:
    found = protect_bands(bands(values), Rules(5, 3))
    assert found is not None
    return {key.split("=")[1].split("@")[0]: why for key, why in found.reasons.items()}


def test_a_band_of_few_households_takes_the_smallest_other_with_it() -> None:
    assert hidden({"0-5": 200, "6-10": 3, "11-20": 40}) == {"6-10": "small_cells", "11-20": "complement"}


def test_a_single_band_takes_its_total_with_it() -> None:
    assert hidden({"0-5": 3, "6-10": 0}).keys() == {"0-5", "total"}


def test_two_small_bands_that_add_to_little_are_hidden_with_their_total() -> None:
    assert hidden({"0-5": 2, "6-10": 1}).keys() == {"0-5", "6-10", "total"}


def test_enough_households_are_told() -> None:
    assert hidden({"0-5": 200, "6-10": 0, "11-20": 5}) == {}


def test_parts_that_cannot_stand_go_together() -> None:
    assert protect_parts({"a": 2, "b": 2}, {"a", "b"}, 5) == {"a", "b"}
