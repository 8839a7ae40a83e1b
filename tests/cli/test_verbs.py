"""The verbs on a small round: what they print, and the exit code that a script reads."""

from pathlib import Path

import pytest

from keruen.cli import faults
from keruen.cli.main import run
from keruen.cli.where import find_round
from tests.workspace.small import correct, write_small


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A round that was built twice, with one correction between."""
    folder = write_small(tmp_path_factory.mktemp("cli") / "small")
    assert run(["build", str(folder)], {}) == 0
    correct(folder, "west.csv#4", "persons", "50", "80")
    assert run(["build", str(folder)], {}) == 0
    return folder


def test_check_says_what_is_there_and_ends_with_zero(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(built)], {}) == 0
    shown = capsys.readouterr().out
    for line in ("2 raw files", "7 submissions", "6 settlements assessed", "1 correction applied"):
        assert line in shown
    assert (built / "build/findings.xlsx").is_file()


def test_check_ends_with_one_where_a_row_did_not_enter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_small(tmp_path / "small")
    (folder / "raw/west.csv").write_text((folder / "raw/west.csv").read_text() + "S9,Nowhere,A,10,5,5\n")
    assert run(["check", str(folder), "--lang", "ru"], {}) == 1
    shown = capsys.readouterr().out
    assert "Не вошло в цифры" in shown
    assert "west.csv" in shown


def test_trace_leads_to_the_row_of_the_raw_file(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["trace", "persons@labour_migrant@KZ471000@2026-1", str(built)], {}) == 0
    shown = capsys.readouterr().out
    assert "It rests on 3 settlements." in shown
    assert "Synthetic village 2 (S2): 80" in shown
    assert "west.csv" in shown
    assert "west.csv#4, persons: 50 → 80 (called back; Test, 2026-02-20)" in shown


def test_trace_names_the_nearest_key(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["trace", "persons@labour_migrants@KZ@2026-1", str(built)], {}) == 2
    assert "Did you mean persons@labour_migrant@KZ@2026-1?" in capsys.readouterr().err


def test_diff_says_which_figure_changed_and_why(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", str(built)], {}) == 1
    shown = capsys.readouterr().out
    assert "Inputs that changed: cleaning.csv" in shown
    (line,) = (line for line in shown.splitlines() if line.startswith("persons@labour_migrant@KZ@2026-1 "))
    assert line.split()[1:] == ["814", "844", "cleaning.csv:", "west.csv#4"]


def test_diff_takes_two_folders(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", str(built), str(built)], {}) == 0
    assert "No published figure changed." in capsys.readouterr().out


def test_diff_with_another_build_of_the_same_inputs_ends_with_zero(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["diff", str(built), "--before", str(built)], {}) == 0
    assert "No published figure changed." in capsys.readouterr().out


def test_reproduce_compares_row_by_row(built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    published = tmp_path / "published.csv"
    head = "table,group,dimension,category,value,unit\n"
    published.write_text(f"{head}totals,labour_migrant,persons,total,844,persons\n")
    assert run(["reproduce", str(published), str(built)], {}) == 0
    assert "1 row reproduced" in capsys.readouterr().out
    published.write_text(f"{head}totals,labour_migrant,persons,total,900,persons\n")
    assert run(["reproduce", str(published), str(built)], {}) == 1
    assert "1 row differs" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "lacks table, group"),
        (b"table,group,dimension,category,value,unit\n", "no figures"),
        (b"\xff\xfe", "UTF-8"),
    ],
)
def test_reproduce_says_what_is_wrong_with_a_file_that_has_no_figures(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes, said: str
) -> None:
    published = tmp_path / "theirs.csv"
    published.write_bytes(content)
    assert run(["reproduce", str(published), str(built)], {}) == 2
    told = capsys.readouterr()
    assert said in told.err + told.out
    assert "theirs.csv" in told.err + told.out


def test_publish_wants_a_name_with_a_clearance_and_writes_both(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_small(tmp_path / "small")
    assert run(["publish", str(folder), "--clearance", "cleared"], {}) == 2
    assert run(["publish", str(folder), "--clearance", "cleared", "--who", "A. Person"], {}) == 0
    assert "Clearance: Cleared for publication." in capsys.readouterr().out
    assert (folder / "clearance.csv").read_text().splitlines()[1].startswith("cleared,A. Person,")


def test_import_copies_and_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_small(tmp_path / "small")
    source = tmp_path / "more.csv"
    source.write_bytes(next((folder / "raw").glob("*.csv")).read_bytes() + b"\n")
    assert run(["import", str(source), "--round", str(folder)], {}) == 0
    assert "more.csv: copied." in capsys.readouterr().out
    assert run(["import", str(tmp_path / "none.csv"), "--round", str(folder)], {}) == 2


def test_a_wrong_key_ends_with_two_and_names_the_nearest(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_small(tmp_path / "small")
    path = tmp_path / "small/programme.toml"
    path.write_text(path.read_text().replace("synthetic", "syntetic"))
    assert run(["check", str(folder), "--lang", "kk"], {}) == 2
    shown = capsys.readouterr().err
    assert "syntetic" in shown
    assert "synthetic" in shown.replace("syntetic", "")


def test_a_fault_of_the_program_is_a_sentence_and_a_log(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a fault that was planted")

    log = tmp_path / "fault.log"
    monkeypatch.setattr("keruen.cli.verbs.build.build", broken)
    monkeypatch.setattr(faults, "_log", lambda fault: log.write_text(repr(fault)) and str(log))
    assert run(["build", str(built)], {}) == 3
    shown = capsys.readouterr().err
    assert "Traceback" not in shown
    assert "planted" not in shown
    assert "planted" in log.read_text()


def test_an_interruption_is_a_sentence(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("keruen.cli.verbs.build.build", interrupted)
    assert run(["build", str(built)], {}) == 130
    assert "Interrupted." in capsys.readouterr().err


def test_a_folder_that_is_no_round_is_refused_instead_of_the_newest_round(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = built.parents[1]
    monkeypatch.chdir(home)
    assert run(["check", "rounds"], {}) == 2
    assert "The folder rounds is neither a round nor a programme" in capsys.readouterr().err
    assert run(["check", "rounds", "--lang", "kk"], {}) == 2
    assert "rounds қалтасы раунд та, бағдарлама да емес" in capsys.readouterr().err


@pytest.mark.parametrize("where", ["2026-1", "rounds/2026-1", "rounds/2026-1/raw", "."])
def test_a_round_is_found_by_its_name_its_folder_and_from_inside(
    built: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.chdir(built.parents[1])
    assert find_round(where) == built.resolve()


def test_a_folder_of_the_same_name_does_not_hide_a_round(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = built.parents[1]
    (home / "mappings/2026-1").mkdir(exist_ok=True)
    monkeypatch.chdir(home / "mappings")
    assert find_round("2026-1") == built.resolve()


def test_check_counts_files_that_gave_nothing_and_files_withdrawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write_small(tmp_path / "small")
    (folder / "raw/empty.csv").write_text("no such columns\n1\n")
    assert run(["withdraw", "east.csv", str(folder), "--reason", "a test", "--who", "Test"], {}) == 0
    assert run(["check", str(folder)], {}) == 1
    shown = capsys.readouterr().out
    for line in ("2 raw files", "1 of them gave no submission", "1 file withdrawn", "4 submissions"):
        assert line in shown


def test_a_help_page_says_what_may_be_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", "--help"], {}) == 0
    assert "diff [options] [ROUND] [FOLDER]" in capsys.readouterr().out


@pytest.mark.parametrize(("language", "clearance"), [("en", "Draft, not cleared"), ("ru", "Черновик, не допущен")])
def test_release_says_the_clearance_in_words(
    built: Path, capsys: pytest.CaptureFixture[str], language: str, clearance: str
) -> None:
    assert run(["--lang", language, "release", str(built)], {}) == 0
    assert clearance in capsys.readouterr().out
