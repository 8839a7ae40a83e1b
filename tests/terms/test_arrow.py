"""Tables in memory: exactly the declared columns and types."""

import pyarrow as pa
import pytest

from keruen.terms.arrow import conform, from_rows, schema
from keruen.terms.tables import ALL, Table, flag, real, text, whole

COLUMNS = (text("id", "id"), whole("n", "number", optional=True), flag("ok", "ok"), real("x", "x", optional=True))
SAMPLE = Table("sample", "one row", COLUMNS)


def test_a_schema_has_the_columns_in_order_and_only_optional_ones_may_be_null() -> None:
    found = schema(SAMPLE)
    assert found.names == ["id", "n", "ok", "x"]
    assert [str(field.type) for field in found] == ["string", "int64", "bool", "double"]
    assert [field.nullable for field in found] == [False, True, False, True]


def test_rows_become_a_table_and_what_is_optional_may_be_left_out() -> None:
    table = from_rows(SAMPLE, [{"id": "007", "n": 3, "ok": True, "more": "ignored"}, {"id": "8", "ok": False}])
    assert table.to_pylist() == [
        {"id": "007", "n": 3, "ok": True, "x": None},
        {"id": "8", "n": None, "ok": False, "x": None},
    ]
    assert from_rows(SAMPLE, []).schema == schema(SAMPLE)


def test_a_missing_column_or_a_wrong_type_raises() -> None:
    with pytest.raises(KeyError, match="ok"):
        from_rows(SAMPLE, [{"id": "7"}])
    with pytest.raises((pa.ArrowInvalid, pa.ArrowTypeError)):
        from_rows(SAMPLE, [{"id": "7", "n": "many", "ok": True}])


def test_conform_orders_and_casts_and_refuses_what_is_absent() -> None:
    data = pa.table({"ok": [True], "x": [1], "extra": ["-"], "n": pa.array([2], pa.int32()), "id": ["a"]})
    assert conform(SAMPLE, data).schema == schema(SAMPLE)
    with pytest.raises(KeyError):
        conform(SAMPLE, data.drop_columns(["id"]))


@pytest.mark.parametrize("table", ALL, ids=lambda table: table.name)
def test_every_declared_table_has_distinct_columns_with_a_meaning(table: Table) -> None:
    assert len(set(table.names)) == len(table.names)
    assert all(column.meaning and len(schema(table)) == len(table.columns) for column in table.columns)
