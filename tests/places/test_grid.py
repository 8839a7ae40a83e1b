"""The tile-grid map."""

import pytest

from keruen.places.gazetteer import shipped
from keruen.places.grid import size, tiles
from keruen.terms.problems import Problem

# Pairs of regions that share a border and must touch: those that a reader looks for first.
TOUCH = [
    ("KZ-71", "KZ-11"), ("KZ-75", "KZ-19"), ("KZ-79", "KZ-61"), ("KZ-47", "KZ-23"), ("KZ-23", "KZ-27"), ("KZ-27", "KZ-15"),
    ("KZ-15", "KZ-39"), ("KZ-39", "KZ-11"), ("KZ-59", "KZ-39"), ("KZ-10", "KZ-63"), ("KZ-10", "KZ-35"), ("KZ-19", "KZ-33"),
    ("KZ-31", "KZ-19"), ("KZ-61", "KZ-31"), ("KZ-62", "KZ-35"), ("KZ-43", "KZ-62"),
]  # fmt: skip


def test_every_region_of_today_has_one_tile_and_no_two_lie_on_each_other() -> None:
    found = tiles("kazakhstan")
    assert {tile.place for tile in found} == {place.id for place in shipped("kazakhstan").on("2023-12-01").at_level(1)}
    assert len({(tile.column, tile.row) for tile in found}) == len(found) == 20
    assert size("kazakhstan") == (6, 5)


def test_neighbours_touch() -> None:
    at = {tile.place: tile for tile in tiles("kazakhstan")}
    for one, other in TOUCH:
        assert abs(at[one].column - at[other].column) + abs(at[one].row - at[other].row) == 1, (one, other)


def test_west_is_left_and_north_is_up() -> None:
    at = {tile.place: tile for tile in tiles("kazakhstan")}
    assert at["KZ-47"].column < at["KZ-43"].column < at["KZ-35"].column < at["KZ-63"].column
    assert at["KZ-59"].row < at["KZ-11"].row < at["KZ-35"].row < at["KZ-31"].row < at["KZ-75"].row


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_short_labels_fit_and_differ(language: str) -> None:
    labels = [tile.label(language) for tile in tiles("kazakhstan")]
    assert max(map(len, labels)) <= 11
    assert len(set(labels)) == 20


def test_an_unknown_map_is_a_problem() -> None:
    with pytest.raises(Problem, match="Known are: kazakhstan"):
        tiles("atlantis")
