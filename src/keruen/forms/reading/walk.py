"""Walking through a form with answers given: which questions are asked, on how many screens."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from keruen.forms.reading.expressions import evaluate, truth
from keruen.forms.reading.model import FormModel, Question, Section

UNASKED = frozenset({"start", "end", "today", "deviceid", "username", "calculate", "hidden", "audit", "note"})
Respond = Callable[[Question], str]  # what is answered to a question; for a repeat without count see `times`


@dataclass
class Walked:
    """What was asked, in order (questions of repeats again and again), and the screens that they stood on."""

    asked: list[str] = field(default_factory=list)
    required: int = 0
    screens: int = 0
    answers: dict[str, list[str]] = field(default_factory=dict)


def walk(model: FormModel, respond: Respond, times: int = 1) -> Walked:
    """Go through the form. `times` is how often a repeat without a count is filled. Raises expressions.BeyondError."""
    walked = Walked()
    _through(model, model.questions, 0, respond, times, walked, alone=True)
    return walked


def _through(
    model: FormModel,
    questions: Sequence[Question],
    depth: int,
    respond: Respond,
    times: int,
    walked: Walked,
    *,
    alone: bool,
) -> None:
    """`alone`: every question has a screen of its own, because no group around it shows all at once."""
    for name, inside in _parts(questions, depth):
        if name is None:
            for question in inside:
                _ask(question, respond, walked, alone=alone)
            continue
        section = model.sections[name]
        if section.relevant and not truth(evaluate(section.relevant, walked.answers)):
            continue
        for _ in range(_rounds(section, times, walked)):
            before, together = len(walked.asked), alone and "field-list" in section.appearance
            _through(model, inside, depth + 1, respond, times, walked, alone=alone and not together)
            walked.screens += together and len(walked.asked) > before


def _parts(questions: Sequence[Question], depth: int) -> Iterator[tuple[str | None, list[Question]]]:
    for name, inside in groupby(questions, key=lambda q: q.groups[depth] if len(q.groups) > depth else None):
        yield name, list(inside)


def _rounds(section: Section, times: int, walked: Walked) -> int:
    if not section.repeat:
        return 1
    return int(float(evaluate(section.repeat_count, walked.answers) or 0)) if section.repeat_count else times


def _ask(question: Question, respond: Respond, walked: Walked, *, alone: bool) -> None:
    shown = not question.relevant or truth(evaluate(question.relevant, walked.answers))
    if question.type == "calculate":
        answer = str(evaluate(question.calculation, walked.answers)) if question.calculation else ""
    else:
        answer = respond(question) if shown and question.type not in UNASKED else ""
    if shown and question.type not in UNASKED:
        walked.asked.append(question.name)
        walked.required += question.required
    if shown and alone and question.type not in UNASKED - {"note"}:
        walked.screens += 1
    walked.answers.setdefault(question.name, []).append(answer)
