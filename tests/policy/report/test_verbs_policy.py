"""keruen policy: what it prints and the exit code that a script reads."""

from pathlib import Path

import pytest

from keruen.cli.main import run
from tests.policy.report.test_folder import MAPPING


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("cli") / "kz"
    assert run(["policy", "init", str(made)], {}) == 0
    return made


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_each_verb_teaches_in_every_language(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("init", "import", "build", "monitor", "trace"):
        assert run(["policy", verb, "--help", "--lang", language], {}) == 0
        assert len(capsys.readouterr().out) > 200


def test_a_doubtful_cell_ends_with_one_and_says_so_in_russian(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "m.yaml").write_text(MAPPING)
    (tmp_path / "t.csv").write_text("Region,Year,Persons\nKZ-11,2022,-7\n")
    call = ["policy", "import", str(tmp_path / "t.csv"), str(tmp_path / "m.yaml"), str(folder), "--lang", "ru"]
    assert run(call, {}) == 1
    shown = capsys.readouterr()
    assert "не бывает отрицательной" in shown.err
    assert "Принят 1 показатель" in shown.out


def test_a_file_without_figures_is_a_problem(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "m.yaml").write_text(MAPPING)
    (tmp_path / "t.csv").write_text("Region,Year,Persons\nAtlantis,2022,7\n")
    assert run(["policy", "import", str(tmp_path / "t.csv"), str(tmp_path / "m.yaml"), str(folder)], {}) == 2
    assert "Atlantis" in capsys.readouterr().err


def test_the_monitor_says_what_has_no_series(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["policy", "monitor", str(folder)], {}) == 0
    shown = capsys.readouterr().out
    assert "Re-entry bans" in shown
    assert "There is no series of: registered citizens (by purpose)" in shown
