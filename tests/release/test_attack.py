"""The attack, on the tables of docs/methods/disclosure.md."""

import pytest

from keruen.release.cells.attack import Range, attack, broken
from keruen.release.cells.cells import Cells, Relation, grid

K = 5
P = {
    "R1": {"2021": 20, "2022": 50, "2023": 10},
    "R2": {"2021": 8, "2022": 3, "2023": 22},
    "R3": {"2021": 17, "2022": 32, "2023": 12},
}
Q = {**P, "R2": {"2021": 2, "2022": 3, "2023": 28}}


def cells(*pairs: str) -> list[str]:
    return [f"{row}/{column}" for row, column in (pair.split() for pair in pairs)]


def of(range_: Range) -> tuple[int, int | None]:
    return range_.low, range_.high


@pytest.mark.parametrize(
    ("besides", "expected", "stands"),
    [
        ((), (3, 3), False),
        (("R2 2021",), (3, 3), False),
        (("R2 2021", "R3 2021", "R3 2022"), (1, 10), True),
        (("R2 2023", "R3 2022", "R3 2023"), (1, 24), True),
    ],
)
def test_a_hidden_cell_has_the_range_that_the_margins_leave(
    besides: tuple[str, ...], expected: tuple[int, int], stands: bool
) -> None:
    found = attack(grid(P), cells("R2 2022", *besides), ["R2/2022"])["R2/2022"]
    assert (of(found), found.stands(K)) == (expected, stands)


def test_complementary_cells_have_ranges_of_their_own() -> None:
    hidden = cells("R2 2022", "R2 2021", "R3 2021", "R3 2022")
    assert {key: of(found) for key, found in attack(grid(P), hidden, hidden).items()} == {
        "R2/2022": (1, 10), "R2/2021": (1, 10), "R3/2021": (15, 24), "R3/2022": (25, 34),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("besides", "ranges", "stands"),
    [
        ((), [(2, 2), (3, 3)], False),
        (("R3 2021", "R3 2022"), [(1, 4), (1, 4)], False),
        (("R2 2023", "R3 2021", "R3 2022", "R3 2023"), [(1, 18), (1, 31)], True),
    ],
)
def test_two_small_cells_do_not_protect_each_other(
    besides: tuple[str, ...], ranges: list[tuple[int, int]], stands: bool
) -> None:
    small = cells("R2 2021", "R2 2022")
    found = attack(grid(Q), [*small, *cells(*besides)], small)
    assert [of(found[key]) for key in small] == ranges
    assert (broken(grid(Q), [*small, *cells(*besides)], dict.fromkeys(small, K)) == {}) is stands


def test_an_attack_that_allows_zeros_misses_what_is_broken() -> None:
    small, hidden = cells("R2 2021", "R2 2022"), cells("R2 2021", "R2 2022", "R3 2021", "R3 2022")
    found = attack(grid(Q, low=dict.fromkeys(hidden, 0)), hidden, small)
    assert [of(found[key]) for key in small] == [(0, 5), (0, 5)]


def test_a_printed_share_gives_a_hidden_cell_back() -> None:
    # 1.7 % of 174: from 2.87 to less than 3.045
    hidden = cells("R2 2022", "R2 2021", "R3 2021", "R3 2022")
    shared = Cells(grid(P).values, grid(P).relations, {"R2/2022": 3}, {"R2/2022": 3})
    assert of(attack(shared, hidden, hidden)["R2/2022"]) == (3, 3)


def test_two_releases_with_two_patterns_give_both_cells_back() -> None:
    first = set(cells("R2 2022", "R2 2021", "R3 2021", "R3 2022"))
    second = set(cells("R2 2022", "R2 2023", "R3 2022", "R3 2023"))
    found = attack(grid(P), first & second, sorted(first & second))
    assert {key: of(found_) for key, found_ in found.items()} == {"R2/2022": (3, 3), "R3/2022": (32, 32)}


def test_a_cell_without_sums_is_without_end() -> None:
    lonely = Cells({"a": 3, "b": 9}, ())
    assert of(attack(lonely, ["a"], ["a"])["a"]) == (1, None)
    assert broken(lonely, ["a"], {"a": K}) == {}


def test_parts_that_do_not_add_are_refused() -> None:
    with pytest.raises(ValueError, match="do not add"):
        Cells({"sum": 10, "a": 3, "b": 8}, (Relation("sum", ("a", "b")),))


def test_a_corner_that_is_not_whole_is_asked_again_in_whole_persons() -> None:
    # a + b = 6, b + c = 6, a + c + d = 7 and d may be 0: a linear programme says 3.5
    values = {"a": 3, "b": 3, "c": 3, "d": 1, "ab": 6, "bc": 6, "acd": 7}
    relations = (Relation("ab", ("a", "b")), Relation("bc", ("b", "c")), Relation("acd", ("a", "c", "d")))
    circle = Cells(values, relations, low={"d": 0})
    assert of(attack(circle, ["a", "b", "c", "d"], ["a"])["a"]) == (1, 3)
    assert list(broken(circle, ["a", "b", "c", "d"], {"a": 4})) == ["a"]
