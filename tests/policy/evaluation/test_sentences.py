"""Every class, rule and reason says itself in every language, and no two of them say the same."""

import re
from pathlib import Path

import pytest

from keruen.policy.evaluation.classes import makeup, tendency
from keruen.policy.evaluation.classes.groups import GROUPS
from keruen.policy.evaluation.facts import REASONS
from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker

SOURCE = Path(__file__).resolve().parents[3] / "src/keruen/policy"
CODES = re.compile(r'(?:unknown|undefined)\(\s*"([a-z_]+)"')


# what a doubt about a series, or two rows that differ, gives as the reason
GIVEN = {"duplicate", "vintage", "negative", "percent_or_fraction", "thousands_or_persons"}


def reasons() -> set[str]:
    """The reasons that the code gives, read from the code."""
    every = (
        file.read_text(encoding="utf-8")
        for part in ("evaluation", "effectiveness")
        for file in (SOURCE / part).rglob("*.py")
    )
    return {code for text in every for code in CODES.findall(text)} | set(REASONS) | GIVEN


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_has_a_name_and_its_rule_a_sentence(language: str) -> None:
    say = Speaker(language)
    codes = (*makeup.CLASSES, *tendency.CLASSES, *GROUPS)
    names = {say(f"evaluation-class-{code}") for code in codes}
    assert len(names) >= len(codes) - 1  # a group of the article has the name of its class
    assert len({say(f"evaluation-rule-{code}") for code in codes}) == len(codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_a_sentence(language: str) -> None:
    say = Speaker(language)
    assert {"sign_change", "base_too_small", "zero_base", "missing_input", "duplicate"} <= reasons()
    said = {code: say(f"evaluation-reason-{code}") for code in reasons()}
    assert len(set(said.values())) == len(said)
