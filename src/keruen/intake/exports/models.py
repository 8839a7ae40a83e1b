"""From the model of a form to the outline that the readers work with."""

import re
from collections.abc import Iterable, Mapping, Sequence

from keruen.forms.reading.model import FormModel
from keruen.intake.exports.outline import Item, Outline, merged

_QUESTION = re.compile(r"\s*\$\{\s*([^{}]+?)\s*\}\s*")
INSTRUMENTS = ("b1", "b2", "services", "baseline")


def outlines(models: Iterable[FormModel], instruments: Mapping[str, str]) -> tuple[Outline, ...]:
    """One outline for each form id; its instrument is named by `instruments`, else by the end of the id (keruen_b2: b2)."""
    return merged(outline(model, instruments.get(model.form_id) or instrument_of(model.form_id)) for model in models)


def instrument_of(form: str) -> str:
    """b1, b2, services or baseline where the form id ends so; else `baseline`."""
    last = form.replace("-", "_").rsplit("_", 1)[-1].lower()
    return last if last in INSTRUMENTS else "baseline"


def outline(model: FormModel, instrument: str) -> Outline:
    """The questions of a form with their repeats, labels and options."""
    items = {}
    for question in model.questions:
        repeats = tuple(name for name in question.groups if model.sections[name].repeat)
        options = {choice.name: choice.labels for choice in model.choices.get(question.list_name, ())}
        items[question.name] = Item(
            question.name, question.type, repeats, question.labels, options, *_titles(model, question.groups)
        )
    versions = (model.version,) if model.version else ()
    return Outline(instrument, model.form_id, versions, items, _counts(model))


def _titles(model: FormModel, groups: Sequence[str]) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """By language: the title of the innermost group that has one, and that of the innermost repeat; {} where there is none."""
    around = [model.sections[name] for name in reversed(groups)]
    titled = next((section.labels for section in around if not section.repeat and any(section.labels.values())), {})
    return titled, next((section.labels for section in around if section.repeat), {})


def _counts(model: FormModel) -> dict[str, str]:
    """Repeat -> the question that says how many it has; a repeat that is counted in another way is not in it."""
    found = {s.name: _QUESTION.fullmatch(s.repeat_count) for s in model.sections.values() if s.repeat}
    return {repeat: named[1] for repeat, named in found.items() if named is not None}
