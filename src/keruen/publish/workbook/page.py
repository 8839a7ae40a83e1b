"""The page of a workbook's sheet: its font, what stands on paper; and the first sheet, which says what the workbook is."""

from dataclasses import dataclass
from typing import Any

from keruen.publish.dataset.names import Names
from keruen.publish.drawing.palette import BRAND, INK, MUTED, WARNING
from keruen.publish.workbook.readme import Line


@dataclass(frozen=True)
class Styles:
    """The formats of a workbook, made once."""

    book: Any

    def __call__(self, **more: Any) -> Any:
        """A format in the workbook's font."""
        return self.book.add_format(
            {"font_name": "Calibri", "font_size": 11, "valign": "top", "font_color": INK, **more}
        )


def write_front(book: Any, style: Styles, names: Names, name: str, lines: tuple[Line, ...]) -> None:
    """The first sheet, line by line."""
    page = book.add_worksheet(name)
    page.hide_gridlines(2)
    page.set_column(0, 0, 40)
    page.set_column(1, 1, 92)
    formats = {
        "title": style(bold=True, font_size=18, font_color=BRAND), "subtitle": style(font_size=14, valign="top"),
        "warning": style(bold=True, font_color="#ffffff", bg_color=WARNING, text_wrap=True, valign="vcenter"),
        "head": style(bold=True, font_size=12, font_color=BRAND, bottom=1, bottom_color=BRAND, valign="bottom"),
        "fact": style(text_wrap=True), "name": style(font_color=MUTED, text_wrap=True), "text": style(text_wrap=True),
        "link": style(font_color=BRAND, underline=1),
    }  # fmt: skip
    for row, line in enumerate(lines):
        page.set_row(row, _height(line))
        if line.style in ("text", "warning"):
            page.merge_range(row, 0, row, 1, line.text, formats[line.style])
        elif line.style == "link":
            page.write_url(row, 0, f"internal:'{line.text}'!A1", formats["link"], line.text)
            page.write_string(row, 1, line.value, formats["fact"])
        else:
            page.write_string(row, 0, line.text, formats["name" if line.style == "fact" else line.style])
            if line.style == "fact":
                page.write_string(row, 1, line.value, formats["fact"])
            elif line.style == "head":
                page.write_blank(row, 1, None, formats["head"])
    print_setup(page, names, landscape=False)
    page.activate()


def _height(line: Line) -> float:
    """The height of a line of the first sheet in points: merged cells are not fitted by any program."""
    if line.style in ("title", "subtitle", "head"):
        return 26.0
    wide = len(line.text) / 118 if line.style in ("text", "warning") else max(len(line.text) / 38, len(line.value) / 88)
    return 15.5 * (1 + int(wide)) + (8 if line.style == "warning" else 0)


def print_setup(page: Any, names: Names, *, landscape: bool) -> None:
    """A4, one page wide, the title and the mark of made-up data on every page."""
    about = names.release.about
    if landscape:
        page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
    title = f"{names.here(about.programme.title)} · {names.here(about.round.title)}".replace("&", "&&")
    mark = names.say("workbook-synthetic").partition(":")[0] if about.synthetic else ""
    page.set_header(f"&L&8&B{mark}&B\n{title}" if mark else f"&L&8{title}")
    page.set_footer("&L&8&A&R&8&P / &N")
