"""Synthetic estimates for the benchmark: seeded, the same rows for the same seed and size. No real place or person is in them.

Two rounds of one programme with five groups: settlements with one to four informants, four states, registers, counts, bands,
partial registers, named parts, and breakdowns by country, year, sex, type and reason of which some leave a part open or exceed
the informant's own number. Every value is a hash of what it belongs to, so nothing depends on threads or on the order of work.
"""

from pathlib import Path

import duckdb

ROWS_PER_SETTLEMENT = 124.6  # measured: rows of both rounds per settlement of the frame
SHARES = {  # category -> per cent, in variants; what is missing to 100 is left open
    "nationality": [
        {"UZB": 62, "RUS": 13, "KGZ": 15, "TJK": 10},
        {"UZB": 40, "RUS": 22, "TUR": 18, "other": 12},
        {"KGZ": 55, "UZB": 30, "CHN": 5},
    ],
    "year": [
        {"2020": 11, "2021": 17, "2022": 25, "2023": 47},
        {"2020": 8, "2021": 12, "2022": 30, "2023": 50},
        {"2021": 20, "2022": 30, "2023": 40},
    ],
    "sex": [{"male": 74, "female": 26}, {"male": 55, "female": 45}, {"male": 80, "female": 20}],
    "migration_type": [{"family": 30, "individual": 70}, {"family": 61, "individual": 39}, {"individual": 90}],
    "reason": [
        {"work": 71, "family": 20, "study": 9},
        {"work": 50, "family": 25, "other": 20},
        {"work": 77, "study": 23},
    ],
}
GROUPS = ("labour_migrant", "return_migrant", "emigrant", "internal_migrant", "internal_emigrant")


def generate(folder: Path, rows: int, seed: int) -> int:
    """Write estimates.parquet, ancestors.parquet and frame.parquet; returns how many estimates there are."""
    folder.mkdir(parents=True, exist_ok=True)
    settlements = round(rows / ROWS_PER_SETTLEMENT)
    with duckdb.connect(config={"threads": 2, "memory_limit": "4GB", "temp_directory": str(folder / "temp")}) as con:
        con.execute("SET preserve_insertion_order = false")
        con.execute(f"CREATE MACRO dice(sides, a, b, c, d) AS (hash({seed}, a, b, c, d) % sides)::BIGINT")
        con.execute("CREATE MACRO name_of(p) AS 'S' || lpad(p::VARCHAR, 7, '0')")
        _shares(con)
        _answers(con, settlements)
        for name, query in _places(settlements).items():
            con.execute(f"COPY ({query}) TO '{folder / name}.parquet' (COMPRESSION zstd)")
        con.execute(
            f"COPY ({_ESTIMATES}) TO '{folder / 'estimates.parquet'}' (COMPRESSION zstd, ROW_GROUP_SIZE 250000)"
        )
        counted = con.execute(f"SELECT count(*) FROM '{folder / 'estimates.parquet'}'").fetchone()
    assert counted is not None
    return int(counted[0])


def _shares(con: duckdb.DuckDBPyConnection) -> None:
    lines = [
        (dimension, variant, category, sum(list(shares.values())[:at]), sum(list(shares.values())[: at + 1]))
        for dimension, variants in SHARES.items()
        for variant, shares in enumerate(variants)
        for at, category in enumerate(shares)
    ]
    con.execute("CREATE TABLE shares(dimension VARCHAR, variant BIGINT, category VARCHAR, low BIGINT, high BIGINT)")
    con.executemany("INSERT INTO shares VALUES (?, ?, ?, ?, ?)", lines)


def _places(settlements: int) -> dict[str, str]:
    """A hundred settlements to a district, forty districts to a region."""
    tree = f"SELECT p, name_of(p) AS place FROM range({settlements}) AS r(p)"
    return {
        "ancestors": f"""
            SELECT place, 'KZ' AS ancestor, 0::BIGINT AS level FROM ({tree})
            UNION ALL SELECT place, 'R' || (p // 4000), 1 FROM ({tree})
            UNION ALL SELECT place, 'D' || (p // 100), 2 FROM ({tree})""",
        "frame": f"SELECT place FROM ({tree})",
    }


