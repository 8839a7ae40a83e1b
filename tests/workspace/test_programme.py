"""programme.toml, checked at the door."""

from datetime import date
from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.workspace.folder.init import init
from keruen.workspace.settings.programme import find_programme, read_programme


def changed(home: Path, old: str, new: str) -> Path:
    path = home / "programme.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return home


def problem(home: Path) -> Problem:
    with pytest.raises(Problem) as caught:
        read_programme(home)
    return caught.value


def test_it_takes_from_the_vocabulary_what_the_file_leaves_out(home: Path) -> None:
    labour = read_programme(home).group("labour_migrant")
    assert labour.prefix == "lm"
    assert [d.code for d in labour.dimensions] == ["nationality", "year", "sex", "migration_type", "reason"]
    assert labour.dimension("sex").categories == ("male", "female")  # type: ignore[union-attr]


def test_it_reads_a_group_of_the_programmes_own(home: Path) -> None:
    student = read_programme(home).group("student")
    assert (student.prefix, student.measures, student.labels) == ("st", ("persons",), {"en": "Students"})


def test_a_service_has_the_vocabularys_distance_bands(home: Path) -> None:
    assert read_programme(home).bands["school"][0] == "0-5"


def test_it_reads_words_of_the_programmes_own(home: Path) -> None:
    changed(home, "[title]", '[words.reasons.drought]\nen = "Drought"\n[title]')
    assert read_programme(home).words == {"reasons": {"drought": {"en": "Drought"}}}


@pytest.mark.parametrize(
    ("old", "new", "code", "values"),
    [
        ("services", "servcies", "config-key-unknown", {"key": "servcies", "nearest": "services"}),
        ("[levels.1]", "[dispute]\nraito = 2\n[levels.1]", "config-key-unknown",
         {"key": "dispute.raito", "nearest": "ratio", "line": 12}),
        ('prefix = "st"', 'prefx = "st"', "config-key-misspelt", {"key": "prefix", "written": "group[2].prefx", "line": 21}),
        ("[title]", "[titel]", "config-key-misspelt", {"key": "title", "written": "titel"}),
        ('root = "KZ"\n', "", "config-key-missing", {"key": "root"}),
        ('"KAZ"', '"Kazakhstan"', "config-value-wrong", {"key": "country", "value": "'Kazakhstan'"}),
        ('"KAZ"', "398", "config-value-wrong", {"key": "country", "value": "398"}),
        ('"ru"]', '"de"]', "config-value-wrong", {"key": "languages"}),
        ("[levels.1]", "[release]\nlevel = 3\n[levels.1]", "config-value-wrong", {"key": "release.level", "expected": "1, 2"}),
        ("[levels.1]", "[release]\nlevel = true\n[levels.1]", "config-value-wrong", {"key": "release.level"}),
        ("[levels.1]", "[levels.first]", "config-value-wrong", {"key": "levels"}),
        ('prefix = "st"', 'prefix = "lm"', "workspace-key-twice", {"key": "group.prefix", "value": "lm"}),
        ('"Students"', "Students", "config-unreadable", {"line": 23}),
    ],
)  # fmt: skip
def test_a_wrong_file_names_the_key_and_what_is_expected(
    home: Path, old: str, new: str, code: str, values: dict[str, object]
) -> None:
    found = problem(changed(home, old, new))
    assert found.code == code
    assert {name: found.values[name] for name in values} == values
    assert found.values["file"] == "programme.toml"
    assert found.exit == 2


def test_a_file_that_is_not_utf8_names_its_line(home: Path) -> None:
    text = (home / "programme.toml").read_text().replace("Students", "Студенты")
    (home / "programme.toml").write_bytes(text.encode("cp1251"))
    found = problem(home)
    assert (found.code, found.values["line"]) == ("config-unreadable", 23)


def test_a_byte_order_mark_does_no_harm(home: Path) -> None:
    path = home / "programme.toml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_programme(home).code == "test"


def test_the_programme_is_found_from_a_folder_below(home: Path) -> None:
    assert find_programme(home / "rounds/2026-1") == home.resolve()


def test_outside_a_programme_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        find_programme(tmp_path)
    assert caught.value.code == "programme-missing"


def test_a_breakdown_without_a_word_is_a_slip_of_the_pen(tmp_path: Path) -> None:
    init(tmp_path, "kazakhstan", date(2026, 2, 1), "en")
    settings = tmp_path / "programme.toml"
    written = settings.read_text(encoding="utf-8")
    wrong = '[[group.dimension]]\ncode = "sexx"\n'
    settings.write_text(
        written.replace('code = "labour_migrant"\n', f'code = "labour_migrant"\n{wrong}'), encoding="utf-8"
    )
    with pytest.raises(Problem, match="sexx"):
        read_programme(tmp_path)
