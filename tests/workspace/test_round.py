"""round.toml, checked at the door."""

from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.workspace.settings.round import choose_round, open_round


def add(home: Path, code: str, text: str) -> Path:
    folder = home / "rounds" / code
    folder.mkdir(parents=True, exist_ok=True)
    old = (home / "rounds/2026-1/round.toml").read_text(encoding="utf-8")
    (folder / "round.toml").write_text(text + old, encoding="utf-8")
    return folder


def test_it_reads_a_round(home: Path) -> None:
    found = open_round(home / "rounds/2026-1").round
    assert (found.code, found.start, found.end, found.window) == (
        "2026-1",
        "2026-02-01",
        "2026-02-20",
        ("2024", "2025"),
    )
    assert found.frame == "frame.csv"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ('previous = "2025-1"\n', "previous"),
        ('instruments = ["b3"]\n', "instruments"),
        ("synthetic = 1\n", "synthetic"),
        ('definitions = { tourist = "1" }\n', "definitions"),
        ("enumerators = { male = -1 }\n", "enumerators.male"),
    ],
)
def test_a_wrong_value_is_named(home: Path, text: str, key: str) -> None:
    with pytest.raises(Problem) as caught:
        open_round(add(home, "2026-2", text))
    assert (caught.value.code, caught.value.values["key"]) == ("config-value-wrong", key)


def test_a_day_that_the_calendar_does_not_have_is_refused(home: Path) -> None:
    path = home / "rounds/2026-1/round.toml"
    path.write_text(path.read_text().replace("2026-02-01", "2026-02-31"))
    with pytest.raises(Problem, match="start"):
        open_round(path.parent)


def test_an_end_before_the_start_is_refused(home: Path) -> None:
    path = home / "rounds/2026-1/round.toml"
    path.write_text(path.read_text().replace("end = 2026-02-20", 'end = "2026-01-20"'))
    with pytest.raises(Problem, match="end"):
        open_round(path.parent)


def test_the_newest_round_is_the_one_that_starts_last(home: Path) -> None:
    path = add(home, "0-later", "") / "round.toml"
    path.write_text(path.read_text().replace("2026-02-01", "2026-02-11"))
    assert choose_round(home).name == "0-later"
    assert choose_round(home, "2026-1").name == "2026-1"
    assert choose_round(home / "rounds/2026-1").name == "2026-1"


def test_an_unknown_round_is_answered_with_the_known_ones(home: Path) -> None:
    with pytest.raises(Problem) as caught:
        choose_round(home, "2027-1")
    assert caught.value.values == {"round": "2027-1", "known": "2026-1"}
