"""How the tables of a publication hang together, and what is hidden in them."""

from typing import Any

import pytest

from keruen.release.cells.attack import attack
from keruen.release.cells.linked import Linked, linked
from keruen.release.figure import Counts, Figure, Slot, count
from keruen.release.hiding.earlier import Earlier, earlier
from keruen.release.hiding.protect import protect, protect_informants
from keruen.release.hiding.rules import Rules
from keruen.release.keys import Key, parse
from keruen.release.release import Permission
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from tests.release.rounds import ROUND

RULES = Rules(5, 3)
TABLE = """
        x   y   z
    A  20  50  10
    B   8   3  22
    C  17  32  12
"""


def figure(table: str, place: str, value: int, dimension: str = "", category: str = "", **counts: int) -> Figure:
    key = Key("persons", "emigrant", dimension, category, place, ROUND.code)
    return count(Slot(table, key, "totals", ""), value, "persons", Counts(**counts))


def figures(table: str, **counts: int) -> list[Figure]:
    """The country's number, its lines, the regions and the table of regions by kind, from a table of regions."""
    head, *lines = (line.split() for line in table.strip().splitlines())
    rows = {name: dict(zip(head, map(int, cells), strict=True)) for name, *cells in lines}
    columns = {c: sum(cells[c] for cells in rows.values()) for c in head}
    return [
        figure("totals", "KZ", sum(columns.values())),
        *(figure("by_region", r, sum(cells.values()), **counts) for r, cells in rows.items()),
        *(figure("by_kind", "KZ", n, "kind", c) for c, n in columns.items()),
        *(figure("region_by_kind", r, n, "kind", c) for r, cells in rows.items() for c, n in cells.items()),
    ]


def link(made: list[Figure], rules: Rules = RULES, confirming: Any = lambda key: None) -> Linked:
    return linked(made, rules, confirming, lambda district, level: district[0])["emigrant"]


def cell(region: str, category: str) -> str:
    return f"persons@emigrant%kind={category}@{region}@r1"


def number(place: str) -> str:
    return f"persons@emigrant@{place}@r1"


def test_a_small_cell_of_a_region_takes_the_cheapest_others_with_it() -> None:
    hidden = protect(link(figures(TABLE)))
    assert hidden.reasons == {
        cell("B", "y"): "small_cells", cell("B", "x"): "complement", cell("C", "x"): "complement", cell("C", "y"): "complement",
    }  # fmt: skip
    assert (hidden.primary, hidden.lost, hidden.rows) == (1, 57, ())


def test_country_is_regions_is_districts_and_unnamed_districts_hide_among_themselves() -> None:
    made = [
        *figures(TABLE),
        figure("by_place", "A1", 60),
        figure("by_place", "A2", 15),
    ]  # 5 of the 80 of A are not named
    relations = {r.total: r.parts for r in link(made).cells.relations if "A1" in "".join(r.parts)}
    (parts,) = relations.values()
    assert [key for key in parts if not key.startswith("~")] == [number("A1"), number("A2")]
    assert link(made).cells.values[parts[-1]] == 5


def test_other_districts_that_give_a_hidden_region_back_are_hidden_too() -> None:
    made = [*figures(TABLE.replace("8   3  22", "1   1   1"))]
    made.append(figure("by_place", "B", 3, "place", "other_districts"))
    hidden = protect(link(made))
    assert {number("B"), "persons@emigrant%place=other_districts@B@r1"} <= hidden.reasons.keys()


def test_the_column_other_is_every_line_that_the_table_of_regions_does_not_name() -> None:
    made = [f for f in figures(TABLE) if not (f.table == "by_kind" and f.category == "z")]
    made = [f if "=z@" not in f.key else figure(f.table, f.place, int(f.value or 0), "kind", "other") for f in made]
    made += [figure("by_kind", "KZ", 30, "kind", "u"), figure("by_kind", "KZ", 14, "kind", "other")]
    cells = link(made).cells
    (whole,) = (key for key in cells.values if key.startswith("~"))
    assert cells.values[whole] == 44
    assert [len(r.parts) for r in cells.relations if r.total == whole] == [3, 2]


def test_a_cell_of_a_region_on_too_few_settlements_is_hidden_too() -> None:
    def confirming(key: Key) -> int | None:
        return 2 if (key.place, key.category) == ("A", "y") else 9

    hidden = protect(link(figures(TABLE.replace("3  22", "9  22")), confirming=confirming))
    assert hidden.reasons[cell("A", "y")] == "few_settlements"
    assert len(hidden.reasons) >= 4


