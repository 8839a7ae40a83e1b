"""Tables of the DOCX, written as XML at once: a report has hundreds of rows, and the library makes them one cell at a time."""

from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from keruen.publish.drawing.palette import BRAND, INK, LINE, MUTED
from keruen.publish.report.typst_tables import weights
from keruen.publish.telling.story import Row, TableBlock
from keruen.publish.telling.text import plain

_TWIPS, _PAGE = 24, 400  # twips in a point, with a little air; points of a page's width
_COLOURS = {"plain": INK, "rest": MUTED, "total": INK}


def table(block: TableBlock) -> Any:
    """The element `w:tbl` of a table: thin lines below rows, a head row that is repeated on every page."""
    half_points = 15 if block.small else 18
    right = [column.align == "right" for column in block.columns]
    head = _row([column.label for column in block.columns], right, half_points, BRAND, bold=True, head=True)
    rows = "".join(_body_row(row, right, half_points) for row in block.rows)
    needed = weights(block)
    grid = "".join(f"<w:gridCol w:w='{round(points * _TWIPS)}'/>" for points in needed)
    # As wide as its words need, at most the page; only then the grid says how the columns share it.
    wide = "w:w='5000' w:type='pct'" if sum(needed) > _PAGE else f"w:w='{round(sum(needed) * _TWIPS)}' w:type='dxa'"
    return parse_xml(
        f"<w:tbl {nsdecls('w')}><w:tblPr><w:tblW {wide}/>{_borders()}"
        f"<w:tblCaption w:val={_quoted(block.title)}/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"
    )


def _body_row(row: Row, right: list[bool], size: int) -> str:
    texts = [plain(cell) for cell in row.cells] + [""] * (len(right) - len(row.cells))
    return _row(texts, right, size, _COLOURS[row.kind], bold=row.kind == "total")


def _row(texts: list[str], right: list[bool], size: int, colour: str, bold: bool = False, head: bool = False) -> str:
    properties = "<w:trPr><w:cantSplit/>" + ("<w:tblHeader/>" if head else "") + "</w:trPr>"
    cells = "".join(_cell(text, side, size, colour, bold) for text, side in zip(texts, right, strict=True))
    return f"<w:tr>{properties}{cells}</w:tr>"


def _cell(text: str, right: bool, size: int, colour: str, bold: bool) -> str:
    run = f"<w:rPr>{'<w:b/>' if bold else ''}<w:color w:val='{colour.lstrip('#')}'/><w:sz w:val='{size}'/></w:rPr>"
    side = "<w:jc w:val='right'/>" if right else ""
    return (
        f"<w:tc><w:tcPr><w:tcW w:w='0' w:type='auto'/></w:tcPr><w:p><w:pPr><w:spacing w:before='20' w:after='20'/>{side}</w:pPr>"
        f"<w:r>{run}<w:t xml:space='preserve'>{escape(text)}</w:t></w:r></w:p></w:tc>"
    )


def _borders() -> str:
    shown = f"w:val='single' w:sz='4' w:space='0' w:color='{LINE.lstrip('#')}'"
    nothing = "w:val='nil'"
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    edges = "".join(f"<w:{s} {shown if s in ('bottom', 'insideH') else nothing}/>" for s in sides)
    return f"<w:tblBorders>{edges}</w:tblBorders>"


def _quoted(text: str) -> str:
    return '"' + escape(text, {'"': "&quot;"}) + '"'
