"""The next round of a programme carries over what makes two rounds comparable."""

from datetime import date
from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.workspace.folder.init import init
from keruen.workspace.folder.next_round import begin_round


def test_it_names_the_round_before_and_takes_its_window_and_frame(tmp_path: Path) -> None:
    first = init(tmp_path, "kyrgyzstan", date(2026, 2, 1), "en").place
    (first.folder / "frame.csv").write_text("place,stratum\nKG01,north\n", encoding="utf-8")
    found = begin_round(tmp_path, date(2026, 8, 1), "ru").place
    assert (found.round.code, found.round.previous, found.round.number) == ("2026-2", "2026-1", "2")
    assert found.round.window == first.round.window
    assert (found.folder / "frame.csv").read_text(encoding="utf-8") == "place,stratum\nKG01,north\n"
    assert found.round.title["kk"] == "2-раунд"
    assert (found.folder / "cleaning.csv").read_text(encoding="utf-8").startswith("record,path,old,new")


def test_a_round_that_is_there_is_left_alone(tmp_path: Path) -> None:
    init(tmp_path, "kyrgyzstan", date(2026, 2, 1), "en")
    with pytest.raises(Problem, match="2026-1"):
        begin_round(tmp_path, date(2026, 8, 1), "en", "2026-1")
