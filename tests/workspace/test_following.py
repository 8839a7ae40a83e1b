"""A build that follows places which became others."""

from pathlib import Path

from keruen.workspace.build import build
from tests.workspace.small import NOW, write_small


def statuses(folder: Path) -> dict[str, tuple[str, int | None, int | None]]:
    rows = build(folder, NOW, {}, publish=False).store.read("comparison").to_pylist()
    return {row["place"]: (row["status"], row["previous"], row["current"]) for row in rows}


def test_a_village_that_took_in_another_is_compared_with_both(tmp_path: Path) -> None:
    folder = write_small(tmp_path / "small")
    east = folder / "raw/east.csv"
    east.write_text("\n".join(line for line in east.read_text().splitlines() if not line.startswith("S4")))
    found = statuses(folder)
    assert (found["S4"], found["S5"]) == (("dropped", 200, None), ("panel", 100, 300))
    lineage = tmp_path / "small/lineage.csv"
    lineage.write_text("old,new,kind,date\nS4,S5,merged,2025-09-01\n")
    found = statuses(folder)
    assert "S4" not in found
    assert found["S5"] == ("panel", 300, 300)
    lineage.write_text("old,new,kind,date\nS4,S5,merged,2020-09-01\n")  # before both rounds
    assert statuses(folder)["S4"] == ("dropped", 200, None)
