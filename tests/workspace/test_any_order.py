"""The order of rows in raw files decides nothing: from the files to what leaves, through every step."""

import shutil
from contextlib import ExitStack
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from keruen.workspace.build import earlier, opened, tables
from keruen.workspace.running.engine import engine
from keruen.workspace.settings.round import open_round
from keruen.workspace.steps.comparison import compare_rounds
from keruen.workspace.steps.release import release_figures
from keruen.workspace.steps.work import silent
from tests.workspace.small import EAST, NOW, WEST, write_small

HEAD, *ROWS = WEST.splitlines()
MORE = [*ROWS, *EAST.splitlines()[1:]]
Figures = dict[str, tuple[str, str, int | None]]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("order")


def released(folder: Path, rows: list[str]) -> Figures:
    """Key -> what would leave, of a round with these rows in one file."""
    shutil.rmtree(folder, ignore_errors=True)
    round_folder = write_small(folder)
    (round_folder / "raw/east.csv").unlink()
    (round_folder / "raw/west.csv").write_text("\n".join([HEAD, *rows, ""]))
    with ExitStack() as stack:
        powered = stack.enter_context(engine({}))
        work = stack.enter_context(opened(open_round(round_folder), NOW, powered, silent))
        before = earlier(work, NOW, stack)
        assert before is not None
        tables(work)
        compare_rounds(work, before)
        figures = release_figures(work, before.place.round)().figures.to_pylist()
    return {row["key"]: (row["state"], row["printed"], row["n_settlements"]) for row in figures}


@pytest.fixture(scope="module")
def expected(home: Path) -> Figures:
    found = released(home / "a", MORE)
    assert len(found) > 30
    return found


@settings(max_examples=3, deadline=None, derandomize=True, phases=[Phase.generate])
@given(rows=st.permutations(MORE))
def test_rows_in_any_order_give_the_same_release(home: Path, expected: Figures, rows: list[str]) -> None:
    assert released(home / "b", rows) == expected
