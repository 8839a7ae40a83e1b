"""The report says the same in every language, in words and not in codes, and every figure in it leads somewhere."""

import re
from datetime import date
from pathlib import Path

import pytest

from keruen.publish.policy.desk import PRINTED, PolicyDesk
from keruen.publish.policy.workbook import workbook
from keruen.publish.policy.write import write
from keruen.publish.telling.contents import printed_keys, texts
from keruen.publish.telling.story import Block, Heading, Note, Picture, Pictures, Story, TableBlock
from keruen.publish.telling.text import plain
from keruen.release.policy import PolicyRelease
from keruen.terms.languages import LANGUAGES
from keruen.workspace.policy.build import evaluate_folder, release_of
from keruen.workspace.policy.files import write_file
from keruen.workspace.policy.init import init_policy
from keruen.workspace.policy.settings import read_evaluation
from tests.policy.series.points import point

CODE = re.compile(r"\b[a-z]+_[a-z_0-9]+\b")


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> PolicyRelease:
    folder = tmp_path_factory.mktemp("story") / "kz"
    init_policy(folder, date(2026, 11, 21), "en")
    settings = read_evaluation(folder)
    return release_of(settings, evaluate_folder(settings))


@pytest.fixture(scope="module")
def stories(release: PolicyRelease) -> dict[str, Story]:
    return {language: write(PolicyDesk(release, language)) for language in LANGUAGES}


def tables(block: Block) -> list[TableBlock]:
    match block:
        case TableBlock():
            return [block]
        case Picture():
            return [block.table]
        case Pictures():
            return [picture.table for picture in block.items]
    return []


def said(story: Story) -> str:
    words = [plain(text) for block in story.blocks for text in texts(block)]
    words += [block.text for block in story.blocks if isinstance(block, Heading)]
    words += [head for b in story.blocks for t in tables(b) for head in (t.title, *(c.label for c in t.columns))]
    return re.sub(r"docs/methods/\S+|kazstat\.github\.io", "", "\n".join(words))


def test_every_language_has_the_same_blocks(stories: dict[str, Story]) -> None:
    shapes = {tuple(type(block) for block in story.blocks) for story in stories.values()}
    assert len(shapes) == 1
    assert len({tuple(printed_keys(story.blocks)) for story in stories.values()}) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_code_is_left_among_the_words(stories: dict[str, Story], language: str) -> None:
    assert set(CODE.findall(said(stories[language]))) == set()


def test_each_printed_figure_has_a_trace_with_its_inputs(release: PolicyRelease, stories: dict[str, Story]) -> None:
    story = stories["en"]
    assert [trace.key for trace in story.traces] == printed_keys(story.blocks)
    assert len(story.traces) > 1000
    bare = [f for f in PolicyDesk(release, "en").figures if f.state == "shown" and not release.behind[f.key].inputs]
    assert {(f.place, f.measure, f.category, f.value) for f in bare if not f.measure.startswith("members")} == {
        ("KZ", "persons", "internal", 0.0)  # moves inside a country cancel out, whatever the series say
    }


def test_figures_as_printed_carry_their_mark_and_no_other_does(release: PolicyRelease) -> None:
    desk = PolicyDesk(release, "kk")
    assert {desk.behind(f).as_printed for f in desk.figures if desk.printed(f).endswith(PRINTED)} == {True}
    assert not any(desk.behind(f).as_printed for f in desk.figures if not desk.printed(f).endswith(PRINTED))


def test_a_rule_stands_beside_each_class_of_a_region(stories: dict[str, Story]) -> None:
    made = [t for b in stories["en"].blocks for t in tables(b) if t.title.startswith("Tendency of the total balance")]
    assert {len(table.rows) for table in made} == {17}
    assert all(plain(row.cells[2]).startswith("Net migration") for table in made for row in table.rows)


def test_what_nobody_entered_is_a_box_and_not_a_score(stories: dict[str, Story]) -> None:
    boxes = [plain(block.text) for block in stories["en"].blocks if isinstance(block, Note)]
    assert any("SDG indicator 10.7.2" in text and "Nothing is scored" in text for text in boxes)


def test_equal_releases_give_equal_workbooks(release: PolicyRelease) -> None:
    assert workbook(PolicyDesk(release, "ky")) == workbook(PolicyDesk(release, "ky"))


def test_classes_of_regions_have_a_map_and_their_rules_once_series_tell_them(tmp_path: Path) -> None:
    init_policy(tmp_path / "kz", date(2026, 11, 21), "en")
    settings = read_evaluation(tmp_path / "kz")
    made = [
        point(f"{place} {year} {measure}", value, dimensions, vintage="KZ-16")
        for n, place in enumerate(settings.plans[0].regions)
        for year in range(2006, 2023)
        for measure, value, dimensions in (
            ("births", 9000.0, ""),
            ("deaths", 4000.0, ""),
            ("net_migration", 500.0 * (n - 8), "direction=total"),
        )
    ]
    write_file(tmp_path / "kz/series/made_up.csv", made)
    story = write(PolicyDesk(release_of(settings, evaluate_folder(settings)), "en"))
    maps = [b for b in story.blocks if isinstance(b, Picture) and "by official series" in b.title]
    assert [len(picture.table.rows) for picture in maps] == [17, 17]
    assert all(plain(row.cells[1]) and plain(row.cells[2]) for picture in maps for row in picture.table.rows)
    parts = [
        b for b in story.blocks if isinstance(b, TableBlock) and b.title.startswith("Components of change by region")
    ]
    assert [len(table.rows) for table in parts] == [16]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_count_set_beside_the_population_is_named_after_the_count(release: PolicyRelease, language: str) -> None:
    desk = PolicyDesk(release, language)
    named = desk.measure("crimes_per_10000")
    assert named.startswith(desk.measure("crimes"))
    assert named != desk.measure("crimes")
    assert "crimes_per_10000" in {f.category for f in desk.table("factors")}
