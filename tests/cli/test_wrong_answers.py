"""Wrong values in a call: numbers, answers of an applicant, names of rounds, a country that a programme is not of."""

from pathlib import Path

import pytest

from keruen.cli.main import run

CALLS = [
    (["points", "assess", "ca_crs_2025", "age=abc"],
     ("“age” is a number, and “abc” is none", "age=33.5"),
     ("«age» — это число, а «abc» не может", "age=33.5")),
    (["points", "assess", "ca_crs_2025", "age=nan"], ("“nan” is none",), ("«nan» не может",)),
    (["points", "assess", "ca_crs_2025", "age=-5"], ("“-5” is none", "0 or more"), ("«-5» не может", "0 или больше")),
    (["points", "assess", "ca_crs_2025", "agee=33"],
     ("does not ask for “agee”", "Did you mean age?", "keruen points list ca_crs_2025"),
     ("не спрашивает о «agee»", "имелось в виду age?", "keruen points list ca_crs_2025")),
    (["points", "assess", "ca_crs_2025", "age"], ("the sign = and a value are needed",), ("знак = и значение",)),
    (["points", "assess", "ca_crs_2025", "age=30", "age=31"], ("answered twice",), ("дано два ответа",)),
    (["quotas", "allocate", "x.csv", "--persons", "2000.5", "--keys", "a=1"],
     ("--persons takes a whole number, 0 or more.",),
     ("--persons — это целое число, не меньше 0.",)),
    (["again", "--share", "300"],
     ("--share takes a whole number, 1 or more, 100 at most.",),
     ("--share — это целое число, не меньше 1, не больше 100.",)),
    (["serve", "--port", "http"], ("--port takes a whole number",), ("--port — это целое число",)),
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(("call", "en", "ru"), CALLS)
def test_a_wrong_value_is_told_with_what_is_right(
    capsys: pytest.CaptureFixture[str], call: list[str], en: tuple[str, ...], ru: tuple[str, ...], language: str
) -> None:
    assert run([*call, "--lang", language], {}) == 2
    said = capsys.readouterr().err
    assert all(words in said for words in (en if language == "en" else ru)), said


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "is a programme already, of the country UZB"), ("ru", "её страна — UZB; --country tajikistan")],
)
def test_a_programme_does_not_change_its_country(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    home = tmp_path / "new"
    assert run(["init", str(home), "--country", "uzbekistan"], {}) == 0
    assert run(["init", str(home), "--country", "tajikistan", "--lang", language], {}) == 2
    assert words in capsys.readouterr().err
    assert len(list((home / "rounds").iterdir())) == 1
    assert run(["init", str(home), "--country", "uzbekistan"], {}) == 0
    assert len(list((home / "rounds").iterdir())) == 2


@pytest.mark.parametrize("country", [["--country", "kyrgyzstan"], []])
def test_a_programme_begun_without_a_country_says_whose_places_it_has(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], country: list[str]
) -> None:
    assert run(["init", str(tmp_path / "new"), *country, "--lang", "en"], {}) == 0
    told = "the places are those of Kazakhstan" in capsys.readouterr().out
    assert told is not bool(country)


@pytest.mark.parametrize("name", ["../x", "a/b", ".", "2026 2", "-1", "x."])
def test_a_round_is_named_as_a_folder_can_be(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert run(["init", str(tmp_path / "new"), f"--round={name}", "--lang", "ru"], {}) == 2
    assert "не может быть названием раунда" in capsys.readouterr().err
    assert not (tmp_path / "new").exists()


def test_a_first_round_has_the_name_that_it_was_given(tmp_path: Path) -> None:
    assert run(["init", str(tmp_path / "new"), "--round", "весна-2026"], {}) == 0
    assert (tmp_path / "new/rounds/весна-2026/round.toml").is_file()


@pytest.mark.parametrize(("language", "words"), [("en", "is a file, not a folder"), ("kk", "қалта емес, файл")])
def test_a_programme_is_not_begun_in_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    (tmp_path / "list.xlsx").write_text("x")
    assert run(["init", str(tmp_path / "list.xlsx"), "--lang", language], {}) == 2
    assert words in capsys.readouterr().err
