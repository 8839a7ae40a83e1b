"""Classes of a tile map: round ends, no class empty, the fullest class as small as it can be."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as some

from keruen.publish.drawing.classes import classes
from keruen.publish.drawing.maps import picture
from keruen.publish.telling.desk import Desk
from keruen.release.release import Release


def in_classes(values: list[float], ends: list[int]) -> list[int]:
    counts = [0] * (len(ends) + 1)
    for value in values:
        counts[sum(1 for end in ends if value > end)] += 1
    return counts


def test_ends_are_round_numbers():
    values = [217_497, 216_823, 85_638, 34_915, 25_091, 24_144, 16_347, 10_640, 6_480, 2_224]
    ends = classes(values)
    assert all(str(end).rstrip("0") in ("1", "2", "5") for end in ends)
    assert max(in_classes(values, ends)) <= 3


def test_no_values_no_classes():
    assert classes([]) == []
    assert classes([0.0]) == []


@settings(deadline=None)
@given(some.lists(some.integers(1, 10**7), min_size=1, max_size=20))
def test_no_more_than_five_classes_and_none_of_the_ends_is_idle(values: list[int]):
    ends = classes([float(v) for v in values])
    assert len(ends) <= 4
    assert ends == sorted(set(ends))
    assert in_classes([float(v) for v in values], ends)[0] > 0


def test_hidden_and_none_are_two_entries_of_the_key(release: Release):
    desk = Desk(release, "en")
    rows = desk.shelf.table("by_region", "emigrant", measure="persons")
    drawn = picture(desk, "Emigrants", rows, desk.colour("emigrant")).drawing.source
    assert "x: hidden" in drawn
    assert "nobody reported" not in drawn
    zero = [replace(f, value=0.0, printed="0") if f.state == "shown" and f.rank == 1 else f for f in rows]
    drawn = picture(desk, "Emigrants", zero, desk.colour("emigrant")).drawing.source
    assert "x: hidden" in drawn
    assert "none reported" in drawn


def test_only_hidden_regions_are_hatched(release: Release):
    desk = Desk(release, "en")
    for group, hatched in (("emigrant", 3), ("labour_migrant", 0)):  # two regions and the entry of the key
        rows = desk.shelf.table("by_region", group, measure="persons")
        drawn = picture(desk, group, rows, desk.colour(group)).drawing.source
        assert drawn.count('fill="none" stroke=') == hatched
