"""The promise of a release: it never prints 1 to k-1 persons, and what it hides cannot be computed back."""

from contextlib import suppress
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.release.cells.attack import attack
from keruen.release.cells.linked import linked
from keruen.release.hiding.protect import protect
from keruen.release.hiding.rules import Rules
from keruen.release.keys import parse
from keruen.release.make import make
from keruen.terms.problems import Problem
from tests.release.rounds import PROGRAMME, inputs, numbers, total
from tests.release.test_linked import RULES, figures

K = PROGRAMME.minimum_persons
CELLS = st.one_of(st.just(0), st.integers(1, 8), st.integers(5, 200))
REGION = st.fixed_dictionaries({("2022", "a"): CELLS, ("2022", "b"): CELLS, ("2023", "a"): CELLS, ("2023", "b"): CELLS})


def totals(regions: dict[str, dict[tuple[str, str], int]]) -> list[dict[str, Any]]:
    """TOTALS of two regions whose persons have a year and a nationality."""
    made: list[dict[str, Any]] = []
    country: dict[tuple[str, str], int] = {}
    for cells in regions.values():
        for at, persons in cells.items():
            country[at] = country.get(at, 0) + persons
    for place, cells in {"KZ": country, **regions}.items():
        made += numbers({place: sum(cells.values())})
        for dimension, at in (("year", 0), ("nationality", 1)):
            for category in sorted({key[at] for key in cells}):
                made.append(
                    total(place, dimension, category, sum(n for key, n in cells.items() if key[at] == category))
                )
    return made


def released(regions: dict[str, dict[tuple[str, str], int]]) -> list[dict[str, Any]]:
    """The figures of a release; none where it is refused."""
    with suppress(Problem):
        figures: list[dict[str, Any]] = make(inputs(totals(regions))).figures.to_pylist()
        return figures
    return []


@settings(max_examples=30, deadline=None)
@given(REGION, REGION)
def test_a_release_never_prints_one_to_four_persons(a: Any, b: Any) -> None:
    for row in released({"A": a, "B": b}):
        if row["unit"] == "persons" and row["state"] == "shown" and row["group"] and row["category"] != "unknown":
            assert not 0 < row["value"] < K, row["key"]
        if row["state"] == "suppressed":
            assert (row["printed"], row["value"], row["numerator"], row["denominator"]) == ("", None, None, None)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(CELLS, CELLS, CELLS), min_size=2, max_size=4))
def test_what_a_publication_hides_resists_the_attack(rows: list[tuple[int, ...]]) -> None:
    table = "x y z\n" + "\n".join(f"{name} {' '.join(map(str, row))}" for name, row in zip("ABCD", rows, strict=False))
    tables = linked(figures(table), Rules(K, 3), lambda key: None, lambda district: None)["emigrant"]
    try:
        hidden = protect(tables)
    except Problem:
        return
    there = tables.without(hidden.rows)
    all_hidden = set(hidden.reasons) | there.hidden
    ranges = attack(there.cells, all_hidden, list(tables.needs))
    assert {key: r for key, r in ranges.items() if not r.stands(tables.needs[key])} == {}
    assert all(parse(key).place for key in hidden.reasons)
    assert RULES.persons == K
