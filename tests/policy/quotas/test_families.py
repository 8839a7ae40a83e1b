"""Families to regions: the best assignment under capacity, its ties, and what people write."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.policy.quotas.families import Family, assign
from keruen.policy.quotas.inputs import read_capacity, read_families, read_keys, read_regions, read_settled
from keruen.terms.problems import Problem

# Four families of a published toy: chances of their members in two regions.
TOY = [
    Family("1", 1, {"A": (0.8,), "B": (0.2,)}),
    Family("2", 2, {"A": (0.1, 0.08), "B": (0.9, 0.75)}),
    Family("3", 1, {"A": (0.8,), "B": (0.2,)}),
    Family("4", 1, {"A": (0.9,), "B": (0.3,)}),
]


def test_the_published_toy_reaches_its_optimum_and_says_that_it_ties() -> None:
    found = assign(TOY, {"A": 2, "B": 2}, measure="anyone", unit="families")
    assert found.value == pytest.approx(2.875)
    assert found.tied
    assert found.used == {"A": 2, "B": 2}
    assert found.regions["2"] == "B"


def test_capacity_in_persons_counts_every_member() -> None:
    found = assign(TOY, {"A": 3, "B": 2})
    assert found.regions == {"1": "A", "2": "B", "3": "A", "4": "A"}
    assert (found.value, found.tied, found.used) == (pytest.approx(4.15), False, {"A": 3, "B": 2})


def test_first_come_first_served_stands_beside() -> None:
    poor = [Family("x", 1, {"A": (0.5,), "B": (0.45,)}), Family("y", 1, {"A": (0.9,), "B": (0.1,)})]
    found = assign(poor, {"A": 1, "B": 1})
    assert (found.value, found.first_come) == (pytest.approx(1.35), pytest.approx(0.6))


def test_what_cannot_be_placed_is_refused() -> None:
    with pytest.raises(Problem) as caught:
        assign(TOY, {"A": 2, "B": 2})
    assert caught.value.code == "quotas-capacity"
    with pytest.raises(Problem) as caught:
        assign([Family("x", 2, {"A": (0.5,)}), Family("y", 2, {"A": (0.5,)})], {"A": 2, "B": 2})
    assert caught.value.code == "quotas-no-assignment"


chances = st.integers(0, 10).map(lambda n: n / 10)
some = st.lists(st.tuples(st.integers(1, 3), chances, chances), min_size=1, max_size=5)


@settings(max_examples=20, deadline=None)
@given(some, st.integers(2, 8), st.integers(2, 8))
def test_no_other_assignment_is_better(rows: list[tuple[int, float, float]], room_a: int, room_b: int) -> None:
    families = [Family(str(n), size, {"A": (a,), "B": (b,)}) for n, (size, a, b) in enumerate(rows)]
    room = {"A": room_a, "B": room_b}
    values = []
    for way in product("AB", repeat=len(families)):
        used = {r: sum(f.size for f, at in zip(families, way, strict=True) if at == r) for r in room}
        if all(used[r] <= room[r] for r in room):
            values.append(sum(f.worth(at, "expected") for f, at in zip(families, way, strict=True)))
    if not values:
        with pytest.raises(Problem):
            assign(families, room)
        return
    found = assign(families, room)
    assert found.value == pytest.approx(max(values))
    assert found.tied == (sum(abs(v - max(values)) < 1e-9 for v in values) > 1)


def test_tables_are_read_and_what_cannot_stand_is_named(tmp_path: Path) -> None:
    def file(name: str, text: str) -> Path:
        (tmp_path / name).write_text(text, "utf-8")
        return tmp_path / name

    people = file("f.csv", "family,A,B\n1,0.8,0.2\n2,0.1,0.9\n2,,\n3,0.5,\n")
    found = read_families(people, ("A", "B"))
    assert [(f.code, f.size, dict(f.chances)) for f in found] == [
        ("1", 1, {"A": (0.8,), "B": (0.2,)}), ("2", 2, {"A": (0.1,), "B": (0.9,)}), ("3", 1, {"A": (0.5,)}),
    ]  # fmt: skip
    assert read_capacity(file("c.csv", "region,capacity\nA,3\nB,0\n")) == {"A": 3, "B": 0}
    regions = read_regions(file("r.csv", "region,people,floor,cap\nA,60,,5\nB,40,2,\n"), {"people": 1})
    assert (regions.limits.floors, regions.limits.caps) == ({"A": 0, "B": 2}, {"A": 5})
    assert read_settled(file("s.csv", "region,quota,settled\nA,3,\n")) == ({"A": 3.0}, {"A": None})
    assert read_keys("people, jobs=0.5") == {"people": 1.0, "jobs": 0.5}
    with pytest.raises(Problem, match="many"):
        read_keys("people=many")
    with pytest.raises(Problem, match=r"1\.2"):
        read_families(file("f.csv", "family,A\n1,1.2\n"), ("A",))
    with pytest.raises(Problem, match=r"2\.5"):
        read_capacity(file("c.csv", "region,capacity\nA,2.5\n"))
    with pytest.raises(Problem, match="A"):
        read_capacity(file("c.csv", "region,capacity\nA,2\nA,3\n"))
