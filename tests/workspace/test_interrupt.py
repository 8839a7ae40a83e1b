"""Ctrl-C in the midst of a build: one sentence, exit code 130, the last publication as it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from keruen.workspace.build import build
from tests.workspace.small import NOW, correct, write_small

ROOT = Path(__file__).resolve().parents[2]
TERMINAL = """
import os, signal, sys
from functools import partial
from pathlib import Path
from keruen.cli.faults import Door
from keruen.cli.screen import open_screen
from keruen.workspace.build import build

stage, done = sys.argv[2], int(sys.argv[3])

def progress(now, number, total):
    if (now, number) == (stage, done):
        os.killpg(os.getpgid(0), signal.SIGINT)

if __name__ == "__main__":
    with Door(open_screen("en")) as door:
        build(Path(sys.argv[1]), "2026-03-01T08:00:00+00:00", {}, progress, printing="tests.workspace.paper")
    sys.exit(door.code)
"""
WRAPPED = """
import os, signal, sys
from keruen.cli.faults import Door
from keruen.cli.screen import open_screen

with Door(open_screen("en")) as door:
    try:
        os.kill(os.getpid(), signal.SIGINT)
    except KeyboardInterrupt:
        raise ValueError("a library's own words")
sys.exit(door.code)
"""


def called(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(script), *arguments]
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, start_new_session=True
    )


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT to a group of processes")
@pytest.mark.parametrize(("stage", "done"), [("settle", 0), ("release", 0), ("publish", 0), ("publish", 1)])
def test_a_build_that_is_interrupted_ends_with_one_sentence(tmp_path: Path, stage: str, done: int) -> None:
    folder = write_small(tmp_path / "small")
    build(folder, NOW, {}, printing="tests.workspace.paper")
    before = {path: path.read_bytes() for path in (folder / "publication").rglob("*") if path.is_file()}
    correct(folder, "west.csv#4", "persons", "50", "80")
    (tmp_path / "terminal.py").write_text(TERMINAL)
    ended = called(tmp_path / "terminal.py", str(folder), stage, str(done))
    assert ended.returncode == 130
    assert (ended.stdout, ended.stderr.strip().splitlines()) == (
        "",
        ["Interrupted. The last good publication is still in place."],
    )
    assert {path: path.read_bytes() for path in (folder / "publication").rglob("*") if path.is_file()} == before


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT")
def test_what_a_library_makes_of_ctrl_c_is_no_fault_of_the_program(tmp_path: Path) -> None:
    (tmp_path / "wrapped.py").write_text(WRAPPED)
    ended = called(tmp_path / "wrapped.py")
    assert (ended.returncode, ended.stderr.strip()) == (
        130,
        "Interrupted. The last good publication is still in place.",
    )
