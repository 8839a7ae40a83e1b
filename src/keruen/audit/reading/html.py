"""HTML: tables cell by cell, and what stands in paragraphs, list items and headings."""

import re
from html.parser import HTMLParser

from keruen.audit.document import Read
from keruen.audit.reading.decoding import page_of

_BLOCKS = frozenset(
    ["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "blockquote", "div", "figcaption", "section"]
)
_SILENT = frozenset(["script", "style", "svg", "template"])


def read_html(content: bytes) -> Read:
    """Every table with its caption, every paragraph with its number."""
    page = _Page()
    page.feed(page_of(content))
    page.close()
    page.end_line()
    return page.read


class _Page(HTMLParser):
    """Follows the tags; a spanned cell is followed by empty ones, a table inside a cell is text of that cell."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.read = Read()
        self.text: list[str] = []
        self.rows: list[list[str]] = []
        self.title, self.last = "", ""
        self.span, self.silent, self.tables = 1, 0, 0
        self.number = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        if tag in _SILENT:
            self.silent += 1
        elif tag == "table":
            self.end_line()
            self.tables += 1
            if self.tables == 1:
                self.rows, self.title = [], self.last
        elif tag == "tr" and self.tables:
            self.rows.append([])
            self.text = []
        elif tag in ("td", "th") and self.tables:
            self.text = []
            span = dict(attrs).get("colspan") or "1"
            self.span = int(span) if span.isdigit() else 1
        elif tag == "br":
            self.text.append(" ")
        elif tag in _BLOCKS and not self.tables:
            self.end_line()

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif tag == "caption":
            self.title, self.text = self._said(), []
        elif tag in ("td", "th") and self.tables and self.rows:
            self.rows[-1] += [self._said(), *[""] * (self.span - 1)]
            self.text, self.span = [], 1
        elif tag == "table" and self.tables:
            self.tables -= 1
            if not self.tables and any(self.rows):
                self.read.tables.append((self.title, [row for row in self.rows if row]))
        elif tag in _BLOCKS and not self.tables:
            self.end_line()

    def handle_data(self, data: str) -> None:
        """Text."""
        if not self.silent:
            self.text.append(data)

    def end_line(self) -> None:
        """A paragraph ends."""
        said = self._said()
        self.text = []
        if said:
            self.number += 1
            self.last = said
            self.read.lines.append((str(self.number), said))

    def _said(self) -> str:
        return re.sub(r"[ \t\r\n]+", " ", "".join(self.text)).strip()
