"""The workbook of an evaluation: a sheet for each table of outcomes with rule, reason and inputs; the sources."""

from datetime import datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from keruen.publish.drawing.palette import BRAND, MUTED
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.workbook.tables import sheet_name
from keruen.release.figure import Figure

_HEADS = ("place", "place-code", "period", "measure", "split", "value", "unit", "state", "rule", "vintage", "method",
          "inputs", "key")  # fmt: skip
_WIDTHS = (26, 12, 12, 30, 26, 14, 14, 22, 46, 9, 12, 40, 44)


def workbook(desk: PolicyDesk) -> bytes:
    """The workbook as bytes; equal releases give equal bytes."""
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_numbers": False, "strings_to_urls": False,
                                     "strings_to_formulas": False})  # fmt: skip
    about = desk.policy.release.about
    book.set_properties({
        "title": desk.desk.here(about.programme.title), "author": desk.desk.here(about.programme.publisher) or "Keruen",
        "keywords": about.fingerprint, "created": datetime.fromisoformat(f"{about.round.end}T00:00:00"),
    })  # fmt: skip
    names = list(dict.fromkeys(f.table for f in desk.figures))
    used: list[str] = []
    titles = {name: _named(desk, name, used) for name in names}
    _front(book, desk, titles)
    for name in names:
        _sheet(book, desk, titles[name], [f for f in desk.figures if f.table == name])
    _sources(book, desk, sheet_name(desk.say("policy-sources"), used))
    book.close()
    return out.getvalue()


def _named(desk: PolicyDesk, table: str, used: list[str]) -> str:
    used.append(sheet_name(desk.name("sheet", table), used))
    return used[-1]


def _front(book: Any, desk: PolicyDesk, titles: dict[str, str]) -> None:
    page = book.add_worksheet(sheet_name(desk.say("workbook-sheet-readme"), list(titles.values())))
    about = desk.policy.release.about
    page.hide_gridlines(2)
    page.set_column(0, 0, 44)
    page.set_column(1, 1, 90)
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    page.write_string(
        0,
        0,
        desk.desk.here(about.programme.title),
        book.add_format({"bold": True, "font_size": 16, "font_color": BRAND}),
    )
    page.write_string(1, 0, desk.desk.here(about.round.title), book.add_format({"font_size": 13}))
    facts = [
        (desk.say("report-cover-fingerprint"), about.fingerprint), (desk.say("report-cover-version"), about.version),
        (desk.say("policy-signs"), desk.say("policy-workbook-empty")),
    ]  # fmt: skip
    for row, (head, text) in enumerate(facts, start=3):
        page.write_string(row, 0, head, book.add_format({"font_color": MUTED, "valign": "top"}))
        page.write_string(row, 1, text, wrap)
    link = book.add_format({"font_color": BRAND, "underline": 1})
    for row, title in enumerate(titles.values(), start=4 + len(facts)):
        page.write_url(row, 0, f"internal:'{title}'!A1", link, title)


def _sheet(book: Any, desk: PolicyDesk, title: str, figures: list[Figure]) -> None:
    page = book.add_worksheet(title)
    head = book.add_format(
        {"bold": True, "bg_color": BRAND, "font_color": "#ffffff", "text_wrap": True, "valign": "vcenter"}
    )
    wrap, code = (
        book.add_format({"text_wrap": True, "valign": "top"}),
        book.add_format({"font_color": MUTED, "valign": "top"}),
    )
    numbers = {
        n: book.add_format({"num_format": "#,##0" + ("." + "0" * n if n else ""), "valign": "top"}) for n in range(5)
    }
    for column, (name, width) in enumerate(zip(_HEADS, _WIDTHS, strict=True)):
        page.set_column(column, column, width)
        page.write_string(0, column, desk.say(f"policy-head-{name}"), head)
    for row, figure in enumerate(figures, start=1):
        behind = desk.behind(figure)
        split = f"{figure.dimension}={figure.category}" if figure.category else ""
        state = "as_printed" if behind.as_printed else figure.state
        why = desk.name("rule", behind.rule) if behind.rule else desk.name("reason", behind.reason)
        texts = (
            desk.place(figure.place), figure.place, figure.round, desk.measure(figure.measure), split, None,
            desk.name("unit", figure.unit), desk.say(f"policy-state-{state.replace('_', '-')}"), why, behind.vintage,
            figure.method, " ".join(behind.inputs), figure.key,
        )  # fmt: skip
        for column, text in enumerate(texts):
            if text:
                page.write_string(row, column, text[:32000], code if column in (1, 4, 9, 10, 11, 12) else wrap)
        if figure.unit == "class" and figure.printed:
            page.write_string(row, 5, desk.name("class", figure.printed), wrap)
        elif figure.value is not None:
            page.write_number(row, 5, float(figure.printed), numbers[min(figure.decimals, 4)])
    page.freeze_panes(1, 1)
    page.autofilter(0, 0, len(figures), len(_HEADS) - 1)
    page.set_landscape()
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _sources(book: Any, desk: PolicyDesk, title: str) -> None:
    page = book.add_worksheet(title)
    page.set_column(0, 0, 90)
    page.set_column(1, 2, 16)
    head = book.add_format({"bold": True, "bg_color": BRAND, "font_color": "#ffffff"})
    for column, name in enumerate(("policy-source", "policy-retrieved", "policy-rows")):
        page.write_string(0, column, desk.say(name), head)
    for row, source in enumerate(desk.policy.sources, start=1):
        page.write_string(row, 0, desk.source(source.citation))
        page.write_string(row, 1, source.retrieved)
        page.write_number(row, 2, source.rows)
