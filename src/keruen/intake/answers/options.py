"""A coded answer against the codes that it may have; another text is a finding, never a guess."""

from collections.abc import Collection

from keruen.intake.answers.said import Answers, Said, path_of
from keruen.intake.cells import as_whole
from keruen.intake.findings import Notebook

_FAULTS = {
    "text": "intake-number-text",
    "negative": "intake-number-negative",
    "fraction": "intake-number-fraction",
    "large": "intake-number-large",
}


def option(said: Said, question: str, allowed: Collection[str], notes: Notebook, answers: Answers | None = None) -> str:
    """The code answered; '' where there is none, or (with a finding) where it is not among `allowed`."""
    asked = said.root if answers is None else answers
    value = asked.get(question, "").strip() if question else ""
    if not value or value in allowed:
        return value
    known, column = ", ".join(list(allowed)[:12]), path_of(asked, question)
    notes.add("intake-option-unknown", "error", said.where, column=column, value=value[:200], known=known)
    return ""


def options(said: Said, question: str, allowed: Collection[str], notes: Notebook) -> tuple[str, ...]:
    """The codes of a select_multiple that are among `allowed`; each other one is a finding."""
    codes = tuple(dict.fromkeys(said.root.get(question, "").split()))
    for code in codes:
        if code not in allowed:
            known = ", ".join(list(allowed)[:12])
            notes.add("intake-option-unknown", "error", said.where, column=question, value=code[:200], known=known)
    return tuple(code for code in codes if code in allowed)


def number(
    said: Said, question: str, notes: Notebook, *, answers: Answers | None = None, place: str = "", group: str = ""
) -> int | None:
    """The whole number answered; None where there is none, or (with a finding) where it is no number of persons."""
    asked = said.root if answers is None else answers
    value = asked.get(question, "") if question else ""
    if not value.strip():
        return None
    whole = as_whole(value)
    if isinstance(whole, int):
        return whole
    notes.add(
        _FAULTS[whole], "error", said.where, column=path_of(asked, question), place=place or None, group=group or None,
        value=value[:200],
    )  # fmt: skip
    return None
