"""The story: what it says, that it leaves out what has no data, and that every figure in it is a figure of the release."""

import re
from pathlib import Path

import pytest

from keruen.publish.telling.contents import outline, printed_keys, texts
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Heading, Note, Story
from keruen.publish.telling.text import plain
from keruen.publish.write import write
from keruen.release.release import Permission, Release, Verdict, Withheld
from tests.publish import fixture

GOLDEN = Path(__file__).parent / "golden" / "small.txt"


def anchors(story: Story) -> list[str]:
    return [block.anchor for block in story.blocks if isinstance(block, Heading)]


def all_text(story: Story) -> str:
    return outline(story.blocks)


def test_the_first_pages_of_a_small_story_read_as_they_did(small: Story):
    first = all_text(small).split("# Coverage and informants")[0]
    assert first == GOLDEN.read_text(encoding="utf-8")


def test_every_printed_figure_is_in_the_trace(kazakh: Story, release: Release):
    keys = set(release.figures.column("key").to_pylist())
    assert {trace.key for trace in kazakh.traces} == set(printed_keys(kazakh.blocks)) <= keys


def test_every_number_in_a_sentence_comes_from_a_figure(kazakh: Story):
    loose = [
        span.text
        for block in kazakh.blocks
        for text in texts(block)
        if len(text) > 1  # sentences with figures; heads of rows (years, bands) are single words
        for span in text
        if not span.key and re.search(r"\d", span.text)
    ]
    assert loose == []


def test_a_total_has_its_interval_in_words_with_what_it_does_not_say(release: Release):
    text = all_text(write(Desk(release, "en"))).replace("\u00a0", " ")
    assert "differ by a factor of 1.33" in text
    assert "between 38,663 and 44,484" in text  # internal migrants
    assert "This is not a sampling error" in text
    assert "one informant cannot reach high credibility" in text


def test_chapters_without_data_are_left_out():
    story = write(Desk(fixture.release(("emigrant",), verdict=Verdict("none"), previous=None), "ru"))
    assert "comparison" not in anchors(story)
    assert "group-emigrant" in anchors(story)
    assert "group-labour_migrant" not in anchors(story)


def test_rounds_that_cannot_be_compared_get_a_verdict_and_no_number():
    release = fixture.release(("emigrant",), verdict=Verdict("not_comparable", ("window_differs",)))
    story = write(Desk(release, "en"))
    notes = [plain(block.text) for block in story.blocks if isinstance(block, Note) and block.strong]
    assert notes[0].startswith("No. The definitions")
    assert not [key for key in printed_keys(story.blocks) if "%panel=" in key or "%round=" in key]


def test_the_comparison_leads_with_the_verdict_and_the_panel(small: Story):
    text = all_text(small).split("# Comparison")[1]
    assert (
        text.index("Only in part")
        < text.index("settlements of both rounds the number went from")
        < text.index("10,544")
    )


def test_hidden_figures_have_their_sign_everywhere(small: Story):
    assert [t.cells[0] for t in small.traces if t.key == "persons@emigrant@KZ-79@2023-3"] == []
    assert [t.cells[0] for t in small.traces if t.key == "persons@emigrant%region=KZ-79@KZ-79@2023-3"] == ["x"]


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_every_language_tells_the_whole_story(release: Release, language: str, kazakh: Story):
    story = write(Desk(release, language))
    text = all_text(story) + "".join(picture.alt + picture.title for picture in story.pictures())
    assert anchors(story) == anchors(kazakh)
    assert not re.search("[\ue000-\ue002]", text)  # no mark of a figure is left
    assert "report-" not in text


def test_what_the_release_keeps_back_is_named():
    kept = fixture.release(("emigrant",))
    held = Release(kept.about, kept.figures, kept.places, (Withheld("by_reason", "emigrant", "KZ", "small_cells"),))
    assert "Not shown, to protect the people behind the numbers: reason." in all_text(write(Desk(held, "en")))


def test_a_written_decision_on_small_numbers_is_mentioned():
    permission = Permission("persons@emigrant@*", "public", "published before", "coordinator", "2024-02-01")
    story = write(Desk(fixture.release(("emigrant",), permissions=(permission,)), "en"))
    assert "on a written decision" in all_text(story)


def test_a_story_is_the_same_each_time(small: Story):
    again = write(Desk(fixture.release(("emigrant",)), "en"))
    assert again == small
