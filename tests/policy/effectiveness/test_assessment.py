"""Every item of a profile, every question of the audit and every kind of evidence says itself in every language."""

import pytest

from keruen.policy.effectiveness.integration import questions
from keruen.policy.effectiveness.profile import shipped
from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_is_a_sentence(language: str) -> None:
    say = Speaker(language)
    items = [item.code for name in ("sdg_10_7_2", "migrant_inclusion") for item in shipped(name).items]
    assert len({say(f"evaluation-item-{code}") for code in items}) == 55
    assert len({say(f"evaluation-question-{question.code}") for question in questions()}) == 21
    assert all(say(f"evaluation-evidence-{kind}") for question in questions() for kind in question.evidence)
