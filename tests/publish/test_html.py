"""The HTML: one file without any address, its figures traced, its pictures with words, its language named."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from keruen.publish.drawing.studio import Studio
from keruen.publish.report.html import anchor, html
from keruen.publish.telling.contents import printed_keys
from keruen.publish.telling.story import PageBreak, Story, TableBlock

_EMPTY = {"meta", "br", "img", "link", "input", "hr"}


class Page(HTMLParser):
    """Collects tags with their attributes, and checks that they are closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, names)
        self.tags.append((tag, dict(attrs)))
        if tag not in _EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def text(kazakh: Story, studio: Studio) -> str:
    return html(kazakh, studio).decode()


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    found = Page()
    found.feed(text)
    return found


def test_every_tag_is_closed(page: Page):
    assert page.open == []


def test_it_asks_for_nothing_from_outside(text: str, page: Page):
    for tag, attributes in page.tags:
        for name in ("src", "href", "action", "xlink:href"):
            target = attributes.get(name) or ""
            assert not re.match(r"(?:[a-z]+:)?//", target), (tag, target)
    assert not [tag for tag, _ in page.tags if tag in ("script", "link", "iframe", "img")]
    assert not re.search(r"url\((?!#|\"?data:|data:)", text)
    assert "@import" not in text


def test_every_figure_leads_to_its_source(page: Page, kazakh: Story):
    ids = {attributes["id"] for _, attributes in page.tags if attributes.get("id")}
    figures = [(a["data-key"], a["href"]) for tag, a in page.tags if tag == "a" and a.get("data-key")]
    assert {key for key, _ in figures} == set(printed_keys(kazakh.blocks))
    assert all(href == f"trace.html#{anchor(str(key))}" and anchor(str(key)) in ids for key, href in figures)


def test_links_of_the_contents_lead_somewhere(page: Page):
    ids = {attributes["id"] for _, attributes in page.tags if attributes.get("id")}
    targets = {str(a["href"]) for tag, a in page.tags if tag == "a" and not a.get("data-key")}
    assert {target[1:] for target in targets} <= ids


def test_every_picture_is_one_image_with_words(page: Page, kazakh: Story):
    drawn = [attributes for tag, attributes in page.tags if tag == "svg"]
    assert [a["aria-label"] for a in drawn] == [picture.alt for picture in kazakh.pictures()]
    assert all(a["role"] == "img" for a in drawn)


def test_headings_do_not_skip_a_level(page: Page):
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    main = levels[levels.index(1) :]
    assert all(after <= before + 1 for before, after in pairwise(main))


def test_it_names_its_language_and_made_up_data(page: Page, text: str):
    assert next(a["lang"] for tag, a in page.tags if tag == "html") == "kk"
    assert text.count("СИНТЕТИКАЛЫҚ ДЕРЕКТЕР") > 40  # bar, cover, footer, and every chart


def test_two_builds_are_equal(kazakh: Story, studio: Studio, text: str):
    assert html(kazakh, studio).decode() == text


def test_tables_for_looking_up_and_sources_are_opened_by_whoever_wants_them(text: str, kazakh: Story):
    breaks = [n for n, block in enumerate(kazakh.blocks) if isinstance(block, PageBreak) and block.landscape]
    tables = sum(isinstance(block, TableBlock) for block in kazakh.blocks[breaks[0] :])
    assert tables > 3
    assert text.count('<details class="more">') == tables + 1  # and the section of sources
