"""A new programme can be read, its comments are in the person's language, its forms are there."""

from datetime import date
from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.workspace.folder.init import COUNTRIES, init
from keruen.workspace.settings.programme import read_programme
from keruen.workspace.settings.round import choose_round, open_round

DAY = date(2026, 2, 1)


@pytest.mark.parametrize("country", COUNTRIES)
def test_a_new_programme_is_one_that_is_read_without_a_word(tmp_path: Path, country: str) -> None:
    begun = init(tmp_path / "new", country, DAY, "en")
    place = open_round(choose_round(tmp_path / "new"))
    assert (place.programme.country, place.round.code) == (COUNTRIES[country].alpha3, "2026-1")
    assert place.programme == begun.place.programme
    assert [form.path.name for form in begun.forms] == ["b2-2026-1.xlsx", "services-2026-1.xlsx"]
    assert place.programme.release_level in {found.level for found in begun.gazetteer}


@pytest.mark.parametrize(
    ("language", "word"), [("en", "explanations"), ("ru", "пояснения"), ("kk", "түсіндірме"), ("ky", "түшүндүрмө")]
)
def test_its_comments_are_in_the_persons_language(tmp_path: Path, language: str, word: str) -> None:
    init(tmp_path, "kyrgyzstan", DAY, language)
    text = (tmp_path / "programme.toml").read_text(encoding="utf-8")
    assert word in text
    assert read_programme(tmp_path).title["ky"].endswith("Кыргызстан")


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(Problem) as caught:
        init(tmp_path, "kazakhstan", DAY, "en")
    assert caught.value.code == "workspace-folder-full"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
