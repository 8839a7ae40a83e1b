"""Four programs, one answer: the matrix, SQL by hand, pandas by columns and pandas by settlement agree on every row."""

import subprocess
import sys
from pathlib import Path

RUN = Path(__file__).parents[2] / "tools" / "bench" / "run.py"


def test_four_programs_give_the_same_tables_and_the_page_says_so(tmp_path: Path) -> None:
    page = tmp_path / "benchmarks.md"
    page.write_text("# Benchmarks\n\n## Goals\n\nold\n\n## Replay of corrections\n\n3 s\n", encoding="utf-8")
    sizes = ["--rows", "6k", "--plain-rows", "4k", "--folder", str(tmp_path / "out"), "--page", str(page)]
    done = subprocess.run([sys.executable, str(RUN), *sizes], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    said = page.read_text(encoding="utf-8")
    assert said.count("equal, every row") == 3
    assert "not equal" not in said
    assert str(tmp_path) not in said
    assert "old" not in said
    assert said.endswith("\n## Replay of corrections\n\n3 s\n")  # what another benchmark wrote stays
