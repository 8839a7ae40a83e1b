"""keruen audit, as a person calls it."""

from pathlib import Path

import pytest

from keruen.cli.main import run

WRONG = "Число мигрантов выросло на 47 % — с 162 799 до 309 500 человек."


def test_it_prints_the_finding_in_the_persons_language_and_writes_two_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "said.txt").write_text(WRONG, encoding="utf-8")
    assert run(["audit", str(tmp_path / "said.txt"), "--lang", "ky"], {}) == 1
    out = capsys.readouterr().out
    assert "Өзгөрүү мурдагы санга эмес, кийинки санга бөлүнгөн." in out
    assert {"said.audit.xlsx", "said.audit.html"} <= {path.name for path in tmp_path.iterdir()}


def test_what_holds_is_shown_only_when_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "said.txt"
    file.write_text("The number rose from 1,033 to 1,743 (69%).", encoding="utf-8")
    assert run(["audit", str(file), "--into", str(tmp_path / "out")], {}) == 0
    assert "69%" not in capsys.readouterr().out
    assert run(["audit", str(file), "--all", "--text-language", "en", "--into", str(tmp_path / "out")], {}) == 0
    assert "Printed 69%" in capsys.readouterr().out


def test_a_file_of_another_kind_is_a_problem_not_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.bin").write_bytes(b"")
    assert run(["audit", str(tmp_path / "a.bin")], {}) == 2
    assert "There is nothing to audit in a.bin" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "1 total is not the sum of its lines, but it is not certain that all its parts are there"),
        ("ru", "1 итог не равен сумме строк, но неясно, все ли слагаемые указаны"),
    ],
)
def test_a_total_that_nobody_can_judge_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    file = tmp_path / "list.csv"
    file.write_text("Region,Persons\nNorth,120\nSouth,340\nTotal,475\n", encoding="utf-8")
    assert run(["audit", str(file), "--lang", language], {}) == 0
    assert words in capsys.readouterr().out
    assert run(["audit", str(file), "--lang", language, "--all"], {}) == 0
    assert words not in capsys.readouterr().out