def _answers(con: duckdb.DuckDBPyConnection, settlements: int) -> None:
    """One row per interview and group, as a view: it is computed while the file is written."""
    groups = ", ".join(f"({n}, '{group}')" for n, group in enumerate(GROUPS))
    con.execute(f"""
        CREATE VIEW interviews AS
        -- Interviews arrive in no order of places: a stride that shares no factor with their number scatters them.
        SELECT (i * 7919) % {settlements} AS p, r, k FROM range({settlements}) AS a(i), range(2) AS b(r), range(4) AS c(k)
        WHERE k <= (dice(100, (i * 7919) % {settlements}, 1, 0, 0) >= 39)::INT
                 + (dice(100, (i * 7919) % {settlements}, 1, 0, 0) >= 79)::INT
                 + (dice(100, (i * 7919) % {settlements}, 1, 0, 0) >= 96)::INT
          AND dice(100, (i * 7919) % {settlements}, r, 2, 0) < 93""")
    con.execute(f"""
        CREATE VIEW answers AS
        WITH thrown AS (
            SELECT p, r, k, g, "group", dice(100, p, g, 3, 0) < 65 AS there, dice(100, p, g * 8 + k, r, 4) AS luck,
                   greatest(1, (exp(1 + dice(1000, p, g, 5, 0) / 190.0)
                                * (60 + dice(90, p, g * 8 + k, r, 6)) * (80 + dice(50, p, g, r, 7)) / 10000)::BIGINT) AS said,
                   dice(100, p, g * 8 + k, r, 8) AS ground, dice(4, p, k, g, 9) = 0 AS incomplete,
                   (1 + dice(3, p, k, 10, 0)) * (1 + dice(2, p, k, g, 11)) AS weight, dice(100, p, g, 12, k) < 3 AS of_part
            FROM interviews, (VALUES {groups}) AS named(g, "group"))
        SELECT *, CASE WHEN there THEN CASE WHEN luck < 78 THEN 'reported' WHEN luck < 84 THEN 'none_present'
                                            WHEN luck < 94 THEN 'unknown' ELSE 'not_assessed' END
                       ELSE CASE WHEN luck < 6 THEN 'reported' WHEN luck < 86 THEN 'none_present'
                                 WHEN luck < 94 THEN 'unknown' ELSE 'not_assessed' END END AS state,
               CASE WHEN ground < 8 THEN 'register' WHEN ground < 15 THEN 'count'
                    WHEN ground < 30 THEN 'observation' ELSE 'opinion' END AS basis
        FROM thrown""")


_COMMON = """
    'round-' || (r + 1) AS round, name_of(p) AS place, 'i' || p || '-' || r || '-' || k AS informant,
    'uuid:' || md5(p || '-' || r || '-' || k) AS record, "group" """
_REPORTED = """
    CASE WHEN state = 'reported' THEN basis ELSE '' END AS basis,
    CASE WHEN state <> 'reported' THEN '' WHEN incomplete THEN 'partial' ELSE 'whole' END AS covers,
    CASE WHEN state <> 'reported' THEN '' WHEN of_part THEN 'part' ELSE 'whole' END AS scope,
    CASE WHEN state = 'reported' AND of_part THEN 'employer ' || (k + 1) ELSE '' END AS part,
    weight, '2023-11-' || lpad((1 + dice(28, p, k, r, 13))::VARCHAR, 2, '0') AS date"""
_SURE = "basis IN ('register', 'count')"
_OPEN = "(ground BETWEEN 30 AND 31)"  # open bands
_ESTIMATES = f"""
    SELECT {_COMMON}, measure, '' AS dimension, '' AS category, state,
           CASE WHEN state = 'reported' THEN number END AS value,
           CASE WHEN state = 'reported' THEN number - CASE WHEN {_SURE} OR {_OPEN} THEN 0 ELSE (number + 4) // 5 END END AS low,
           CASE WHEN state = 'reported' AND NOT {_OPEN}
                THEN number + CASE WHEN {_SURE} THEN 0 ELSE (number + 4) // 5 END END AS high,
           state = 'reported' AND {_OPEN} AS open_ended, {_REPORTED}
    FROM (SELECT *, 'persons' AS measure, said AS number FROM answers
          UNION ALL SELECT *, 'households', (said + 2) // 3 FROM answers WHERE g = 3)
    UNION ALL
    SELECT {_COMMON}, 'persons', dimension, category, 'reported', number,
           greatest(0, number - (number + 4) // 5), number + (number + 4) // 5, false, {_REPORTED}
    FROM (SELECT a.*, s.dimension, s.category,
                 -- One breakdown in a hundred adds to more than the informant's number.
                 said * s.high // 100 - said * s.low // 100 + (dice(100, p, g * 8 + k, r, hash(s.dimension)) = 0)::INT AS number
          FROM answers AS a JOIN shares AS s ON s.variant = dice(3, p, g, k, hash(s.dimension))
          WHERE a.state = 'reported' AND dice(100, p, g * 8 + k, r + 20, hash(s.dimension)) < 85)"""
