"""The engines that the tests of the matrix run on: the same functions, the same tables, equal answers."""

from collections.abc import Iterator
from typing import Any

import pytest
from matrix_rows import Engine, duckdb_engine, polars_engine


@pytest.fixture(scope="session")
def spark_session() -> Iterator[Any]:
    sql = pytest.importorskip("pyspark.sql")
    session = sql.SparkSession.builder.master("local[2]").config("spark.sql.shuffle.partitions", "2")
    session = session.config("spark.ui.enabled", "false").config("spark.sql.session.timeZone", "UTC").getOrCreate()
    yield session
    session.stop()


@pytest.fixture(params=["duckdb", "polars", pytest.param("spark", marks=pytest.mark.spark)])
def engine(request: pytest.FixtureRequest) -> Engine:
    if request.param == "spark":
        session = request.getfixturevalue("spark_session")
        return Engine("spark", lambda data: session.createDataFrame(data))
    return {"duckdb": duckdb_engine, "polars": polars_engine}[request.param]()
