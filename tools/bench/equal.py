"""Do two programs give the same tables? Row by row, as sets with their multiplicity."""

from pathlib import Path

import duckdb

TABLES = {
    "settled": 'round, place, "group", measure, state, value, at_least, method, n, n_used, n_unknown, spread_low, spread_high, '
    "apart, presence_dispute, far_register, stale_decision",
    "totals": 'round, place, level, "group", measure, dimension, category, micro, n_settlements, n_confirming, n_none, n_unknown, '
    "n_not_assessed, n_informants, micro_single, n_at_least",
    "comparison": '"group", measure, place, status, previous, current, needs_justification, justified',
}


def differences(one: Path, other: Path) -> dict[str, tuple[int, int, int]]:
    """Table -> rows of one, rows of the other, rows that only one of them has."""
    with duckdb.connect(config={"threads": 2, "memory_limit": "4GB"}) as con:
        return {
            name: _difference(con, one / f"{name}.parquet", other / f"{name}.parquet", columns)
            for name, columns in TABLES.items()
        }


def _difference(con: duckdb.DuckDBPyConnection, one: Path, other: Path, columns: str) -> tuple[int, int, int]:
    a, b = (f"SELECT {columns} FROM '{path}'" for path in (one, other))
    query = f"""SELECT (SELECT count(*) FROM ({a})), (SELECT count(*) FROM ({b})),
                       (SELECT count(*) FROM ({a} EXCEPT ALL {b})) + (SELECT count(*) FROM ({b} EXCEPT ALL {a}))"""
    found = con.execute(query).fetchone()
    assert found is not None
    return int(found[0]), int(found[1]), int(found[2])
