"""The engines that the tests of the matrix run on: the same functions, the same tables, equal answers."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.matrix.matrix_rows import Engine, duckdb_engine, polars_engine

# Tables of a few rows: no code is generated, nothing is shuffled over many tasks, plans are not revised on the way.
QUICK = {
    "spark.ui.enabled": "false",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "1",
    "spark.default.parallelism": "1",
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.autoBroadcastJoinThreshold": "-1",
}


@pytest.fixture(scope="session")
def spark_session() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    session = sql.SparkSession.builder.master("local[2]")
    for key, value in QUICK.items():
        session = session.config(key, value)
    session = session.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@pytest.fixture(params=["duckdb", "polars", pytest.param("spark", marks=pytest.mark.spark)])
def engine(request: pytest.FixtureRequest) -> Engine:
    if request.param == "spark":
        session = request.getfixturevalue("spark_session")
        return Engine("spark", lambda data: session.createDataFrame(data))
    return {"duckdb": duckdb_engine, "polars": polars_engine}[request.param]()
