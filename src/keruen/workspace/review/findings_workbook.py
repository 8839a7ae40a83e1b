"""findings.xlsx: every finding with cells to fill in (decision, new value, reason, who, when), made to be given back.

Another answer than the one named is written over `record`, `column` and `old`.
The last column, hidden, says what the row speaks of and which value was there; `cleaning.returned` reads it.
"""

import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import xlsxwriter

from keruen.cleaning.returned import DECISIONS, KEY, SHEET
from keruen.terms.sentences import Speaker
from keruen.terms.vocabulary import label
from keruen.workspace.review.again import write_again
from keruen.workspace.review.finding import Finding

TOLD = ("severity", "what", "next", "place_name", "group", "source", "row", "record", "column", "old")
FILLED = ("decision", "new", "reason", "who", "when")
_WIDE = {"severity": 18, "what": 60, "next": 45, "reason": 30, "place_name": 30, "group": 22, "source": 24, "record": 20,
         "column": 22, "row": 7, "decision": 20}  # fmt: skip
_LINE = 15.0  # points; rows are as high as their longest text, because not every program fits them itself


Seen = Mapping[tuple[str, str, str], str]  # (place, group, measure) -> the values that informants stated
Answers = Mapping[tuple[str, str], str]  # (record, path) -> the present answer


def workbook(
    rows: Sequence[Finding],
    answers: Answers,
    tally: Sequence[Mapping[str, Any]],
    language: str,
    seen: Seen | None = None,
    again: Sequence[Mapping[str, Any]] = (),
) -> bytes:
    """The workbook in a language: the findings, how many cases each check looked at, rows of BACKCHECKS counted."""
    out = BytesIO()
    settings = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, settings) as book:
        formats = {
            "head": book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"}),
            "told": book.add_format({"text_wrap": True, "valign": "top"}),
            "filled": book.add_format({"text_wrap": True, "valign": "top", "bg_color": "#FFF8E1", "border": 1,
                                       "border_color": "#D9D2C0"}),
            "guide": book.add_format({"italic": True, "valign": "top"}),
        }  # fmt: skip
        say = Speaker(language)
        _findings(book.add_worksheet(SHEET), rows, answers, seen or {}, say, formats)
        if tally:
            _tally(book.add_worksheet("checks"), tally, say, formats)
        if again:
            write_again(book.add_worksheet("backchecks"), again, say, formats["head"])
    return out.getvalue()


def _findings(
    sheet: Any, rows: Sequence[Finding], answers: Answers, seen: Seen, say: Speaker, formats: Mapping[str, Any]
) -> None:
    names = (*TOLD, *FILLED, KEY)
    sheet.write(0, 0, say("cleaning-returned-guide"), formats["guide"])
    for position, name in enumerate(names):
        sheet.write(
            1, position, name if name == KEY else say(f"cleaning-column-{name.replace('_', '-')}"), formats["head"]
        )
        sheet.write(2, position, name)
        sheet.set_column(position, position, _WIDE.get(name, 14), formats["filled" if name in FILLED else "told"])
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_column(len(names) - 1, len(names) - 1, 10, None, {"hidden": True})
    for number, row in enumerate(rows, start=3):
        old = answers.get((row.record, row.column), "") or _stated(row, seen)
        told = {name: getattr(row, name) for name in TOLD if name != "old"} | {"old": old}
        told["severity"] = label("severities", row.severity, say.language)
        filled = {"new": _proposed(row)}
        sheet.set_row(number, _LINE * max(-(-len(str(told[name])) // (_WIDE.get(name, 14) - 1)) for name in TOLD))
        for position, name in enumerate(names):
            if name in FILLED:
                sheet.write(number, position, filled.get(name, ""), formats["filled"])
            else:
                sheet.write(number, position, _key(row, old) if name == KEY else told[name], formats["told"])
    last = max(3, len(rows) + 2)
    decision = names.index("decision")
    words = [say(f"cleaning-decision-{word}") for word in DECISIONS]
    sheet.data_validation(3, decision, last, decision, {"validate": "list", "source": words})
    sheet.freeze_panes(3, 2)
    sheet.autofilter(1, 0, last, len(names) - 2)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(1)


def _proposed(row: Finding) -> str:
    """The value that a check proposes, where it proposes one."""
    return str(json.loads(row.params).get("expected", "")) if row.code == "checks-other-answers" else ""


def _stated(row: Finding, seen: Seen) -> str:
    """The values that informants stated on the figure of a finding; '' where it speaks of an answer."""
    measure = str(json.loads(row.params).get("measure", ""))
    return "" if row.column else seen.get((row.place, row.group_code, measure), "")


def _key(row: Finding, old: str) -> str:
    said = {"code": row.code, "record": row.record, "path": row.column, "old": old, "place": row.place,
            "group": row.group_code, "params": json.loads(row.params)}  # fmt: skip
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def _tally(sheet: Any, tally: Sequence[Mapping[str, Any]], say: Speaker, formats: Mapping[str, Any]) -> None:
    names = ("check", "holds", "fails", "unknown")
    for position, name in enumerate(names):
        sheet.write(0, position, say(f"cleaning-column-{name}"), formats["head"])
        sheet.set_column(position, position, 14 if position else 50)
    for number, row in enumerate(tally, start=1):
        title = f"checks-{row['check'].replace('_', '-')}.title"
        sheet.write(number, 0, say(title) if say.knows(title) else row["check"].removeprefix("rule:"))
        sheet.write_row(number, 1, [row[name] for name in names[1:]])
    sheet.fit_to_pages(1, 0)
    sheet.freeze_panes(1, 1)