def test_unknown_describes_nobody_and_is_shown_at_any_size() -> None:
    assert protect(link(figures(TABLE.replace("y", "unknown")))).reasons == {}


def test_a_permitted_cell_stays() -> None:
    decision = Permission("persons@emigrant%kind=y@B@*", "public", "published before", "head of mission", "2024-03-01")
    assert protect(link(figures(TABLE), Rules(5, 3, (decision,)))).reasons == {}


def test_under_a_small_number_that_a_decision_let_out_the_whole_row_goes() -> None:
    decision = Permission("persons@emigrant@B@*", "public", "published before", "head of mission", "2024-03-01")
    tables = link(figures(TABLE.replace("8   3  22", "0   2   0")), Rules(5, 3, (decision,)))
    hidden = protect(tables)
    assert {cell("B", c) for c in "xyz"} <= hidden.reasons.keys()
    assert number("B") not in hidden.reasons
    found = attack(tables.without([("region_by_kind", "B")]).cells, hidden.reasons, [cell("B", "y")])[cell("B", "y")]
    assert (found.high, found.stands(2)) == (2, True)


def test_the_settlements_printed_beside_a_region_are_its_least_number() -> None:
    low = link(figures(TABLE.replace("8   3  22", "2   1   1"), n_settlements=6, n_none=3)).cells.low
    assert low[number("B")] == 3


def test_parts_that_nothing_can_hide_are_refused_by_name_in_two_languages() -> None:
    lonely = [figure("totals", "KZ", 9), figure("by_region", "A", 6), figure("by_region", "B", 3)]
    decision = Permission("persons@emigrant@A@*", "public", "published before", "head of mission", "2024-03-01")
    with pytest.raises(Problem) as refused:
        protect(link(lonely, Rules(5, 3, (decision,))))
    assert refused.value.tell(Speaker("en"))[0] == (
        "One hidden figure can be computed back from what would be printed: persons@emigrant@B@r1 (3..3). Nothing was published."
    )
    assert refused.value.tell(Speaker("ru"))[0] == (
        "1 скрытый показатель можно вычислить по тому, что было бы напечатано: persons@emigrant@B@r1 (3..3). "
        "Ничего не опубликовано."
    )


def test_a_later_release_keeps_to_the_pattern_of_an_earlier_one() -> None:
    pattern = {cell("B", "y"), cell("B", "z"), cell("C", "y"), cell("C", "z")}  # not the cheapest
    rows = [
        {
            "key": f.key,
            "state": "suppressed" if f.key in pattern else "shown",
            "printed": "" if f.key in pattern else f.printed,
        }
        for f in figures(TABLE)
    ]
    hidden = protect(link(figures(TABLE)), earlier([rows]))
    assert hidden.reasons.keys() == pattern
    assert set(hidden.reasons.values()) == {"small_cells", "earlier"}


def test_a_later_release_that_would_give_an_earlier_one_away_is_refused() -> None:
    everything = Earlier(
        {f.key: frozenset({f.printed}) for f in figures(TABLE) if parse(f.key).category != "y" or f.place != "B"}
    )
    with pytest.raises(Problem) as refused:
        protect(link(figures(TABLE)), everything)
    assert refused.value.values["cells"] == f"{cell('B', 'y')} (3..3)"


def test_informants_are_persons_too() -> None:
    def informants(table: str, place: str, value: int, dimension: str = "", category: str = "") -> Figure:
        key = Key("key_informants", "", dimension, category, place, ROUND.code)
        return count(Slot(table, key, "totals", ""), value, "persons")

    regions = {"A": 40, "B": 2, "C": 9}
    made = [
        informants("coverage", "KZ", 51),
        *(informants("coverage_by_region", r, n, "region", r) for r, n in regions.items()),
    ]
    tables = linked(made, RULES, lambda key: None, lambda district, level: None)[""]
    assert protect(tables).reasons == {
        "key_informants@all%region=B@B@r1": "small_cells", "key_informants@all%region=C@C@r1": "complement",
    }  # fmt: skip
    few = linked([informants("coverage", "KZ", 2), made[2]], RULES, lambda key: None, lambda district, level: None)[""]
    assert protect_informants(few).reasons == {"key_informants@all%region=B@B@r1": "small_cells"}
