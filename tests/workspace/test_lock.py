"""One build of a round at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.workspace.folder.lock import only_one

HOLD = """
import sys, time
from pathlib import Path
from keruen.workspace.folder.lock import only_one
with only_one(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_two_builds_do_not_run_at_once_and_a_killed_one_holds_nobody_up(tmp_path: Path) -> None:
    build = tmp_path / "2026-1/build"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(build)], stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Problem) as caught, only_one(build):
            pass
        assert caught.value.values == {"folder": "2026-1", "process": str(other.pid)}
        other.kill()
    with only_one(build):
        pass


def test_a_lock_file_left_behind_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("999999")
    with only_one(tmp_path):
        pass
