"""Our own publications: they contradict themselves nowhere, and one that does is refused before anything is printed."""

from dataclasses import replace
from pathlib import Path

import pytest

from keruen.audit.audit import audit
from keruen.publish import publish
from keruen.publish.drawing.cache import Folder
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Column, Paragraph, Row, Story, TableBlock
from keruen.publish.telling.text import QUOTED, Span, Text, words
from keruen.publish.write import write
from keruen.release.release import Release
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.workspace.auditing.publication import heard, refuse_contradictions
from keruen.workspace.press import printing
from tests.publish import fixture

WRONG = {
    "en": "Labour migrants grew by 47% from 162,799 in 2022 to 309,500 in 2023.",
    "ru": "Число мигрантов выросло на 47 % — с 162 799 до 309 500 человек.",
    "kk": "Мигранттар саны 162 799-дан 309 500-ге дейін 47 % өсті.",
    "ky": "Мигранттардын саны 162 799дан 309 500гө чейин 47 % өстү.",
}


@pytest.fixture(scope="module")
def release() -> Release:
    return fixture.release()


@pytest.fixture(scope="module")
def stories(release: Release) -> dict[str, Story]:
    return {language: write(Desk(release, language)) for language in LANGUAGES}


def saying(story: Story, text: Text) -> Story:
    """The story with one more paragraph."""
    return replace(story, blocks=(*story.blocks, Paragraph(text)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_publication_contradicts_itself_nowhere(release: Release, stories: dict[str, Story], language: str) -> None:
    refuse_contradictions(Desk(release, language), stories[language])
    found = audit(heard(stories[language]))
    assert len(found.of("holds")) > 400
    assert not found.of("fails")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_planted_wrong_sentence_is_refused(release: Release, stories: dict[str, Story], language: str) -> None:
    with pytest.raises(Problem, match="contradicts itself in 1 place") as refused:
        refuse_contradictions(Desk(release, language), saying(stories[language], words(WRONG[language])))
    assert refused.value.code == "audit-refused"
    assert refused.value.values["where"] == WRONG[language]


def test_a_figure_that_is_quoted_from_a_source_is_not(release: Release, stories: dict[str, Story]) -> None:
    before, after = WRONG["en"].split("47%")
    quoted = (Span(before), Span("47%", f"{QUOTED}round 3, as published"), Span(after))
    refuse_contradictions(Desk(release, "en"), saying(stories["en"], quoted))


def test_a_figure_printed_under_the_key_of_another_is_refused(release: Release, stories: dict[str, Story]) -> None:
    desk = Desk(release, "en")
    key = next(
        f.key for f in desk.shelf.table("totals") or desk.shelf.by_key.values() if f.unit == "persons" and f.value
    )
    with pytest.raises(Problem, match="7,777,777"):
        refuse_contradictions(
            desk, saying(stories["en"], (Span("There are "), Span("7,777,777", key), Span(" persons.")))
        )


def test_a_table_that_was_right_is_not_judged_again_and_a_wrong_one_is_each_time(
    stories: dict[str, Story], release: Release, tmp_path: Path
) -> None:
    desk, kept = Desk(release, "en"), Folder(tmp_path)
    right, wrong = planted("3,891", "8,225"), planted("3,891", "8,252")
    refuse_contradictions(desk, replace(stories["en"], blocks=(right,)), kept)
    remembered = {path.name for path in tmp_path.iterdir()}
    assert len(remembered) == 1
    for _ in range(2):
        with pytest.raises(Problem, match="8,252"):
            refuse_contradictions(desk, replace(stories["en"], blocks=(wrong,)), kept)
    assert {path.name for path in tmp_path.iterdir()} == remembered


def planted(men: str, women: str) -> TableBlock:
    """A table with a total."""
    rows = [("A", "1,204", "3,310"), ("B", "2,180", "4,005"), ("C", "507", "910"), ("Total", men, women)]
    return TableBlock(
        "Planted",
        (Column("Region", "left"), Column("Men"), Column("Women")),
        tuple(Row(tuple(words(cell) for cell in row)) for row in rows),
    )


def test_a_table_that_does_not_add_up_is_refused(release: Release, stories: dict[str, Story]) -> None:
    table = planted("3,891", "8,252")
    with pytest.raises(Problem, match="8,252"):
        refuse_contradictions(Desk(release, "en"), replace(stories["en"], blocks=(*stories["en"].blocks, table)))


@pytest.mark.parametrize(("share", "refused"), [("20.0%", False), ("19.9%", True)])
def test_a_share_is_that_of_the_printed_numbers(
    release: Release, stories: dict[str, Story], share: str, refused: bool
) -> None:
    rows = [("A", "291,107", "45.5%"), ("B", "127,640", share), ("C", "120,052", "18.8%"), ("D", "101,000", "15.8%")]
    table = TableBlock(
        "Shares",
        (Column("Reason", "left"), Column("Persons"), Column("Share, %")),
        tuple(Row(tuple(words(cell) for cell in row)) for row in [*rows, ("Total", "639,799", "100.0%")]),
    )
    wrong = replace(stories["en"], blocks=(*stories["en"].blocks, table))
    if refused:
        with pytest.raises(Problem, match=r"19\.9%"):
            refuse_contradictions(Desk(release, "en"), wrong)
    else:
        refuse_contradictions(Desk(release, "en"), wrong)


def test_nothing_is_printed_of_a_publication_that_contradicts_itself(
    release: Release, stories: dict[str, Story], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = saying(stories["en"], words(WRONG["en"]))
    monkeypatch.setattr(publish, "write", lambda _: wrong)
    with pytest.raises(Problem, match=r"Printed 47%, recomputed 90\.11"):
        printing.language(release, tmp_path / "publication", "en", tmp_path / "charts")
    assert not list((tmp_path / "publication").rglob("*.*"))
