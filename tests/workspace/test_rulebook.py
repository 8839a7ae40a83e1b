"""rules.toml: what it sets, and what is refused at the door."""

from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.workspace.settings.rulebook import read_rulebook


def written(folder: Path, text: str) -> Path:
    (folder / "rules.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert read_rulebook(tmp_path).settings == {}
    assert read_rulebook(tmp_path).rules == ()


def test_a_check_gets_its_severity_and_thresholds(tmp_path: Path) -> None:
    text = '[check.duration]\nseverity = "warning"\nleast = 10\n[check.overlap]\nenabled = false\n[check.change]\n'
    settings = read_rulebook(written(tmp_path, text)).settings
    assert (settings["duration"].severity, settings["duration"].enabled) == ("warning", True)
    assert (settings["duration"].thresholds.least, settings["duration"].thresholds.most) == (10, 240)
    assert settings["overlap"].enabled is False
    assert settings["change"].thresholds is None


def test_rules_are_read_in_their_order(tmp_path: Path) -> None:
    text = '[[rule]]\nid = "a"\nrequire = "x <= y"\n[rule.weights]\nx = 3\n[[rule]]\nid = "b"\nrequire = "x > 0"\n'
    rules = read_rulebook(written(tmp_path, text)).rules
    assert [(rule.id, rule.text, dict(rule.weights)) for rule in rules] == [
        ("a", "x <= y", {"x": 3}),
        ("b", "x > 0", {}),
    ]


@pytest.mark.parametrize(
    ("text", "code", "en", "ru"),
    [
        ("[check.heeping]\n", "checks-name-unknown", "the nearest is “heaping”", "ближайшая — «heaping»"),
        ("[check.duration]\nleest = 3\n", "config-key-unknown", "least", "least"),
        ("[check.duration]\nleast = -3\n", "config-value-wrong", "least", "least"),
        ('[check.duration]\nseverity = "error"\n', "config-value-wrong", "warning, note", "warning, note"),
        ('[[rule]]\nid = "a"\nrequire = "x <= y y"\n', "checks-rule-unreadable", "from here on: y", "с этого места: y"),
        ('[[rule]]\nid = "a"\nrequire = "x <= y"\n' * 2, "workspace-key-twice", "rule.id", "rule.id"),
        ('[[rule]]\nid = "a"\n', "config-key-missing", "require", "require"),
    ],
)
def test_what_is_wrong_is_named_in_the_reader_s_language(
    tmp_path: Path, text: str, code: str, en: str, ru: str
) -> None:
    with pytest.raises(Problem) as error:
        read_rulebook(written(tmp_path, text))
    assert error.value.code == code
    assert en in " ".join(error.value.tell(Speaker("en")))
    assert ru in " ".join(error.value.tell(Speaker("ru")))
