"""Is a group there? What one informant says about each group: number, none, or not known."""

from collections.abc import Mapping

from keruen.intake.answers.options import options
from keruen.intake.answers.questions import Questions
from keruen.intake.answers.said import Said
from keruen.intake.findings import Notebook


def presence(said: Said, questions: Questions, notes: Notebook, place: str) -> Mapping[str, str]:
    """For each group of the form: present, none_present or unknown.

    A group that is left out of an answered list is none_present. Where the list itself has no answer, nothing is said of
    any group, unless the form asks to confirm that and it was confirmed: then nobody is there.
    """
    facts, groups = questions.facts, questions.groups
    question = facts.get("groups_present", "")
    if not question:
        return {group: _without_list(said, questions, group) for group in groups}
    listed = options(said, question, tuple(groups), notes)
    unsure = options(said, facts.get("groups_unknown", ""), tuple(groups), notes)
    answered = question in said.root or facts.get("groups_unknown", "") in said.root or _confirmed(said, questions)
    found: dict[str, str] = {}
    for group in groups:
        numbered = _numbered(said, questions, group)
        if group in listed:
            found[group] = "present"
        elif group in unsure:
            found[group] = "unknown"
        elif numbered and answered:
            column = next(q for q in questions.groups[group].asked if said.root.get(q, ""))
            notes.add("intake-number-though-absent", "error", said.where, column=column, place=place, group=group)
            found[group] = "unknown"
        else:
            found[group] = "present" if numbered else ("none_present" if answered else "unknown")
    if not answered:
        notes.add("intake-presence-missing", "error", said.where, column=question, place=place)
    return found


def _without_list(said: Said, questions: Questions, group: str) -> str:
    """A form without a list of groups: what is answered is there, what is not is not known."""
    return "present" if _numbered(said, questions, group) else "unknown"


def _numbered(said: Said, questions: Questions, group: str) -> bool:
    return any(said.root.get(question, "") for question in questions.groups[group].asked)


def _confirmed(said: Said, questions: Questions) -> bool:
    question = questions.facts.get("groups_confirmed", "")
    return bool(question and said.root.get(question, ""))
