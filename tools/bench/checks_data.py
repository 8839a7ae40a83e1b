"""Synthetic interviews for the benchmark of the checks: seeded, no real place or person; one answer in a hundred is wrong.

`wide.parquet` has a row for each interview, as a table program wants it; `answers.parquet` a row for each answer, as intake
makes it. The other files are what the checks read beside them. Every value is a hash of what it belongs to.
"""

from pathlib import Path

import duckdb

INFORMANTS, VISITS = 2, 250  # interviews of a settlement, and of an enumerator
TEXTS = ("start", '"end"', "region", "district", "settlement", "enumerator", "visit_date", "mode", "outcome", "consent",
         "informant", "informant_kind", "informant_sex", "groups_present", "lm_answer", "lm_basis", "lm_known",
         "im_answer", "im_basis", "im_known")  # fmt: skip
NUMBERS = ("lm_persons", "lm_sex_male", "lm_sex_female", "lm_year_2020", "lm_year_2021", "lm_year_2022", "lm_year_2023",
           "lm_previous", "lm_arrived", "lm_left", "im_persons", "im_households", "im_year_2022", "im_year_2023")  # fmt: skip


def generate(folder: Path, interviews: int, seed: int) -> None:
    """Write the Parquet files of a round with so many interviews, and of the round before."""
    folder.mkdir(parents=True, exist_ok=True)
    with duckdb.connect(config={"threads": 2, "memory_limit": "4GB", "temp_directory": str(folder / "temp")}) as con:
        con.execute("SET preserve_insertion_order = false")
        con.execute(f"CREATE MACRO dice(sides, of, what) AS (hash({seed}, of, what) % sides)::BIGINT")
        con.execute("CREATE MACRO wrong(of, what) AS hash(of, what, 'wrong') % 100 = 0")
        con.execute("CREATE MACRO moment(day, minute) AS strftime(TIMESTAMP '2023-11-01' + to_days(day::INTEGER)"
                    " + to_minutes(minute), '%Y-%m-%dT%H:%M:%S.000+05:00')")  # fmt: skip
        con.execute(f"CREATE TABLE wide AS {_WIDE.format(n=interviews, informants=INFORMANTS, visits=VISITS)}")
        for name, query in _TABLES.items():
            con.execute(f"COPY ({query}) TO '{folder / name}.parquet' (COMPRESSION zstd, ROW_GROUP_SIZE 250000)")


_WIDE = """
WITH drawn AS (
    SELECT i, i // {informants} AS s, i // {visits} AS e, 5 + dice(400, i, 'persons') AS persons,
        4 + dice(60, i, 'households') AS households, dice(100, i, 'man') AS man, dice(100, i, 'year') AS year,
        i % {visits} // 8 AS day, i % 8 AS turn, 20 + dice(40, i, 'length') AS length, dice(90, i, 'came') AS came
    FROM range({n}) AS t(i)
), shared AS (
    SELECT *, persons * man // 100 AS men, persons * year // 200 AS y1, persons * (100 - year) // 300 AS y2,
        dice(1 + persons // 3, i, 'y3') AS y3, dice(1 + came, i, 'left') AS gone
    FROM drawn
), related AS (SELECT *, households * 3 + 1 + dice(households, i, 'size') AS moved FROM shared)
SELECT 'r' || lpad(i::VARCHAR, 8, '0') AS record,
    moment(day, (CASE WHEN wrong(i, 'night') THEN 120 ELSE 480 END) + turn * 70) AS start,
    moment(day, (CASE WHEN wrong(i, 'night') THEN 120 ELSE 480 END) + turn * 70
        + CASE WHEN wrong(i, 'short') THEN 2 ELSE length END) AS "end",
    'KZ-47' AS region, 'KZ471000' AS district, 'S' || lpad(s::VARCHAR, 7, '0') AS settlement, 'E' || e AS enumerator,
    strftime(DATE '2023-11-01' + day::INTEGER, '%Y-%m-%d') AS visit_date, 'in_person' AS mode, 'assessed' AS outcome,
    'yes' AS consent, 'K' || (CASE WHEN wrong(i, 'twice') THEN i // {informants} * {informants} ELSE i END) AS informant,
    'local_authority' AS informant_kind, CASE WHEN i % 3 = 0 THEN 'female' ELSE 'male' END AS informant_sex,
    'labour_migrant internal_migrant' AS groups_present, 'number' AS lm_answer, 'opinion' AS lm_basis,
    'sex year' AS lm_known, 'number' AS im_answer, 'opinion' AS im_basis, 'year' AS im_known,
    CASE WHEN wrong(i, 'minus') THEN -persons ELSE persons END AS lm_persons,
    men + CASE WHEN wrong(i, 'parts') THEN persons ELSE 0 END AS lm_sex_male, persons - men AS lm_sex_female,
    CASE WHEN wrong(i, 'line') THEN 3 ELSE y1 END AS lm_year_2020, CASE WHEN wrong(i, 'line') THEN 3 ELSE y2 END AS lm_year_2021,
    CASE WHEN wrong(i, 'line') THEN 3 ELSE y3 // 2 END AS lm_year_2022,
    CASE WHEN wrong(i, 'line') THEN 3 ELSE y3 // 3 + 1 END AS lm_year_2023,
    persons - came + gone + CASE WHEN wrong(i, 'flow') THEN 9 ELSE 0 END + 90 AS lm_previous, came AS lm_arrived,
    gone + 90 AS lm_left,
    CASE WHEN wrong(i, 'multiple') THEN households * 4 ELSE moved END AS im_persons,
    CASE WHEN wrong(i, 'swap') THEN moved * 2 ELSE households END AS im_households,
    moved // 3 AS im_year_2022, moved // 4 AS im_year_2023
FROM related
"""
_ANSWERS = ", ".join([*TEXTS, *(f"{name}::VARCHAR AS {name}" for name in NUMBERS)])
_SETTLED = """
SELECT '{round}' AS round, settlement AS place, "group", 'persons' AS measure, 'reported' AS state,
    (sum(value) // count(*))::BIGINT AS value, false AS at_least, 'opinions' AS method, count(*)::BIGINT AS n,
    count(*)::BIGINT AS n_used, 0::BIGINT AS n_unknown, NULL::BIGINT AS spread_low, NULL::BIGINT AS spread_high, false AS apart,
    false AS presence_dispute, false AS far_register, false AS stale_decision
FROM (SELECT settlement, 'labour_migrant' AS "group", greatest({lm}, 1) AS value FROM wide
      UNION ALL SELECT settlement, 'internal_migrant', im_persons FROM wide) GROUP BY settlement, "group"
"""
_ESTIMATE = """
SELECT 'r2' AS round, settlement AS place, informant, record, '{group}' AS "group", '{measure}' AS measure,
    '{dimension}' AS dimension, '{category}' AS category, 'reported' AS state, {column}::BIGINT AS value, {column}::BIGINT AS low,
    {column}::BIGINT AS high, false AS open_ended, 'opinion' AS basis, 'unknown' AS covers, 'whole' AS scope, '' AS part,
    1::BIGINT AS weight, visit_date AS date
FROM wide WHERE {column} >= 0
"""


