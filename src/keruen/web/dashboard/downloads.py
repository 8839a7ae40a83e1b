"""Taking figures away: any table as CSV and XLSX, any picture as SVG and PNG, and the files of the publication."""

import csv
from collections.abc import Callable
from functools import cache, lru_cache
from io import BytesIO, StringIO

import xlsxwriter
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.views.decorators.http import require_safe

from keruen.publish.drawing import fonts
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.text import Text, plain
from keruen.publish.workbook.tables import sheet_name
from keruen.web.dashboard.answering import kept_answer
from keruen.web.dashboard.keeping import PUBLICATION
from keruen.web.dashboard.pages.chapters import chapters
from keruen.web.dashboard.pages.drawn import studio
from keruen.web.dashboard.pages.parts import Part, part
from keruen.web.dashboard.telling import facts, frame
from keruen.web.dashboard.wishes import Wish, wish

_KEPT = 128
_WEEK = 7 * 24 * 3600
_FILES = {
    "pdf": "application/pdf", "html": "text/html; charset=utf-8", "csv": "text/csv; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}  # fmt: skip
KINDS = {"csv": _FILES["csv"], "xlsx": _FILES["xlsx"], "svg": "image/svg+xml", "png": "image/png"}


@require_safe
def download(request: HttpRequest, slug: str, name: str, ending: str) -> HttpResponseBase:
    """A part of a page as a file."""
    asked = wish(request, slug)
    file = f"{slug}-{asked.found.chosen.round.code}-{name}.{ending}"
    return kept_answer(request, _made(asked, name, ending), KINDS[ending], file)


@require_safe
def file(request: HttpRequest, slug: str, path: str) -> HttpResponseBase:
    """A file of the release's publication; only the names that the page itself offers."""
    asked = wish(request, slug)
    if path not in {offered for offered, _ in frame(asked)["files"]}:
        raise Http404
    content = (asked.found.chosen.path / PUBLICATION / path).read_bytes()
    name = f"{slug}-{asked.found.chosen.round.code}-{path.replace('/', '-')}"
    return kept_answer(request, content, _FILES[path.rsplit(".", 1)[1]], name)


@require_safe
def font(request: HttpRequest, weight: str) -> HttpResponseBase:
    """The report's font: the widths of the drawings are measured with it."""
    return kept_answer(request, _font(weight), "font/woff", seconds=_WEEK)


@cache
def _font(weight: str) -> bytes:
    return fonts.woff((fonts.FOLDER / f"SourceSansPro-{weight}.ttf").read_bytes())


@lru_cache(maxsize=_KEPT)
def _made(asked: Wish, name: str, ending: str) -> bytes:
    found = part(chapters(asked.desk, asked.asked), name)
    if found is None or (ending in ("svg", "png") and found.picture is None):
        raise Http404
    makers: dict[str, Callable[[Wish, Part], bytes]] = {"csv": _csv, "xlsx": _xlsx, "svg": _svg, "png": _png}
    return makers[ending](asked, found)


def _csv(asked: Wish, found: Part) -> bytes:
    """Labels, numbers with a point and without grouping, the sign of what is hidden; UTF-8 with byte order mark."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([column.label for column in found.table.columns])
    writer.writerows([[_neutral(asked.desk, cell) for cell in row.cells] for row in found.table.rows])
    return ("\ufeff" + out.getvalue()).encode()


def _xlsx(asked: Wish, found: Part) -> bytes:
    """A sheet with the table, numbers as numbers, and a sheet that says where it is from."""
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        head = book.add_format({"bold": True, "text_wrap": True})
        whole, part_ = book.add_format({"num_format": "#,##0"}), book.add_format({"num_format": "#,##0.0"})
        sheet = book.add_worksheet(sheet_name(found.title, [asked.desk.say("dashboard-about")]))
        sheet.write_row(0, 0, [column.label for column in found.table.columns], head)
        for n, row in enumerate(found.table.rows, start=1):
            for at, cell in enumerate(row.cells):
                text = _neutral(asked.desk, cell)
                if _is_number(asked.desk, cell):
                    sheet.write_number(n, at, float(text), part_ if "." in text else whole)
                else:
                    sheet.write_string(n, at, text)
        sheet.set_column(0, 0, 42)
        sheet.set_column(1, len(found.table.columns), 16)
        sheet.freeze_panes(1, 1)
        _about(asked, found, book.add_worksheet(sheet_name(asked.desk.say("dashboard-about"), [])))
    return out.getvalue()


def _about(asked: Wish, found: Part, sheet: "xlsxwriter.worksheet.Worksheet") -> None:
    words = frame(asked)
    lines = [("", words["title"]), ("", words["round_title"]), ("", found.title), *facts(asked)]
    if words["synthetic"]:
        lines.append(("", words["synthetic_note"]))
    for n, (head, text) in enumerate(lines):
        sheet.write_string(n, 0, head)
        sheet.write_string(n, 1, text)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 90)


def _svg(_: Wish, found: Part) -> bytes:
    assert found.picture is not None
    return studio().svg(found.picture.drawing).encode()


def _png(_: Wish, found: Part) -> bytes:
    assert found.picture is not None
    return studio().png(found.picture.drawing)


def _is_number(desk: Desk, cell: Text) -> bool:
    figure = desk.shelf.by_key.get(cell[0].key) if len(cell) == 1 else None
    return figure is not None and figure.state == "shown" and figure.value is not None and bool(figure.printed)


def _neutral(desk: Desk, cell: Text) -> str:
    """A figure as its neutral text, anything else as it is printed."""
    return desk.shelf.by_key[cell[0].key].printed if _is_number(desk, cell) else plain(cell)
