"""build/trace/: from every figure by links to what each informant said, with the row and checksum of the raw file."""

import re
from pathlib import Path

import pytest

from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.workspace.account.records import Records
from keruen.workspace.account.trace_pages import page_of, write_trace
from keruen.workspace.build import TABLES, build
from keruen.workspace.running.fingerprint import of_file
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import open_round
from tests.workspace.small import NOW, correct, write_small

DECISION = (
    "place,group,measure,seen,value,reason,who,when\nS1,labour_migrant,persons,100 110,105,asked both,Test,2026-02-20\n"
)


def records(folder: Path) -> Records:
    place = open_round(folder)
    return Records(place, Store(place.build / TABLES), Gazetteer.read(place.home / "places.csv"))


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The index of the pages of the small round."""
    folder = write_small(tmp_path_factory.mktemp("pages") / "small")
    correct(folder, "west.csv#4", "persons", "50", "80")
    (folder / "decisions.csv").write_text(DECISION)
    build(folder, NOW, {}, printing="tests.workspace.paper")
    return write_trace(records(folder), "ru")


def text(first: Path, name: str) -> str:
    return (first.parent / name).read_text(encoding="utf-8")


def test_every_link_leads_to_a_page(first: Path) -> None:
    pages = [path for path in first.parent.rglob("*.html")]
    links = [
        (page, href.partition("#")[0]) for page in pages for href in re.findall(r'href="([^"]+)"', page.read_text())
    ]
    assert len(links) > 20
    assert [(page.name, href) for page, href in links if not (page.parent / href).is_file()] == []


def test_a_figure_leads_to_its_settlements_and_they_to_what_was_said(first: Path) -> None:
    district = text(first, "places/KZ471000.labour_migrant.html")
    assert re.findall(r"settlements/(S\d)\.html#labour_migrant", district) == ["S1", "S2", "S3"]
    settlement = text(first, "settlements/S1.html")
    source = first.parents[2] / "raw/west.csv"
    assert settlement.count(of_file(source)[:16]) == 2
    assert "west.csv" in settlement


def test_corrections_and_decisions_stand_beside_the_answers(first: Path) -> None:
    assert "asked both" in text(first, "settlements/S1.html")
    corrected = text(first, "settlements/S2.html")
    assert "called back" in corrected
    assert ">50<" in corrected
    assert ">80<" in corrected


def test_every_page_says_that_it_is_internal(first: Path) -> None:
    pages = list(first.parent.rglob("*.html"))
    assert all("Для внутреннего пользования" in page.read_text(encoding="utf-8") for page in pages)


def test_a_figure_of_the_round_is_found_on_the_first_page(first: Path) -> None:
    assert page_of(first, {"place": "KZ", "group": ""}) == first
    assert page_of(first, {"place": "KZ-47", "group": "labour_migrant"}).name == "KZ-47.labour_migrant.html"


def test_a_round_that_was_not_built_says_so(tmp_path: Path) -> None:
    with pytest.raises(Problem) as refused:
        write_trace(records(write_small(tmp_path / "small")), "en")
    assert refused.value.code == "workspace-not-built"
