"""What a form asks, read from the bytes of any XLSForm: ours and foreign, XLSX and XLS, new and old spellings.

No conversion is needed for this, and a form that pyxform refuses can still be read: old answers outlive old forms.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from keruen.forms.form import Choice, FormModel, Question, Section
from keruen.forms.headers import Header, headers
from keruen.forms.pages import Page, pages
from keruen.terms.problems import Problem

__all__ = ["Choice", "FormModel", "Question", "Section", "read_xlsform"]

_OLD = {
    "begin group": "begin_group",
    "end group": "end_group",
    "begin repeat": "begin_repeat",
    "end repeat": "end_repeat",
}
_SELECTS = {"select_one": "select_one", "select one": "select_one", "select1": "select_one", "select_multiple": "select_multiple",
            "select multiple": "select_multiple", "select all that apply": "select_multiple"}  # fmt: skip
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
    open_: list[str] = []
    for entry in entries:
        kind, list_name = _type(entry["type"])
        if kind in ("begin_group", "begin_repeat"):
            name = entry["name"] or f"row{entry.row}"
            repeat = kind == "begin_repeat"
            logic = (entry["relevant"], entry["repeat_count"], entry["appearance"])
            sections[name] = Section(name, repeat, tuple(open_), entry.labels, *logic)
            open_.append(name)
        elif kind in ("end_group", "end_repeat"):
            if open_:
                open_.pop()
        elif kind and entry["name"]:
            question = _question(entry, kind, list_name, tuple(open_), sections)
            if question.name in questions and questions[question.name].repeat == question.repeat:
                raise Problem("forms-name-twice", file=file, row=entry.row, name=question.name)
            questions[question.name] = question
    return tuple(questions.values()), sections


def _question(
    entry: _Entry, kind: str, list_name: str, groups: tuple[str, ...], sections: dict[str, Section]
) -> Question:
    repeat = next((name for name in reversed(groups) if sections[name].repeat), "")
    return Question(
        entry["name"], kind, entry.row, list_name, groups, repeat, entry.labels, entry.hints, entry["relevant"],
        entry["constraint"], entry["required"].lower() in _TRUE, entry["calculation"], entry["choice_filter"],
        entry["appearance"],
    )  # fmt: skip


def _type(text: str) -> tuple[str, str]:
    """The type and its list: "select one from yes_no or_other" is ("select_one", "yes_no")."""
    plain = " ".join(text.split())
    if plain.lower() in _OLD or plain.lower().replace("_", " ") in _OLD:
        return _OLD[plain.lower().replace("_", " ")], ""
    for spelling in sorted(_SELECTS, key=len, reverse=True):
        if plain.lower() == spelling or plain.lower().startswith((f"{spelling} ", f"{spelling}_from_file ")):
            rest = plain[len(spelling) :].removeprefix("_from_file").strip()
            words = rest.removeprefix("from ").split()
            return _SELECTS[spelling], words[0] if words else ""
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
