"""The barometer as a workbook: a coloured matrix for each horizon, and every cell with its counts."""

from io import BytesIO
from typing import Any

import xlsxwriter

from keruen.policy.barometer.classes import CLASSES
from keruen.publish.drawing.palette import on
from keruen.workspace.barometer.outlook import COLOURS, HORIZONS, Outlook
from keruen.workspace.barometer.page import rounds

_SETTINGS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(outlook: Outlook) -> bytes:
    """The workbook in the outlook's language."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, _SETTINGS) as book:
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        fills = {
            code: book.add_format({"bg_color": COLOURS[code], "font_color": on(COLOURS[code]), "text_wrap": True, "border": 1})
            for code in CLASSES
        }  # fmt: skip
        for horizon in HORIZONS:
            _matrix(book.add_worksheet(outlook.say(f"barometer-form-{horizon}")), outlook, horizon, head, fills)
        _cells(book.add_worksheet(outlook.say("barometer-sheet-cells")), outlook, head)
        _rounds(book, outlook, head)
    return out.getvalue()


def _matrix(sheet: Any, outlook: Outlook, horizon: str, head: Any, fills: dict[str, Any]) -> None:
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, max(len(outlook.regions), 1), 16)
    sheet.freeze_panes(1, 1)
    sheet.write_row(0, 1, [outlook.region(region) for region in outlook.regions], head)
    for row, occupation in enumerate(outlook.occupations, start=1):
        sheet.write_string(row, 0, outlook.occupation(occupation))
        for column, region in enumerate(outlook.regions, start=1):
            cell = outlook.by_place.get((occupation, region, horizon))
            if cell is not None:
                sheet.write_string(row, column, outlook.called(cell), fills.get(cell.code))


def _cells(sheet: Any, outlook: Outlook, head: Any) -> None:
    names = ("region", "occupation", "horizon", "class", "n", "spread", "split")
    heads = [*(outlook.say(f"barometer-head-{name}") for name in names), *(outlook.named(code) for code in CLASSES)]
    sheet.write_row(0, 0, heads, head)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, 1, 34)
    sheet.set_column(2, len(heads) - 1, 16)
    for row, cell in enumerate(outlook.cells, start=1):
        texts = [
            outlook.region(cell.region), outlook.occupation(cell.occupation), outlook.say(f"barometer-form-{cell.horizon}"),
            outlook.called(cell),
        ]  # fmt: skip
        sheet.write_row(row, 0, texts)
        sheet.write_number(row, 4, cell.n)
        if not cell.suppressed:
            sheet.write_number(row, 5, round(cell.spread or 0.0, 3))
            sheet.write_string(row, 6, outlook.say("barometer-split") if cell.split else "")
            sheet.write_row(row, 7, cell.counts)
    if outlook.cells:
        sheet.autofilter(0, 0, len(outlook.cells), len(heads) - 1)


def _rounds(book: Any, outlook: Outlook, head: Any) -> None:
    lines = rounds(outlook)
    if not lines:
        return
    sheet = book.add_worksheet(outlook.say("barometer-page-history"))
    sheet.set_column(0, 4, 30)
    sheet.write_row(
        0, 0, [outlook.say(f"barometer-head-{n}") for n in ("region", "occupation", "round", "now", "ahead")], head
    )
    for row, line in enumerate(lines, start=1):
        sheet.write_row(row, 0, line)
