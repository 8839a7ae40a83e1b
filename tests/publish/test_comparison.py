"""What the report says of two rounds: the change first, the verdict with its figures, where migration began."""

from dataclasses import replace

import pyarrow as pa
import pytest

from keruen.publish.chapters import comparison, findings, quality
from keruen.publish.telling.contents import outline
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Bullets, Paragraph
from keruen.publish.telling.text import keys, plain
from keruen.release.release import Verdict
from tests.publish import fixture

REASONS = ("panel_places_previous", "panel_persons_previous", "panel_persons_current")


def desk_of(verdict: Verdict, language: str = "en") -> Desk:
    return Desk(fixture.release(verdict=verdict), language)


def test_the_key_findings_lead_with_the_change_of_every_group_in_the_panel():
    block = next(b for b in findings.chapter(desk_of(Verdict("panel_only"))) if isinstance(b, Bullets))
    first = plain(block.items[0]).replace("\u00a0", " ")
    assert first.startswith("In the settlements that both rounds assessed")
    assert "labour migrants (+22.1%; 5,000 → 4,100)" in first
    assert "return migrants (−18.0%;" in first
    assert len(list(keys(block.items[0]))) == 3 * len(fixture.GROUPS)


@pytest.mark.parametrize("verdict", [Verdict("none"), Verdict("not_comparable", ("window_differs",))])
def test_the_key_findings_name_no_change_where_none_may_be_computed(verdict: Verdict):
    block = next(b for b in findings.chapter(desk_of(verdict)) if isinstance(b, Bullets))
    assert "both rounds assessed, the numbers" not in plain(block.items[0])


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky"])
def test_reasons_of_the_verdict_carry_their_figures_by_group(language: str):
    desk = desk_of(Verdict("panel_only", REASONS), language)
    bullets = next(b for b in comparison.chapter(desk) if isinstance(b, Bullets))
    assert [len(list(keys(item))) for item in bullets.items] == [len(fixture.GROUPS)] * 3
    assert all(desk.formats.percent("95") in plain(item) for item in bullets.items)
    assert desk.formats.percent("81.2") in plain(bullets.items[1])


def test_the_sentence_of_a_group_says_where_migration_began():
    text = outline(comparison.chapter(desk_of(Verdict("panel_only"))))
    assert text.count("In 41 settlements migration of this group began since then.") == len(fixture.GROUPS)


def test_the_quality_box_says_how_many_changes_are_explained():
    text = outline(quality.chapter(desk_of(Verdict("panel_only")))).splitlines()
    at = next(n for n, line in enumerate(text) if line.startswith("Settlements with a large change"))
    assert text[at + 1] == "9"
    assert "of these, explained" in text


def test_a_hidden_number_of_the_panel_is_in_no_sentence():
    desk = desk_of(Verdict("panel_only"))
    hidden = [
        {**row, "state": "suppressed", "value": None, "printed": "", "numerator": None, "denominator": None}
        if row["table"] == "comparison_panel"
        and row["group"] == "emigrant"
        and row["category"] in ("previous", "change")
        else row
        for row in desk.release.figures.to_pylist()
    ]
    figures = pa.Table.from_pylist(hidden, schema=desk.release.figures.schema)
    changed = Desk(replace(desk.release, figures=figures), "en")
    paragraphs = [plain(b.text) for b in comparison.chapter(changed) if isinstance(b, Paragraph)]
    assert paragraphs
    assert all(paragraphs)
    assert not [text for text in paragraphs if text.startswith("Emigrants")]
    block = next(b for b in findings.chapter(changed) if isinstance(b, Bullets))
    assert len(list(keys(block.items[0]))) == 3 * (len(fixture.GROUPS) - 1)