def _estimates() -> str:
    groups = {"lm": "labour_migrant", "im": "internal_migrant"}
    queries = []
    for name in NUMBERS:
        prefix, dimension, *category = name.split("_")
        if dimension in ("persons", "households"):
            said = {"measure": dimension, "dimension": "", "category": ""}
        elif category:
            said = {"measure": "persons", "dimension": dimension, "category": category[0]}
        else:
            continue  # flows are no estimates
        queries.append(_ESTIMATE.format(group=groups[prefix], column=name, **said))
    return " UNION ALL ".join(queries)


_TABLES = {
    "wide": "SELECT * FROM wide",
    "answers": f"SELECT record, name AS path, name AS question, value FROM (UNPIVOT (SELECT record, {_ANSWERS} FROM wide)"
    " ON COLUMNS(* EXCLUDE record) INTO NAME name VALUE value)",
    "records": "SELECT record, 'r2' AS round, 'b2' AS instrument, 'keruen_b2' AS form, '1' AS version, 'raw.csv' AS source,"
    " NULL::VARCHAR AS sheet, row_number() OVER (ORDER BY record) + 1 AS row, NULL::VARCHAR AS submitted FROM wide",
    "interviews": "SELECT 'r2' AS round, record, 'b2' AS instrument, settlement AS place, informant, informant_kind,"
    " informant_sex, enumerator, visit_date AS date, mode, NULL::BIGINT AS observation, NULL::BIGINT AS list, outcome,"
    " '1' AS version FROM wide",
    "estimates": _estimates(),
    "settled": _SETTLED.format(round="r2", lm="lm_persons"),
    "previous": _SETTLED.format(
        round="r1", lm="lm_persons * (CASE WHEN hash(record, 'before') % 50 = 0 THEN 9 ELSE 1 END)"
    ),
    "comparison": "SELECT \"group\", 'persons' AS measure, place, 'panel' AS status, value AS previous, value + 7 AS current,"
    " hash(place) % 40 = 0 AS needs_justification, false AS justified"
    f" FROM ({_SETTLED.format(round='r2', lm='lm_persons')})",
    "places": "SELECT DISTINCT settlement AS place, 9::BIGINT AS level, 'KZ471000' AS parent, 'settlement' AS kind,"
    " settlement AS name_en, NULL::VARCHAR AS name_ru, NULL::VARCHAR AS name_kk, NULL::VARCHAR AS name_ky,"
    " NULL::VARCHAR AS iso, NULL::VARCHAR AS kato, NULL::VARCHAR AS pcode, NULL::VARCHAR AS valid_from,"
    " NULL::VARCHAR AS valid_to, NULL::DOUBLE AS latitude, NULL::DOUBLE AS longitude, 900::BIGINT AS population FROM wide",
}
