"""The engine under the steps, and a quiet end."""

import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pytest

from keruen.terms.problems import Problem
from keruen.terms.tables import Table, text, whole
from keruen.workspace.build import build
from keruen.workspace.running.engine import ENGINES, engine
from tests.workspace.small import NOW, write_small

ROOT = Path(__file__).resolve().parents[2]
PAIRS = Table("pairs", "a pair", (text("name", "name"), whole("n", "number")))


@pytest.mark.parametrize("name", ENGINES)
def test_a_table_goes_in_and_comes_out(name: str) -> None:
    with engine({"KERUEN_ENGINE": name}) as powered:
        frame = powered.lazy(pa.table({"n": [1, 2], "name": ["a", "b"], "more": [0, 0]}))
        held = powered.hold(frame)
        assert powered.arrow(held, PAIRS).to_pylist() == [{"name": "a", "n": 1}, {"name": "b", "n": 2}]


def test_both_engines_give_the_same_tables(tmp_path: Path) -> None:
    stores = []
    for name in ENGINES:
        folder = write_small(tmp_path / name)
        stores.append(build(folder, NOW, {"KERUEN_ENGINE": name}, publish=False).store)
    for table in ("settled", "parts", "totals", "comparison"):
        assert stores[0].read(table) == stores[1].read(table)


def test_an_engine_that_there_is_not_is_named() -> None:
    with pytest.raises(Problem, match="duckdb, polars"), engine({"KERUEN_ENGINE": "abacus"}):
        pass


def test_nothing_is_printed_about_leaks_at_the_end(tmp_path: Path) -> None:
    folder = write_small(tmp_path / "small")
    call = "import sys; from keruen.cli.main import run; sys.exit(run(['check', sys.argv[1]], {}))"
    done = subprocess.run(
        [sys.executable, "-c", call, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "leaked" not in done.stderr
