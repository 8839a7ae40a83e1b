"""Sentences: filled in by locale; a missing one is a fault of the program and raises."""

import pytest

from keruen.terms.sentences import Speaker


def test_values_are_filled_in_and_numbers_written_by_locale() -> None:
    values = {"file": "a.xlsx", "megabytes": 2048, "limit": 500}
    assert Speaker("en")("file-too-large", **values) == "The file a.xlsx has 2,048 MB; the limit is 500 MB."
    assert "2\u00a0048 МБ" in Speaker("ru")("file-too-large", **values)


def test_an_attribute_is_a_sentence_of_its_own() -> None:
    assert Speaker("ky")("file-missing.next").startswith("Атын жана папкасын текшерип")


def test_a_missing_sentence_attribute_or_value_raises() -> None:
    say = Speaker("kk")
    with pytest.raises(KeyError, match="no-such"):
        say("no-such")
    with pytest.raises(KeyError, match=r"file-missing\.hint"):
        say("file-missing.hint")
    with pytest.raises(ValueError, match="file-missing"):
        say("file-missing")


def test_a_value_may_be_called_message() -> None:
    said = Speaker("en")("config-unreadable", file="round.toml", line=3, message="a quote is missing")
    assert said == "round.toml cannot be read: line 3, a quote is missing."


def test_it_knows_its_sentences() -> None:
    assert Speaker("ru").knows("file-missing.next")
    assert not Speaker("ru").knows("no-such")
