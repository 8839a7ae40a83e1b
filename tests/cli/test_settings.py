"""Slips in programme.toml and round.toml: the sentence names the line and what was probably meant, before any work."""

from datetime import date
from pathlib import Path

import pytest

from keruen.cli.main import run
from keruen.workspace.folder.init import init

PROGRAMME, ROUND = "programme.toml", "rounds/2026-1/round.toml"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    init(tmp_path / "программа 1", "kyrgyzstan", date(2026, 2, 1), "en")
    return tmp_path / "программа 1"


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# A new programme asks for the interviews of 2026-02-01 to 2026-03-03.
SLIPS = [
    (PROGRAMME, 'country = "KGZ"', 'contry = "KGZ"',
     ("lacks the key country, but line 4 has contry", "Did you mean country?"),
     ("не хватает ключа country, зато в строке 4 стоит contry", "имелось в виду country?")),
    (PROGRAMME, '"labour_migrant"', '"labor_migrant"',
     ("the group labor_migrant is not one that Keruen knows", "Did you mean labour_migrant?"),
     ("указана группа labor_migrant, которой Keruen не знает", "имелось в виду labour_migrant?")),
    (PROGRAMME, "synthetic = false", 'synthetic = false\nmap = "kazakstan"',
     ("map is 'kazakstan'", '"kazakhstan", ""'),
     ("ключ map имеет значение 'kazakstan'", '"kazakhstan", ""')),
    (ROUND, '"2026-03-03"', '"2026-02-31"',
     ("end is 2026-02-31: that is no day of the calendar", 'end = "2026-07-15"'),
     ("end имеет значение 2026-02-31: такого дня в календаре нет", 'end = "2026-07-15"')),
    (ROUND, '"2026-03-03"', '"3.3.2026"',
     ("end is 3.3.2026: that is no day", "year, month and day"),
     ("end имеет значение 3.3.2026: такого дня", "год, месяц и день")),
    (ROUND, '"2026-03-03"', "20260303",
     ("end is 20260303: that is no day", "in quotes"),
     ("end имеет значение 20260303: такого дня", "в кавычках")),
    (ROUND, '"2026-03-03"', '"2026-01-03"',
     ("the round ends on 2026-01-03, before it begins on 2026-02-01", "Correct start or end"),
     ("раунд заканчивается 2026-01-03, раньше, чем начинается (2026-02-01)", "Исправьте start или end")),
    (ROUND, '"2026-03-03"', '"2206-03-03"',
     ("from 2026-02-01 to 2206-03-03: more than 10 years", "Correct the year"),
     ("с 2026-02-01 по 2206-03-03: больше 10 лет", "Исправьте год")),
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("file", "old", "new", "en", "ru"), SLIPS)
def test_a_slip_is_told_with_what_was_meant(
    home: Path, capsys: pytest.CaptureFixture[str], file: str, old: str, new: str,
    en: tuple[str, str], ru: tuple[str, str], language: str,
) -> None:  # fmt: skip
    change(home / file, old, new)
    assert run(["forms", str(home), "--lang", language], {}) == 2
    said = capsys.readouterr().err
    assert all(words in said for words in (en if language == "en" else ru))


def test_a_group_of_ones_own_still_needs_its_prefix(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(home / PROGRAMME, 'code = "labour_migrant"', 'code = "student"\n[group.labels]\nen = "Students"')
    assert run(["forms", str(home), "--lang", "en"], {}) == 2
    assert "lacks the key group[1].prefix" in capsys.readouterr().err
