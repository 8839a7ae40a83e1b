"""`keruen again` on a small round: the list for the field, and what is printed."""

from pathlib import Path

import openpyxl
import pytest

from keruen.cli.main import run
from tests.workspace.small import EAST, MAPPING, write_small


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A round whose east was asked by two enumerators, and whose west does not say by whom."""
    home = tmp_path / "small"
    folder = write_small(home)
    (home / "mappings/table.yaml").write_text(
        MAPPING.replace("{column: informant}", "{column: informant}, enumerator: {column: who}")
    )
    head, *rows = EAST.splitlines()
    asked = [f"{row},E{1 + n % 2}" for n, row in enumerate(rows)]
    (folder / "raw/east.csv").write_text("\n".join([f"{head},who", *asked, ""]))
    west = (folder / "raw/west.csv").read_text().splitlines()
    (folder / "raw/west.csv").write_text("\n".join([f"{west[0]},who", *(f"{row}," for row in west[1:]), ""]))
    return folder


def listed(folder: Path) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(folder / "build/again.xlsx").active.iter_rows(values_only=True))


def test_all_of_them_are_listed_with_place_pseudonym_and_another_enumerator(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["again", str(folder), "--share", "100"], {}) == 0
    head, *rows = listed(folder)
    assert head[3:6] == ("Id of the settlement", "Submission", "Informant")
    assert {(row[3], row[7], row[8]) for row in rows} == {
        ("S1", None, None), ("S2", None, None), ("S3", None, None), ("S4", "E1", "E2"), ("S5", "E2", "E1"), ("S6", "E1", "E2"),
    }  # fmt: skip
    assert all(row[0] == "Mangystau region" and row[5] for row in rows)
    shown = capsys.readouterr().out
    assert "7 interviews of 7, 100 %" in shown
    assert "For 4 interviews no other enumerator" in shown


def test_the_same_seed_gives_the_same_list_and_the_share_is_held(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["again", str(folder), "--seed", "3"], {}) == 0
    first = listed(folder)
    assert run(["again", str(folder), "--seed", "3"], {}) == 0
    assert listed(folder) == first
    assert len(first) == 2
    assert "1 interview of 7, 14.3 %" in capsys.readouterr().out


def test_a_share_that_is_none_is_refused(folder: Path) -> None:
    assert run(["again", str(folder), "--share", "0"], {}) == 2
