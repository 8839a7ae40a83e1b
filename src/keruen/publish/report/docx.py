"""The story as an editable document: real headings, tables with head rows, pictures with words, the language set."""

from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt, RGBColor

from keruen.publish.drawing.palette import BRAND, INK, MUTED, WARNING
from keruen.publish.drawing.studio import Studio
from keruen.publish.report import docx_package, docx_styles, docx_tables
from keruen.publish.telling.story import (
    NUMBER,
    Block,
    Bullets,
    Cards,
    Definitions,
    Heading,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Pictures,
    Story,
    TableBlock,
)
from keruen.publish.telling.text import Text, plain

_WIDE, _HALF = Mm(168), Mm(81)


def docx(story: Story, studio: Studio) -> bytes:
    """The report as DOCX; the same bytes for the same story."""
    return _Writer(story, studio).write()


class _Writer:
    """Puts blocks into one document; counts its pictures and tables."""

    def __init__(self, story: Story, studio: Studio) -> None:
        self.story, self.studio = story, studio
        self.document: Any = Document()  # the library has no types
        self.pictures = self.tables = 0

    def write(self) -> bytes:
        """The whole document."""
        docx_styles.prepare(self.document, self.story)
        self._cover()
        for block in self.story.blocks:
            self._block(block)
        return docx_package.packed(self.document)

    def _block(self, block: Block) -> None:
        match block:
            case Heading():
                self.document.add_heading(block.text, block.level)
            case Paragraph():
                self._text(block.text, {"lead": "Lead", "small": "Remark"}.get(block.style, "Normal"))
            case Bullets():
                for item in block.items:
                    self._text(item, "List Bullet")
            case Cards():
                self._cards(block)
            case TableBlock():
                self._table(block)
            case Picture():
                self._picture(block)
            case Pictures():
                self._pairs(block)
            case Definitions():
                for term, text in block.items:
                    line = self.document.add_paragraph()
                    line.add_run(f"{term}. ").bold = True
                    line.add_run(plain(text))
            case Note():
                self._note(block)
            case PageBreak():
                self._page(block)

    def _text(self, text: Text, style: str) -> None:
        if text:
            self._line(style, plain(text))

    def _line(self, style: str, text: str = "") -> Any:
        return _styled(self.document.add_paragraph(text), style)

    def _cover(self) -> None:
        cover, add = self.story.cover, self.document.add_paragraph
        add(cover.publisher, style="Remark").paragraph_format.space_after = Pt(120)
        add(cover.title, style="Title")
        add(cover.subtitle, style="Subtitle")
        add(cover.country)
        add(cover.dates)
        if cover.synthetic:
            mark = add()
            mark.paragraph_format.space_before = Pt(24)
            run = mark.add_run(cover.synthetic)
            run.bold, run.font.size, run.font.color.rgb = True, Pt(16), _rgb(WARNING)
            add(cover.synthetic_note)
        add(cover.status).runs[0].bold = True
        for head, text in cover.facts:
            add(f"{head}: {text}", style="Remark")
        self.document.add_page_break()

    def _cards(self, block: Cards) -> None:
        columns = 3
        table = self.document.add_table(rows=0, cols=columns)
        for start in range(0, len(block.items), columns):
            cells = table.add_row().cells
            for cell, card in zip(cells, block.items[start : start + columns], strict=False):
                first = cell.paragraphs[0]
                value = first.add_run(plain(card.value))
                value.bold, value.font.size, value.font.color.rgb = True, Pt(18), _rgb(card.colour or BRAND)
                cell.add_paragraph().add_run(card.label).bold = True
                if card.note:
                    _styled(cell.add_paragraph(plain(card.note)), "Remark")
        self.document.add_paragraph()

    def _caption(self, kind: str, title: str, into: Any = None) -> None:
        caption = _styled((into or self.document).add_paragraph(), "Caption")
        caption.paragraph_format.keep_with_next = True
        caption.add_run(f"{kind}. ").font.color.rgb = _rgb(MUTED)
        title_run = caption.add_run(title)
        title_run.bold, title_run.font.color.rgb = True, _rgb(INK)

    def _pairs(self, block: Pictures) -> None:
        """Pictures two to a row, in a table without lines."""
        table = self.document.add_table(rows=0, cols=2)
        for start in range(0, len(block.items), 2):
            row = table.add_row()
            row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # a title stays with its picture
            for cell, picture in zip(row.cells, block.items[start : start + 2], strict=False):
                self._picture(picture, cell)
                first = cell.paragraphs[0]._p  # a cell begins with an empty line
                first.getparent().remove(first)
        self.document.add_paragraph()

    def _picture(self, picture: Picture, cell: Any = None) -> None:
        self.pictures += 1
        into = self.document if cell is None else cell
        self._caption(self.story.frame.figure.replace(NUMBER, str(self.pictures)), picture.title, into)
        line = into.add_paragraph()
        size, words = _WIDE if picture.drawing.wide else _HALF, (picture.title, picture.alt)
        docx_package.place(line.add_run(), self.studio.png(picture.drawing), self.pictures, size, words)
        line.paragraph_format.keep_with_next = bool(picture.note)
        if picture.note or cell is not None:
            _styled(into.add_paragraph(plain(picture.note)), "Remark")

    def _table(self, block: TableBlock) -> None:
        self.tables += 1
        self._caption(self.story.frame.table.replace(NUMBER, str(self.tables)), block.title)
        self.document.element.body.insert(-1, docx_tables.table(block))  # before the section's properties
        self._text(block.note, "Remark")
        self.document.add_paragraph()

    def _note(self, block: Note) -> None:
        line = self._line("Note")
        if block.title:
            line.add_run(f"{block.title}. ").bold = True
        line.add_run(plain(block.text))

    def _page(self, block: PageBreak) -> None:
        section = self.document.sections[-1]
        landscape = section.orientation == WD_ORIENT.LANDSCAPE
        if block.landscape == landscape:
            self.document.add_page_break()
            return
        section = self.document.add_section()
        section.orientation = WD_ORIENT.LANDSCAPE if block.landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = section.page_height, section.page_width


def _styled(paragraph: Any, style: str) -> Any:
    """Set a style by its id: the library searches all styles for every paragraph that names one."""
    paragraph._p.get_or_add_pPr().style = style.replace(" ", "")
    return paragraph


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.lstrip("#").upper())
