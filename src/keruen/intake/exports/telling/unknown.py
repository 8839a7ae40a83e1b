"""Columns and answers that the form does not have: told once for a file, so that a renamed question is not missed."""

from collections.abc import Iterable

from keruen.intake.cells import as_text
from keruen.intake.exports.heap import Heap
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.headers import Layout
from keruen.intake.findings import Notebook, Where
from keruen.intake.sheets import Sheet

_TOOLS = ("_", "meta/", "meta-", "formhub/")  # columns that the tools add
_CENTRAL = frozenset(
    {"SubmissionDate", "KEY", "PARENT_KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent", "AttachmentsExpected",
     "Status", "ReviewState", "DeviceID", "Edits", "FormVersion"}
)  # fmt: skip
_SHOWN = 12


def tell_columns(sheet: Sheet, layout: Layout, source: str, notes: Notebook) -> None:
    """A warning that names the columns which were not read although they hold something."""
    header = sheet.header()
    names = [name for name in layout.unknown if not name.startswith(_TOOLS) and name not in _CENTRAL]
    at = {name: header.index(name) for name in names}
    filled = [name for name, c in at.items() if any(c < len(row) and as_text(row[c]) for row in sheet.rows[1:])]
    _tell(filled, Where(source, sheet.name or None), notes)


def tell_questions(heap: Heap, outline: Outline, notes: Notebook) -> None:
    """The same for answers of trees (JSON, XML)."""
    asked = dict.fromkeys(heap.question)
    _tell([name for name in asked if name not in outline.items], Where(heap.source), notes)


def _tell(names: Iterable[str], where: Where, notes: Notebook) -> None:
    found = list(names)
    if found:
        shown = ", ".join(found[:_SHOWN]) + (", ..." if len(found) > _SHOWN else "")
        notes.add("intake-columns-unknown", "warning", where, n=len(found), columns=shown)
