"""From raw files to a publication, redone only where stale, whole whenever it is killed."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.workspace.account.history import LAST, PREVIOUS, kept
from keruen.workspace.build import Built, build
from tests.workspace.small import NOW, WEST, correct, write_small

PAPER = "tests.workspace.paper"
ROOT = Path(__file__).resolve().parents[2]
TOTAL = "persons@labour_migrant@KZ@2026-1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_small(tmp_path / "small")


def make(folder: Path, publish: bool = True) -> Built:
    return build(folder, NOW, {}, publish=publish, printing=PAPER)


def content(folder: Path) -> dict[str, str]:
    """Every file of a folder with the hash of its bytes."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def printed(folder: Path, key: str) -> str:
    lines = (folder / "publication/en/report.txt").read_text().splitlines()
    return next(line.split(" ")[1] for line in lines if line.startswith(f"{key} "))


def test_a_round_is_built_with_the_one_before_and_published(folder: Path) -> None:
    built = make(folder)
    assert built.published
    assert printed(folder, TOTAL) == "814"
    statuses = built.store.read("comparison").column("status").to_pylist()
    assert sorted(statuses) == ["new_coverage"] * 3 + ["panel"] * 3


def test_a_second_build_does_nothing(folder: Path) -> None:
    make(folder)
    again = make(folder)
    assert (again.ran, again.published) == ((), False)


def test_one_correction_touches_only_what_depends_on_it(folder: Path) -> None:
    make(folder)
    correct(folder, "west.csv#4", "persons", "50", "80")
    built = make(folder)
    assert printed(folder, TOTAL) == "844"
    assert {"correct", "derived/baseline/-/west.csv", "settle", "totals", "release", "publish"} <= set(built.ran)
    untouched = [
        step
        for step in built.ran
        if "east" in step or step.startswith("read/") or step in ("merge", "services", "previous")
    ]
    assert untouched == []


def test_one_raw_file_more_is_the_only_one_that_is_read(folder: Path) -> None:
    make(folder)
    (folder / "raw/more.csv").write_text(WEST.replace("S1", "S6").replace(",A,", ",C,").replace(",B,", ",D,"))
    ran = make(folder).ran
    assert [step for step in ran if step.startswith("read/")] == ["read/more.csv"]
    assert [step for step in ran if step.startswith("derived/")] == ["derived/baseline/-/more.csv"]


def test_a_file_that_is_gone_is_taken_out_of_the_figures(folder: Path) -> None:
    make(folder)
    (folder / "raw/west.csv").unlink()
    manifest = folder / "raw/manifest.csv"
    manifest.write_text("".join(line for line in manifest.read_text().splitlines(True) if "west" not in line))
    make(folder)
    assert printed(folder, TOTAL) == "590"
    assert not list((folder / "build").rglob("*west*"))


def test_a_correction_that_changes_nothing_stops_where_nothing_changes(folder: Path) -> None:
    make(folder)
    correct(folder, "no-such-record", "persons", "1", "2")
    built = make(folder)
    assert set(built.ran) == {"correct", "findings"}
    assert built.findings.column("code").to_pylist() == ["cleaning-record-unknown"]


def test_a_publication_that_was_touched_is_printed_again(folder: Path) -> None:
    make(folder)
    before = content(folder / "publication")
    (folder / "publication/figures.csv").write_text("edited by hand")
    assert make(folder).ran == ("publish",)
    assert content(folder / "publication") == before


def test_two_builds_of_the_same_inputs_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = write_small(tmp_path / "one"), write_small(tmp_path / "two")
    make(first)
    make(second, publish=False)
    make(second)
    assert content(first / "publication") == content(second / "publication")
    assert content(first / "build/tables") == content(second / "build/tables")


def test_the_order_of_rows_in_a_raw_file_changes_no_figure(tmp_path: Path) -> None:
    first, second = write_small(tmp_path / "one"), write_small(tmp_path / "two")
    head, *rows = WEST.splitlines()
    (second / "raw/west.csv").write_text("\n".join([head, *reversed(rows)]) + "\n")
    tables = [make(folder, publish=False).store for folder in (first, second)]
    assert tables[0].read("totals") == tables[1].read("totals")


def test_a_bad_file_does_not_keep_the_others_out(folder: Path) -> None:
    (folder / "raw/broken.csv").write_text("")
    built = make(folder)
    (finding,) = built.findings.to_pylist()
    assert (finding["code"], finding["severity"], finding["source"]) == ("file-empty", "error", "broken.csv")
    assert printed(folder, TOTAL) == "814"


def test_where_nothing_entered_the_last_publication_stays(folder: Path) -> None:
    make(folder)
    before = content(folder / "publication")
    for name in ("west.csv", "east.csv"):
        (folder / "raw" / name).write_text("")
    (folder / "raw/manifest.csv").unlink()
    with pytest.raises(Problem) as caught:
        make(folder)
    assert caught.value.code == "workspace-nothing-entered"
    assert content(folder / "publication") == before


def test_a_round_without_raw_files_says_so(folder: Path) -> None:
    for path in (folder / "raw").iterdir():
        path.unlink()
    with pytest.raises(Problem) as caught:
        make(folder)
    assert caught.value.code == "workspace-raw-none"


def test_the_build_before_is_kept_while_nothing_changes(folder: Path) -> None:
    make(folder)
    assert kept(folder / "build", PREVIOUS) is None
    correct(folder, "west.csv#4", "persons", "50", "80")
    make(folder)
    make(folder)
    last, previous = kept(folder / "build", LAST), kept(folder / "build", PREVIOUS)
    assert last is not None
    assert previous is not None
    assert set(last.inputs()) - set(previous.inputs()) == {"cleaning.csv"}


KILL = """
import os, signal, sys
from pathlib import Path
from keruen.workspace.build import build

stage, done = sys.argv[2], int(sys.argv[3])

def progress(now, number, total):
    if (now, number) == (stage, done):
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    build(Path(sys.argv[1]), "2026-03-01T08:00:00+00:00", {}, progress, printing="tests.workspace.paper")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_build_killed_at_any_stage_leaves_the_last_good_publication(folder: Path, tmp_path: Path) -> None:
    make(folder)
    good = content(folder / "publication")
    correct(folder, "west.csv#4", "persons", "50", "80")
    script = tmp_path / "kill.py"
    script.write_text(KILL)
    for stage, done in (
        ("derive", 1),
        ("settle", 1),
        ("total", 1),
        ("release", 1),
        ("publish", 0),
        ("publish", 1),
        ("publish", 2),
    ):
        command = [sys.executable, str(script), str(folder), stage, str(done)]
        killed = subprocess.run(command, cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, capture_output=True, check=False)
        assert killed.returncode == -9, killed.stderr.decode()
        assert content(folder / "publication") == good
    make(folder)
    assert printed(folder, TOTAL) == "844"
    clean = write_small(tmp_path / "clean")
    correct(clean, "west.csv#4", "persons", "50", "80")
    make(clean)
    assert content(folder / "publication") == content(clean / "publication")
    assert not list(folder.glob(".publication*"))


def test_the_real_publication_is_byte_identical(tmp_path: Path) -> None:
    first, second = write_small(tmp_path / "one"), write_small(tmp_path / "two")
    for folder in (first, second):
        build(folder, NOW, {})
    assert content(first / "publication") == content(second / "publication")
    assert {"en/report.pdf", "en/report.html", "en/report.docx", "en/workbook.xlsx", "figures.csv"} <= content(
        first / "publication"
    ).keys()
