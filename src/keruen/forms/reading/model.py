"""What a form asks, read from the bytes of any XLSForm: ours and foreign, XLSX and XLS, new and old spellings.

No conversion is needed for this, and a form that pyxform refuses can still be read: old answers outlive old forms.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from keruen.forms.reading.form import Choice, FormModel, Question, Section
from keruen.forms.reading.headers import Header, headers
from keruen.forms.reading.pages import Page, pages
from keruen.terms.problems import Problem

__all__ = ["Choice", "FormModel", "Question", "Section", "read_xlsform"]

_SECTIONS = {"begin group", "end group", "begin repeat", "end repeat"}
_SELECT = re.compile(
    r"(?P<kind>select[ _]one|select1|select[ _]multiple|select all that apply)(?:_from_file|_external)?"
    r"(?:\s+(?:from\s+)?(?P<list>\S+).*)?",
    re.IGNORECASE,
)
_ALIASES = {"int": "integer", "string": "text", "location": "geopoint", "gps": "geopoint", "dateTime": "datetime"}
_TRUE = {"yes", "true", "true()", "1"}


def read_xlsform(form: bytes, file: str = "form.xlsx") -> FormModel:
    """The model of an XLSForm. Problems: forms-not-an-xlsform, file-truncated, forms-name-twice."""
    sheets = pages(form, file)
    survey = sheets.get("survey")
    if survey is None:
        raise Problem("forms-not-an-xlsform", file=file)
    columns = headers(survey.header)
    if not {"type", "name"} <= {column.name for column in columns.values()}:
        raise Problem("forms-not-an-xlsform", file=file)
    entries = list(_entries(survey, columns))
    settings = _settings(sheets.get("settings"))
    choices = _choices(sheets.get("choices"))
    languages = dict.fromkeys(column.language for column in columns.values() if column.name == "label")
    questions, sections = _nest(entries, file)
    form_id = settings.get("form_id") or settings.get("id_string") or file.rpartition("/")[2].rpartition(".")[0]
    title = settings.get("form_title") or settings.get("title", "")
    return FormModel(form_id, settings.get("version", ""), questions, sections, choices, tuple(languages), title)


@dataclass(frozen=True)
class _Entry:
    row: int
    cells: dict[str, str]
    labels: dict[str, str]
    hints: dict[str, str]

    def __getitem__(self, name: str) -> str:
        return self.cells.get(name, "")


def _entries(page: Page, columns: dict[int, Header]) -> Iterator[_Entry]:
    """The rows that are not blank, by the names of their columns."""
    for number, row in page.rows:
        cells: dict[str, str] = {}
        said: dict[str, dict[str, str]] = {"label": {}, "hint": {}}
        for position, column in columns.items():
            text = row[position] if position < len(row) else ""
            if column.name in said:
                if text:
                    said[column.name][column.language] = text
            elif text:
                cells.setdefault(column.name, text)
        if cells or said["label"]:
            yield _Entry(number, cells, said["label"], said["hint"])


def _nest(entries: list[_Entry], file: str) -> tuple[tuple[Question, ...], dict[str, Section]]:
    questions: dict[str, Question] = {}
    sections: dict[str, Section] = {}
    around: list[Section] = []
    for entry in entries:
        kind, list_name = _type(entry["type"])
        if kind in ("begin_group", "begin_repeat"):
            section = _section(entry, kind, tuple(around))
            sections.setdefault(section.name, section)
            around.append(section)
        elif kind in ("end_group", "end_repeat"):
            del around[-1:]
        elif kind and entry["name"]:
            question = _question(entry, kind, list_name, tuple(around))
            if question.path in questions:
                raise Problem("forms-name-twice", file=file, row=entry.row, name=question.name)
            questions[question.path] = question
    return tuple(questions.values()), sections


def _section(entry: _Entry, kind: str, around: tuple[Section, ...]) -> Section:
    name, outer = entry["name"] or f"row{entry.row}", tuple(section.name for section in around)
    logic = (entry["relevant"], entry["repeat_count"], entry["appearance"])
    return Section(name, kind == "begin_repeat", outer, entry.labels, *logic)


def _question(entry: _Entry, kind: str, list_name: str, around: tuple[Section, ...]) -> Question:
    repeat = next((section.name for section in reversed(around) if section.repeat), "")
    return Question(
        name=entry["name"],
        type=kind,
        row=entry.row,
        list_name=list_name,
        groups=tuple(section.name for section in around),
        repeat=repeat,
        labels=entry.labels,
        hints=entry.hints,
        relevant=entry["relevant"],
        constraint=entry["constraint"],
        required=entry["required"].lower() in _TRUE,
        calculation=entry["calculation"],
        choice_filter=entry["choice_filter"],
        appearance=entry["appearance"],
        around=tuple(section.relevant for section in around if section.relevant),
    )


def _type(text: str) -> tuple[str, str]:
    """The type and its list: "select one from yes_no or_other" is ("select_one", "yes_no")."""
    plain = " ".join(text.split())
    if (spaced := plain.lower().replace("_", " ")) in _SECTIONS:
        return spaced.replace(" ", "_"), ""
    if match := _SELECT.fullmatch(plain):
        one = match["kind"].lower().replace("_", " ") in ("select one", "select1")
        return "select_one" if one else "select_multiple", match["list"] or ""
    return _ALIASES.get(plain, plain), ""


def _choices(page: Page | None) -> dict[str, tuple[Choice, ...]]:
    found: dict[str, list[Choice]] = {}
    if page is not None:
        for entry in _entries(page, headers(page.header)):
            if (list_name := entry["list_name"]) and entry["name"]:
                found.setdefault(list_name, []).append(Choice(entry["name"], entry.labels))
    return {name: tuple(choices) for name, choices in found.items()}


def _settings(page: Page | None) -> dict[str, str]:
    if page is None or not page.rows:
        return {}
    return {name.strip().lower(): text for name, text in zip(page.header, page.rows[0][1], strict=False) if text}
