"""The table of published facts."""

from pathlib import Path

import pytest

from keruen.demo.published import open_published, published, read_published
from keruen.places.gazetteer import shipped
from keruen.terms.problems import Problem

SHARED = Path(__file__).parents[3] / "shared/data/kazakhstan_round3/published.csv"
HEADER = "table,group,dimension,category,value,unit\n"


def test_the_table_holds_213_figures_each_under_its_own_key():
    rows = published()
    assert len(rows) == 213
    assert len({row.key for row in rows}) == 213


def test_every_place_in_it_is_in_the_gazetteer():
    places = shipped("kazakhstan")
    assert all(row.place in places for row in published())


def test_regions_add_to_the_published_totals():
    rows = published()
    for group in ("labour_migrant", "return_migrant", "emigrant"):
        total = next(r.whole for r in rows if (r.table, r.group, r.dimension) == ("totals", group, "persons"))
        assert sum(r.whole for r in rows if r.table == "by_region" and r.group == group) == total


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_file(), reason="../shared/data is not here")
def test_it_carries_the_same_figures_as_the_collected_list():
    theirs = read_published(SHARED.read_text(encoding="utf-8"))
    assert [(r.key, r.value, r.unit) for r in theirs] == [(r.key, r.value, r.unit) for r in published()]


def test_a_table_without_a_needed_column_is_a_problem_that_names_it():
    with pytest.raises(Problem) as caught:
        read_published("table,group,dimension,category,value\na,b,c,d,1\n", "theirs.csv")
    assert caught.value.code == "demo-published-columns"
    assert caught.value.values["missing"] == "unit"


def test_missing_empty_and_unreadable_files_are_problems(tmp_path: Path):
    empty, latin = tmp_path / "empty.csv", tmp_path / "latin.csv"
    empty.write_text(HEADER, encoding="utf-8")
    latin.write_bytes(HEADER.encode() + "a,б,c,d,1,persons\n".encode("cp1251"))
    for path, code in (
        (tmp_path / "no.csv", "file-missing"),
        (empty, "demo-published-empty"),
        (latin, "demo-published-unreadable"),
    ):
        with pytest.raises(Problem) as caught:
            open_published(path)
        assert caught.value.code == code


def test_a_byte_order_mark_and_blank_lines_do_no_harm(tmp_path: Path):
    path = tmp_path / "theirs.csv"
    path.write_text(HEADER + "\ntotals,emigrant,persons,total,12,persons\n,,,,,\n", encoding="utf-8-sig")
    assert [row.whole for row in open_published(path)] == [12]
