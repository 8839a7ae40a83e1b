"""Translations: nothing missing, stale or unstamped; variables, attributes, plurals and letters right; and the tool itself."""

from pathlib import Path

import pytest

import translations

EN = "greeting = Hello, { $name }.\n    .next = You have { $n ->\n    [one] one letter\n   *[other] { $n } letters\n }.\n"
RU = (
    "greeting = Здравствуйте, { $name }.\n    .next = У вас { $n ->\n    [one] { $n } письмо\n    [few] { $n } письма\n"
    "   *[other] { $n } писем\n }.\n"
)
KK = "greeting = Сәлем, { $name }.\n    .next = Сізде { $n } хат бар.\n"
KY = "greeting = Салам, { $name }.\n    .next = Сизде { $n } кат бар.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for language, text in (("en", EN), ("ru", RU), ("kk", KK), ("ky", KY)):
        (tmp_path / language).mkdir()
        (tmp_path / language / "post.ftl").write_text(text, encoding="utf-8")
    translations.stamp(None, folder=tmp_path)
    return tmp_path


def change(folder: Path, language: str, old: str, new: str) -> list[str]:
    path = folder / language / "post.ftl"
    assert old in path.read_text(encoding="utf-8")
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    return translations.faults(folder)


def test_every_sentence_of_keruen_is_there_in_every_language_and_up_to_date() -> None:
    assert translations.faults() == []


def test_a_good_set_has_no_fault(folder: Path) -> None:
    assert translations.faults(folder) == []


def test_a_changed_english_message_makes_its_translations_stale_until_they_are_stamped(folder: Path) -> None:
    assert change(folder, "en", "Hello", "Good day") == [
        f"{language}/post.ftl: greeting: stale" for language in ("ru", "kk", "ky")
    ]
    translations.stamp({"greeting"}, folder=folder)
    assert translations.faults(folder) == []


def test_a_review_is_kept_until_the_english_message_changes(folder: Path) -> None:
    translations.stamp({"greeting"}, "reviewed", ("kk",), folder)
    assert "kk: 1 of 1 messages reviewed" in translations.summary(folder)
    assert translations.faults(folder) == []
    translations.stamp(None, folder=folder)  # stamping new ones leaves a review alone
    assert "kk: 1 of 1 messages reviewed" in translations.summary(folder)


@pytest.mark.parametrize(
    ("language", "old", "new", "fault"),
    [
        ("kk", "greeting =", "welcome =", "greeting: missing"),
        ("kk", "greeting =", "welcome =", "welcome: not in English"),
        ("ru", "{ $name }", "{ $nmae }", "greeting: variables differ: name, nmae"),
        ("ky", "    .next = Сизде { $n } кат бар.\n", "", "greeting: attributes differ: next"),
        ("ru", "    [few] { $n } письма\n", "", "greeting: a plural without ['few']"),
        ("kk", "Сәлем", "Cәлем", "greeting: 'Cәлем' mixes Latin and Cyrillic letters"),  # a Latin C
        ("ky", "Салам", "Сәлем", "greeting: 'Сәлем' has letters that ky lacks: ә"),
        ("en", "greeting = ", "greeting ", "line 1: cannot be read: greeting Hello, { $name }."),
    ],
)
def test_each_fault_is_named(folder: Path, language: str, old: str, new: str, fault: str) -> None:
    assert f"{language}/post.ftl: {fault}" in change(folder, language, old, new)


def test_an_id_in_two_domains_is_a_fault(folder: Path) -> None:
    (folder / "en" / "again.ftl").write_text(EN, encoding="utf-8")
    assert "en: greeting: stands 2 times" in translations.faults(folder)
