"""What came and went since the round before."""

from types import SimpleNamespace
from typing import Any

from keruen.intake.answers.flows import flows

QUESTIONS = {"previous": "lm_previous", "arrived": "lm_arrived", "left": "lm_left"}


def told(**answers: str) -> list[dict[str, Any]]:
    who = SimpleNamespace(round="r2", place="A1", informant="A1/i1", record="uuid:1")
    asked = SimpleNamespace(
        said=SimpleNamespace(root=answers),
        size=SimpleNamespace(flows=QUESTIONS),
        who=who,
        group=SimpleNamespace(code="g"),
    )
    return flows(asked)  # type: ignore[arg-type]


def test_zero_before_is_an_answer_and_no_answer_is_none() -> None:
    (row,) = told(lm_previous="0", lm_arrived="12")
    assert (row["previous"], row["arrived"], row["left"]) == (0, 12, None)
    assert (row["place"], row["group"], row["record"]) == ("A1", "g", "uuid:1")


def test_nobody_who_answered_none_of_the_three_is_listed() -> None:
    assert told(lm_persons="40") == []


def test_a_text_or_a_negative_number_is_no_flow() -> None:
    assert told(lm_previous="some", lm_arrived="-3") == []
