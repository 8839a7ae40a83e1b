"""Steps run only when something they depend on has changed."""

from collections.abc import Mapping
from pathlib import Path

import pyarrow as pa
import pytest

from keruen.workspace.running.ledger import read_ledger
from keruen.workspace.running.runner import Runner, Step
from keruen.workspace.running.store import Store


def runner(folder: Path) -> Runner:
    return Runner(Store(folder / "tables"), read_ledger(folder))


def source(*numbers: int) -> Step:
    return Step("source", lambda _: {"numbers": pa.table({"n": numbers})}, {"numbers": None}, settings=(numbers,))


def total(code: tuple[str, ...] = ()) -> Step:
    def run(tables: Mapping[str, pa.Table]) -> Mapping[str, pa.Table]:
        return {"total": pa.table({"n": [sum(tables["numbers"].column("n").to_pylist())]})}

    return Step("total", run, {"total": None}, tables=("numbers",), code=code)


def ran(folder: Path, *steps: Step) -> list[str]:
    found = runner(folder)
    for step in steps:
        found.run(step)
    found.tidy()
    return found.ran


def test_a_step_runs_once_and_again_when_a_setting_changes(tmp_path: Path) -> None:
    assert ran(tmp_path, source(1, 2), total()) == ["source", "total"]
    assert ran(tmp_path, source(1, 2), total()) == []
    assert ran(tmp_path, source(1, 3), total()) == ["source", "total"]


def test_a_step_whose_tables_come_out_equal_stays(tmp_path: Path) -> None:
    ran(tmp_path, source(1, 2), total())
    assert ran(tmp_path, source(2, 1), total()) == ["source"]


def test_a_changed_room_makes_its_steps_stale(tmp_path: Path) -> None:
    ran(tmp_path, source(1), total())
    assert ran(tmp_path, source(1), total(("numbers",))) == ["total"]


def test_a_table_that_was_damaged_or_deleted_is_made_again(tmp_path: Path) -> None:
    ran(tmp_path, source(1), total())
    (tmp_path / "tables/total.parquet").write_bytes(b"damaged")
    assert ran(tmp_path, source(1), total()) == ["total"]
    (tmp_path / "tables/numbers.parquet").unlink()
    assert ran(tmp_path, source(1), total()) == ["source"]


def test_a_ledger_that_cannot_be_read_is_an_empty_one(tmp_path: Path) -> None:
    ran(tmp_path, source(1), total())
    (tmp_path / "steps.json").write_text('{"source": 3')
    assert ran(tmp_path, source(1), total()) == ["source", "total"]


def test_a_raw_file_that_is_gone_takes_its_tables_with_it(tmp_path: Path) -> None:
    read = Step("read/a.csv", lambda _: {"read/a.csv/records": pa.table({"n": [1]})}, {"read/a.csv/records": None})
    ran(tmp_path, source(1), read)
    ran(tmp_path, source(1))
    assert [path.name for path in (tmp_path / "tables").iterdir()] == ["numbers.parquet"]


def test_a_step_that_is_not_asked_for_keeps_its_tables(tmp_path: Path) -> None:
    ran(tmp_path, source(1), total())
    ran(tmp_path, source(1))
    assert ran(tmp_path, source(1), total()) == []


def test_a_step_is_given_only_the_tables_that_it_declares(tmp_path: Path) -> None:
    hungry = Step("hungry", lambda tables: {"out": tables["numbers"]}, {"out": None})
    with pytest.raises(KeyError):
        ran(tmp_path, source(1), hungry)


def test_rows_are_stored_in_one_order(tmp_path: Path) -> None:
    store = Store(tmp_path)
    first = store.write("t", pa.table({"a": ["y", "x", None], "b": [1, 2, 3]}))
    second = store.write("t", pa.table({"a": [None, "x", "y"], "b": [3, 2, 1]}))
    assert first == second
