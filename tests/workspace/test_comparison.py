"""When presence began after the earlier round."""

import duckdb
import narwhals as nw
import pyarrow as pa

from keruen.workspace.steps.comparison import _from_none, _since


def lazy(rows: list[dict[str, object]]) -> "nw.LazyFrame[object]":
    return nw.from_native(duckdb.connect().from_arrow(pa.Table.from_pylist(rows)))


def places(frame: "nw.LazyFrame[object]") -> set[str]:
    return set(frame.collect("pyarrow").to_native().column("place").to_pylist())


def test_presence_began_where_every_informant_says_that_nobody_was_there_before() -> None:
    flows = lazy(
        [
            {"place": "A", "group": "g", "previous": 0},
            {"place": "A", "group": "g", "previous": 0},
            {"place": "B", "group": "g", "previous": 0},
            {"place": "B", "group": "g", "previous": 7},
            {"place": "C", "group": "g", "previous": None},
        ]
    )
    assert places(_from_none(flows)) == {"A"}


def test_presence_began_where_all_came_after_the_year_of_the_earlier_round() -> None:
    parts = lazy(
        [
            {"place": "A", "group": "g", "dimension": "year", "category": "2024"},
            {"place": "B", "group": "g", "dimension": "year", "category": "2023"},
            {"place": "B", "group": "g", "dimension": "year", "category": "2024"},
            {"place": "C", "group": "g", "dimension": "year", "category": "unknown"},
            {"place": "D", "group": "g", "dimension": "sex", "category": "male"},
        ]
    )
    assert places(_since(parts, "2023")) == {"A"}
