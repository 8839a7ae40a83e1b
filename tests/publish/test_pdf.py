"""The PDF: tagged, titled, in its language, with its own fonts, whole letters, and the mark of made-up data on every page."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from keruen.publish.drawing.studio import Studio
from keruen.publish.report.typst import pdf
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Heading, Story, TableBlock
from keruen.publish.write import write
from keruen.terms.problems import Problem
from tests.publish import fixture


@pytest.fixture(scope="module")
def content(kazakh: Story, studio: Studio) -> bytes:
    return pdf(kazakh, studio)


@pytest.fixture(scope="module")
def reader(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content))


def test_it_is_tagged_and_names_its_language_and_title(reader: PdfReader):
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]).startswith("kk")
    assert "Қазақстандағы" in str(reader.metadata.title)
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_it_says_that_it_is_pdf_a_and_pdf_ua(content: bytes):
    assert b"<pdfaid:part>2</pdfaid:part>" in content
    assert b"<pdfaid:conformance>A</pdfaid:conformance>" in content
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content


def test_every_font_is_embedded(reader: PdfReader):
    fonts = [
        f.get_object() for page in reader.pages for f in page["/Resources"].get("/Font", DictionaryObject()).values()
    ]
    descriptors = [d.get_object()["/FontDescriptor"] for f in fonts for d in f["/DescendantFonts"]]
    assert fonts
    assert all({"/FontFile2", "/FontFile3"} & set(d) for d in descriptors)


def test_every_page_has_whole_letters_and_the_mark(reader: PdfReader):
    for page in reader.pages:
        text = page.extract_text()
        assert "\ufffd" not in text
        assert "СИНТЕТИКАЛЫҚ" in text


def test_kazakh_letters_can_be_copied(reader: PdfReader):
    text = "".join(page.extract_text() for page in reader.pages).lower()
    assert set("әғқңөұүі") <= set(text)


def elements(node: object, kind: str) -> Iterator[DictionaryObject]:
    """The elements of a kind in the tree of tags."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for child in node:
            yield from elements(child, kind)
    elif isinstance(node, DictionaryObject):
        if node.get("/S") == kind:
            yield node
        yield from elements(node.get("/K"), kind)


def test_every_picture_has_words(kazakh: Story, reader: PdfReader):
    drawn = list(elements(reader.trailer["/Root"]["/StructTreeRoot"], "/Figure"))
    # pages of two columns are read down the left one first
    assert sorted(str(figure.get("/Alt")) for figure in drawn) == sorted(picture.alt for picture in kazakh.pictures())


def test_headings_and_heads_of_tables_are_tagged(kazakh: Story, reader: PdfReader):
    tree = reader.trailer["/Root"]["/StructTreeRoot"]
    chapters = [b for b in kazakh.blocks if isinstance(b, Heading) and b.level == 1]
    assert len(list(elements(tree, "/H1"))) == len(chapters) + 1  # and the contents
    assert len(list(elements(tree, "/THead"))) >= sum(isinstance(b, TableBlock) for b in kazakh.blocks)


def test_two_builds_are_equal(kazakh: Story, studio: Studio, content: bytes):
    assert pdf(kazakh, studio) == content


def test_a_letter_that_the_font_lacks_is_a_problem_that_names_it(studio: Studio):
    release = fixture.release(("emigrant",))
    title = {"en": "\u4e2d"}
    round_ = release.about.round
    broken = fixture.release(("emigrant",), round=type(round_)(**{**round_.__dict__, "title": title}))
    with pytest.raises(Problem, match="no letters for “\u4e2d”"):
        pdf(write(Desk(broken, "en")), studio)
