"""The engines on which every check runs: equal findings on both."""

import pytest

from tests.checks.checks_rows import Lazy, duckdb_engine, polars_engine


@pytest.fixture(params=["duckdb", "polars"])
def lazy(request: pytest.FixtureRequest) -> Lazy:
    return {"duckdb": duckdb_engine, "polars": polars_engine}[request.param]()
