"""Complementary cells: the heuristic and the exact search, on the tables of docs/methods/disclosure.md and on any table."""

from hypothesis import given, settings
from hypothesis import strategies as st

from keruen.release.cells.attack import attack
from keruen.release.cells.cells import Cells, Relation, grid
from keruen.release.cells.exact import smallest
from keruen.release.cells.suppress import suppress
from tests.release.test_attack import K, P, Q, cells

MARGINS = ("R1/sum", "R2/sum", "R3/sum", "sum/2021", "sum/2022", "sum/2023", "sum/sum")


def test_the_smallest_loss_of_table_p_is_57() -> None:
    found = smallest(grid(P), {"R2/2022": K}, MARGINS)
    assert found is not None
    assert sorted(found.hidden) == ["R2/2021", "R2/2022", "R3/2021", "R3/2022"]
    assert (found.lost, found.fallen) == (57, {})


def test_the_smallest_loss_of_table_q_is_89() -> None:
    found = smallest(grid(Q), dict.fromkeys(cells("R2 2021", "R2 2022"), K), MARGINS)
    assert found is not None
    assert sorted(found.hidden - set(cells("R2 2021", "R2 2022"))) == sorted(
        cells("R2 2023", "R3 2021", "R3 2022", "R3 2023")
    )
    assert (found.lost, found.fallen) == (89, {})


def test_the_heuristic_finds_a_pattern_that_stands_and_loses_little_more() -> None:
    assert suppress(grid(P), {"R2/2022": K}, MARGINS).lost == 57
    found = suppress(grid(Q), dict.fromkeys(cells("R2 2021", "R2 2022"), K), MARGINS)
    assert found.fallen == {}
    assert 89 <= found.lost <= 120


def test_a_sum_is_hidden_where_its_parts_cannot_hide_a_cell() -> None:
    table = {"A": {"x": 3, "y": 0}, "B": {"x": 40, "y": 30}, "C": {"x": 9, "y": 8}}
    found = suppress(grid(table), {"A/x": K, "A/sum": K}, ["sum/sum"])
    assert found.fallen == {}
    assert {"A/x", "A/sum"} < found.hidden


def test_a_cell_that_cannot_stand_is_named_with_its_range() -> None:
    table = {"A": {"x": 3, "y": 0}, "B": {"x": 40, "y": 30}}
    found = suppress(grid(table), {"A/x": K}, ["A/sum", "sum/sum"])
    assert {key: (r.low, r.high) for key, r in found.fallen.items()} == {"A/x": (3, 3)}


def test_a_pattern_of_an_earlier_release_is_kept_and_what_it_printed_stays_known() -> None:
    first = set(cells("R2 2022", "R2 2023", "R3 2022", "R3 2023"))
    printed = set(grid(P).values) - first
    again = suppress(grid(P), {"R2/2022": K}, printed, first)
    assert (again.hidden, again.fallen) == (first, {})
    other = set(cells("R2 2022", "R2 2021"))  # an earlier release that printed too much: nothing can be repaired
    assert "R2/2022" in suppress(grid(P), {"R2/2022": K}, set(grid(P).values) - other, other).fallen


def test_linked_tables_are_protected_together() -> None:
    # one region by year and by sex: the region's number is hidden too, so both tables hang together
    values = {
        "T": 103,
        "A": 90,
        "B": 3,
        "C": 10,
        "A.m": 60,
        "A.f": 30,
        "B.m": 2,
        "B.f": 1,
        "C.m": 4,
        "C.f": 6,
        "m": 66,
        "f": 37,
    }
    relations = (
        Relation("T", ("A", "B", "C")), Relation("T", ("m", "f")), *(Relation(r, (f"{r}.m", f"{r}.f")) for r in "ABC"),
        *(Relation(s, tuple(f"{r}.{s}" for r in "ABC")) for s in "mf"),
    )  # fmt: skip
    needs = {key: K for key, value in values.items() if value < K}
    found = suppress(Cells(values, relations), needs, ["T"])
    assert found.fallen == {}
    assert {"B", "C"} <= found.hidden or {"B", "A"} <= found.hidden


tables = st.integers(2, 5).flatmap(
    lambda columns: st.lists(
        st.lists(st.one_of(st.integers(0, 8), st.integers(5, 90)), min_size=columns, max_size=columns),
        min_size=2,
        max_size=5,
    )
)


@settings(max_examples=40, deadline=None)
@given(tables)
def test_what_is_suppressed_resists_the_attack_or_is_named(rows: list[list[int]]) -> None:
    table = grid({f"r{i}": {f"c{j}": value for j, value in enumerate(row)} for i, row in enumerate(rows)})
    needs = {key: K for key, value in table.values.items() if 0 < value < K}
    found = suppress(table, needs)
    ranges = attack(table, found.hidden, list(needs))  # one by one, both ends: another way than the one suppress goes
    assert {key for key, range_ in ranges.items() if not range_.stands(K)} == set(found.fallen)
    assert set(needs) <= found.hidden
    assert all(table.values[key] > 0 for key in found.hidden)
