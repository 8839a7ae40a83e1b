"""The doubts of a build: told in plain words, written as a table, and no refusal."""

import csv
from pathlib import Path

import pytest

from keruen.cli.screen import open_screen
from keruen.cli.verbs.policy import DOUBTS, tell_doubts
from keruen.policy.series.doubts import Doubt
from keruen.terms.sentences import Speaker
from keruen.workspace.policy.doubted import COLUMNS, FILE, write_doubts

WRONG = tuple(
    Doubt("negative", (f"persons@@KZ-{n}@2020",), {"address": f"persons@@KZ-{n}@2020", "value": "-7"})
    for n in range(10, 17)
)
GAP = Doubt("missing_years", (), {"address": "persons@@KZ-10", "years": "2019", "n": 1})


@pytest.mark.parametrize(("language", "words"), [("en", "never below zero"), ("ru", "не бывает отрицательной")])
def test_the_table_says_of_each_figure_what_is_wrong_and_what_to_do(tmp_path: Path, language: str, words: str) -> None:
    file = write_doubts(tmp_path, (*WRONG, GAP), Speaker(language))
    rows = list(csv.DictReader(file.read_text(encoding="utf-8-sig").splitlines()))
    assert tuple(rows[0]) == COLUMNS
    assert [row["figures"] for row in rows][:2] == ["persons@@KZ-10@2020", "persons@@KZ-11@2020"]
    assert (rows[-1]["figures"], rows[-1]["reason"]) == ("", "missing_years")
    assert all(row["what"] and row["next"] for row in rows)
    assert words in rows[0]["what"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("7 figures of the series look wrong", "1 series has missing years", "All doubts")),
        ("ru", ("7 цифр рядов выглядят ошибочными", "Все сомнения")),
        ("kk", ("Қатарлардың 7 көрсеткіші", "Барлық күмән")),
        ("ky", ("Катарлардын 7 көрсөткүчү", "Бардык күмөндөр")),
    ],
)
def test_the_command_shows_the_first_and_where_all_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, words: tuple[str, ...]
) -> None:
    tell_doubts(open_screen(language), tmp_path, (*WRONG, GAP))
    said = capsys.readouterr()
    assert all(word in said.out for word in words), said.out
    assert said.out.count("persons@@KZ-") == DOUBTS
    assert said.err == ""
    assert (tmp_path / FILE).is_file()
