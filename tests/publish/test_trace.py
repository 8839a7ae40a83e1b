"""The page behind the report: every printed figure has its place, every link leads somewhere, nobody is named."""

import re
from collections.abc import Iterator

import pytest

from keruen.publish.report.html import anchor
from keruen.publish.report.origins import Origin, Origins
from keruen.publish.report.trace import trace_page
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Story
from keruen.publish.telling.text import plain
from keruen.publish.write import write
from keruen.release.grounds import Grounds
from keruen.release.release import Release


@pytest.fixture(scope="module")
def desk(release: Release) -> Desk:
    return Desk(release, "en")


@pytest.fixture(scope="module")
def story(desk: Desk) -> Story:
    return write(desk)


@pytest.fixture(scope="module")
def page(desk: Desk, story: Story) -> str:
    return trace_page(desk, story).decode()


def origin(desk: Desk, key: str) -> Origin:
    return next(found for found in Origins(desk).of([key]) if found.key == key)


def total(release: Release) -> str:
    """The key of the emigrants' number in the country."""
    rows = release.figures.to_pylist()
    return next(r["key"] for r in rows if (r["table"], r["group"], r["unit"]) == ("totals", "emigrant", "persons"))


def links(page: str) -> Iterator[str]:
    return (found[1] for found in re.finditer(r'href="#(t[0-9a-f]+)"', page))


def test_every_printed_figure_has_its_place(page: str, story: Story) -> None:
    ids = re.findall(r'<section class="origin" id="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert {anchor(trace.key) for trace in story.traces} <= set(ids)


def test_every_link_leads_to_a_figure_of_the_page(page: str) -> None:
    ids = set(re.findall(r'id="([^"]+)"', page))
    assert set(links(page)) <= ids


def test_it_asks_for_nothing_from_outside_and_needs_no_script(page: str) -> None:
    assert "://" not in page.replace("http://www.w3.org", "")
    assert "<script" not in page


def test_a_total_leads_to_its_regions(desk: Desk, release: Release) -> None:
    keys = {span.key for _, text in origin(desk, total(release)).lines for span in text if span.key}
    regions = {r["key"] for r in release.figures.to_pylist() if (r["table"], r["group"]) == ("by_region", "emigrant")}
    assert keys == regions
    assert len(keys) > 5


def test_settlements_are_counted_by_method_and_named_nowhere(release: Release) -> None:
    grounds = Grounds({("KZ", "emigrant"): (("opinions", 30), ("decision", 4))}, {("KZ", "emigrant"): 7})
    told = {head: plain(text) for head, text in origin(_with(release, grounds), total(release)).lines}
    assert told["How the numbers were found"] == "From informants' opinions: 30; Decided by a person: 4"
    assert told["Interviews with a correction"] == "7"


def test_a_hidden_figure_says_so_and_nothing_of_its_settlements(release: Release) -> None:
    rows = release.figures.to_pylist()
    key = next(row["key"] for row in rows if row["state"] == "suppressed" and row["group"])
    heads = [head for head, _ in origin(Desk(release, "en"), key).lines]
    assert "How the numbers were found" not in heads
    assert "Printed as a sign" in heads


def _with(release: Release, grounds: Grounds) -> Desk:
    return Desk(Release(release.about, release.figures, release.places, release.withheld, grounds), "en")


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_every_language_has_its_page(release: Release, language: str) -> None:
    desk = Desk(release, language)
    assert f'<html lang="{language}">' in trace_page(desk, write(desk)).decode()
