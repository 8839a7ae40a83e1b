"""The editable report: it opens, with real headings, tables, pictures with words, and its language."""

from io import BytesIO
from typing import Any

import pytest
from docx import Document

from keruen.publish.drawing.studio import Studio
from keruen.publish.report.docx import docx
from keruen.publish.telling.story import Heading, Picture, Pictures, Story, TableBlock


@pytest.fixture(scope="module")
def content(small: Story, studio: Studio) -> bytes:
    return docx(small, studio)


@pytest.fixture(scope="module")
def document(content: bytes) -> Any:
    return Document(BytesIO(content))


def test_headings_are_headings(document: Any, small: Story):
    found = [(p.style.name, p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert found == [(f"Heading {b.level}", b.text) for b in small.blocks if isinstance(b, Heading)]


def test_tables_hold_the_figures_and_repeat_their_head(document: Any, small: Story):
    wanted = [b for b in small.blocks if isinstance(b, TableBlock)]
    found = [t for t in document.tables if "w:tblHeader" in t._tbl.xml]
    assert [t.rows[0].cells[0].text for t in found] == [b.columns[0].label for b in wanted]
    regions = next(t for t in found if t.rows[0].cells[0].text == "Region")
    assert [cell.text for cell in regions.rows[1].cells] == ["Mangystau region", "210", "400"]


def test_pictures_have_words(document: Any, small: Story):
    count = sum(len(b.items) if isinstance(b, Pictures) else isinstance(b, Picture) for b in small.blocks)
    shapes = document.inline_shapes
    assert len(shapes) == count
    assert all(shape._inline.docPr.get("descr") for shape in shapes)


def test_language_title_and_mark_are_set(document: Any):
    assert 'w:val="en-GB"' in document.styles["Normal"].element.xml
    assert document.core_properties.title.startswith("Mobility tracking")
    assert "SYNTHETIC DATA" in document.sections[0].header.paragraphs[0].text
    assert "SYNTHETIC DATA" in document.sections[0].footer.paragraphs[0].text


def test_two_builds_are_equal(small: Story, studio: Studio, content: bytes):
    assert docx(small, studio) == content
