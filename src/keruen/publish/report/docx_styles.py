"""Styles, page, header and footer of the DOCX: set in the document's own styles, so that an editor can change them."""

from datetime import datetime
from typing import Any

from docx.document import Document as Doc
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from keruen.publish.drawing.palette import BRAND, INK, MUTED, WARNING
from keruen.publish.telling.story import NUMBER, Story

_FONT = "Calibri"  # what office programs have; it has the letters of all four languages
_LOCALES = {"en": "en-GB", "ru": "ru-RU", "kk": "kk-KZ", "ky": "ky-KG"}


def prepare(document: Doc, story: Story) -> None:
    """Set page, styles, language, header, footer and properties."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(24), Mm(20)
    _styles(document, _LOCALES.get(story.language, story.language))
    _header(document, story)
    _properties(document, story)


def _styles(document: Doc, locale: str) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = _FONT, Pt(10.5), _rgb(INK)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), _FONT)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), locale)
    normal.element.get_or_add_rPr().append(language)
    normal.paragraph_format.space_after = Pt(6)
    for name, size in (("Title", 30), ("Subtitle", 16), ("Heading 1", 20), ("Heading 2", 14), ("Caption", 9.5)):
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), _rgb(BRAND)
        style.font.italic, style.font.bold = False, name.startswith(("Heading", "Title"))
        found = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            found.attrib.pop(qn(attribute), None)
        for script in ("w:ascii", "w:hAnsi", "w:cs"):
            found.set(qn(script), _FONT)
    for name, size, colour in (("Lead", 12, INK), ("Remark", 8.5, MUTED), ("Note", 10.5, INK)):
        made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = normal
        made.font.size, made.font.color.rgb = Pt(size), _rgb(colour)
    document.styles["Note"].element.get_or_add_pPr().append(_side_line())
    document.styles["Remark"].paragraph_format.space_after = Pt(2)


def _side_line() -> Any:
    borders = OxmlElement("w:pBdr")
    left = OxmlElement("w:left")
    for name, value in (("val", "single"), ("sz", "24"), ("space", "8"), ("color", BRAND.lstrip("#"))):
        left.set(qn(f"w:{name}"), value)
    borders.append(left)
    return borders


def _header(document: Doc, story: Story) -> None:
    section = document.sections[0]
    head = section.header.paragraphs[0]
    head.style = document.styles["Remark"]
    head.add_run(story.frame.header)
    foot = section.footer.paragraphs[0]
    foot.style = document.styles["Remark"]
    before, _, after = story.frame.page.partition(NUMBER)
    foot.add_run(f"{story.frame.footer}    {before}")
    _field(foot.add_run(), "PAGE")
    foot.add_run(after)
    for paragraph in (head, foot):
        if story.cover.synthetic:
            run = paragraph.add_run(f"    {story.cover.synthetic}")
            run.bold, run.font.color.rgb = True, _rgb(WARNING)


def _field(run: Any, code: str) -> None:
    for kind in ("begin", "", "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = code
        run._r.append(element)


def _properties(document: Doc, story: Story) -> None:
    day = datetime.fromisoformat(f"{story.created}T12:00:00")
    properties = document.core_properties
    properties.title = f"{story.cover.title} – {story.cover.subtitle}"
    properties.author, properties.last_modified_by = story.cover.publisher, story.cover.publisher
    properties.language, properties.comments = story.language, story.cover.synthetic
    properties.created, properties.modified, properties.revision = day, day, 1


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.lstrip("#").upper())
