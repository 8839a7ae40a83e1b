"""Advice at the desk names no ledger: a browser has none."""

import re
from importlib.resources import files

import pytest

from keruen.terms.sentences import Speaker
from keruen.web.review.showing.advice import at_desk

LEDGER = re.compile(r"(?:cleaning|decisions|justifications)\.csv")


def advices(language: str) -> list[str]:
    """The advice of every finding that the desk shows, as written."""
    folder = files("keruen.terms") / "sentences" / language
    texts = [(folder / f"{name}.ftl").read_text(encoding="utf-8") for name in ("trust", "checks", "matrix", "intake")]
    return [line for text in texts for line in text.splitlines() if ".next = " in line and LEDGER.search(line)]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_no_advice_names_a_file_of_entries(language):
    found = advices(language)
    assert len(found) > 20
    left = [line for line in found if LEDGER.search(at_desk(line, Speaker(language)))]
    assert left == []


@pytest.mark.parametrize(
    ("language", "advice", "told"),
    [
        ("en", "Ask why, and enter the reason in justifications.csv.", "Ask why, and enter the reason here."),
        ("ru", "Исправьте ответ в cleaning.csv.", "Исправьте ответ здесь."),
        ("kk", "Шешімді decisions.csv файлына жазыңыз.", "Шешімді осы жерде жазыңыз."),
        ("ky", "Жоопту cleaning.csv файлында оңдоңуз.", "Жоопту ушул жерде оңдоңуз."),
    ],
)
def test_here_stands_for_the_file(language, advice, told):
    assert at_desk(advice, Speaker(language)) == told
