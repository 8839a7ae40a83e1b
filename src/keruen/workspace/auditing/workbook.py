"""The report of an audit as a workbook: what fails, cells that are wrong, every claim."""

from io import BytesIO

import xlsxwriter

from keruen.audit.audit import Audit
from keruen.terms.sentences import Speaker
from keruen.workspace.auditing.telling import Row, Teller

_COLUMNS = ("where", "kind", "claimed", "allowed", "identity", "computed", "verdict", "diagnosis")
_WIDTHS = (44, 16, 16, 20, 44, 22, 16, 60)
_SETTINGS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(audit: Audit, language: str) -> bytes:
    """The workbook in a language; every cell is text, as printed."""
    out, say = BytesIO(), Speaker(language)
    teller = Teller(say)
    rows = teller.rows(audit)
    bad = [teller.bad(one) for one in audit.located]
    with xlsxwriter.Workbook(out, _SETTINGS) as book:
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        told = book.add_format({"text_wrap": True, "valign": "top"})
        heads = [say(f"audit-column-{column}") for column in _COLUMNS]
        sheets = (
            ("findings", heads, [_cells(row) for row in rows if row.code == "fails"], _WIDTHS),
            ("cells", [say(f"audit-column-{c}") for c in ("cell", "claimed", "right", "diagnosis")],
             [(b.cell, b.printed, b.right, b.explanation) for b in bad], (44, 16, 16, 60)),
            ("all", heads, [_cells(row) for row in rows], _WIDTHS),
        )  # fmt: skip
        for name, names, lines, widths in sheets:
            sheet = book.add_worksheet(say(f"audit-sheet-{name}"))
            sheet.freeze_panes(1, 0)
            sheet.write_row(0, 0, names, head)
            for at, width in enumerate(widths):
                sheet.set_column(at, at, width)
            for number, line in enumerate(lines, start=1):
                sheet.write_row(number, 0, line, told)
            if lines:
                sheet.autofilter(0, 0, len(lines), len(names) - 1)
    return out.getvalue()


def _cells(row: Row) -> tuple[str, ...]:
    return (row.where, row.kind, row.claimed, row.allowed, row.identity, row.computed, row.verdict, row.explanation)
