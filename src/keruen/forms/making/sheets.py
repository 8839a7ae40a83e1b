"""An instrument as the three sheets of an XLSForm: rows and lists said in every language of the programme."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from keruen.forms.making.aside import as_csv, beside, long_lists
from keruen.forms.making.choices import Choice, Lists
from keruen.forms.making.expand import rows
from keruen.forms.making.row import Row
from keruen.forms.making.words import define, say_word
from keruen.places.gazetteer import Gazetteer
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Programme, Round

COLUMN_LANGUAGE = {"en": "English (en)", "ru": "Русский (ru)", "kk": "Қазақша (kk)", "ky": "Кыргызча (ky)"}
FILTERS = ("region", "district")  # columns of the sheet "choices" that a choice_filter asks for
_LOGIC = ("relevant", "constraint", "calculation", "appearance", "choice_filter", "repeat_count")

Sheet = list[list[str]]


@dataclass(frozen=True)
class Sheets:
    """The sheets, each with its header row first; `version` is the fingerprint of them and of the files beside the form."""

    form_id: str
    version: str
    survey: Sheet
    choices: Sheet
    settings: Sheet
    files: Mapping[str, bytes] = field(default_factory=dict)


def sheets(
    instrument: str,
    programme: Programme,
    round: Round,
    gazetteer: Gazetteer,
    frame: Collection[str] | None = None,
    longest: int | None = None,
) -> Sheets:
    """The sheets of `b1`, `b2` or `services`, with the places that are valid on the round's first day.

    Lists of places with more than `longest` choices stand beside the form, as files; None: none does.
    """
    asked = rows(instrument, programme, round)
    lists = Lists(programme, round, gazetteer.on(round.start), frame).of(asked)
    out = long_lists(lists, longest) if longest is not None else ()
    files = {f"{name}.csv": as_csv(name, lists) for name in out}
    inside = {name: choices for name, choices in lists.items() if name not in out}
    survey = _survey(tuple(beside(row, out) for row in asked), programme)
    choices = _choices(inside, programme.languages)
    form_id = f"keruen_{instrument}"
    said = (survey, choices, files) if files else (survey, choices)
    version = f"{round.code}.{sha256(repr(said).encode()).hexdigest()[:8]}"
    first = programme.languages[0]
    title = programme.title.get(first, programme.code)
    settings = {
        "form_title": Speaker(first)(f"forms-title-{instrument}", programme=title, round=round.number or round.code),
        "form_id": form_id,
        "version": version,
        "default_language": COLUMN_LANGUAGE[first],
        "instance_name": f"concat(${{visit_date}}, ' ', ${{{'district' if instrument == 'b1' else 'settlement'}}})",
    }
    return Sheets(form_id, version, survey, choices, [list(settings), list(settings.values())], files)


def _survey(asked: tuple[Row, ...], programme: Programme) -> Sheet:
    said = ("label", "hint", "required_message", "constraint_message")
    columns = [f"{name}::{COLUMN_LANGUAGE[code]}" for name in said for code in programme.languages]
    table = [["type", "name", *columns, "required", *_LOGIC]]
    for row in asked:
        texts = {code: _texts(row, programme, code) for code in programme.languages}
        cells = [texts[code][name] for name in said for code in programme.languages]
        logic = [getattr(row, name) for name in _LOGIC]
        table.append([row.type, row.name, *cells, "yes" if row.required else "", *logic])
    return table


def _texts(row: Row, programme: Programme, language: str) -> Mapping[str, str]:
    """What the row says in a language, by column."""
    say = Speaker(language)
    values: dict[str, Any] = dict(row.values)
    for name, (kind, code) in row.words.items():
        values[name] = say_word(programme, kind, code, language)
        if kind == "groups":
            values["definition"] = define(programme, code, language)
    complain = row.complain or f"{row.ask}.constraint"
    return {
        "label": say(row.ask, **values).strip() if row.ask else "",
        "hint": say(f"{row.ask}.hint", **values) if row.hint else "",
        "required_message": say("forms-required") if row.required else "",
        "constraint_message": say(complain, **values) if row.constraint else "",
    }


def _choices(lists: Mapping[str, list[Choice]], languages: tuple[str, ...]) -> Sheet:
    table = [["list_name", "name", *(f"label::{COLUMN_LANGUAGE[code]}" for code in languages), *FILTERS]]
    for name, choices in lists.items():
        for choice in choices:
            labels = [choice.labels[code] for code in languages]
            table.append([name, choice.name, *labels, *(choice.filters.get(column, "") for column in FILTERS)])
    return table
