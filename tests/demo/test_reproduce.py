"""Published figures beside ours."""

from typing import Any

import pytest

from keruen.demo.published import published, read_published
from keruen.demo.reproduce import VERDICTS, counts, reproduce
from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker

HEADER = "table,group,dimension,category,value,unit\n"


def figure(
    table: str, group: str, dimension: str, category: str, value: Any, unit: str = "persons", **more: Any
) -> dict[str, Any]:
    where = {
        "table": table,
        "group": group,
        "dimension": dimension,
        "category": category,
        "key": f"{dimension}={category}",
    }
    plain = {"value": value, "printed": str(value), "numerator": None, "denominator": None, "state": "shown"}
    return {**where, "unit": unit, **plain, **more}


def verdicts(theirs: str, *ours: dict[str, Any]) -> list[str]:
    return [o.verdict for o in reproduce(read_published(HEADER + theirs), ours)]


def test_counts_must_be_equal():
    row = "totals,emigrant,persons,total,10544,persons"
    assert verdicts(row, figure("totals", "emigrant", "persons", "total", 10544.0)) == ["reproduced"]
    assert verdicts(row, figure("totals", "emigrant", "persons", "total", 10545.0)) == ["differs"]


def test_a_share_is_rounded_from_the_exact_value_at_the_printed_digits():
    row = "by_country_share,rm,country_of_return,UZB,12.6,percent"
    exact = figure(
        "by_country_share", "rm", "country_of_return", "UZB", 12.5, "percent", numerator=754, denominator=6005
    )
    assert verdicts(row, exact) == ["reproduced"]
    assert verdicts(row, {**exact, "numerator": 753}) == ["differs"]
    assert verdicts(row.replace("12.6", "13"), exact) == ["reproduced"]


def test_a_month_is_a_text():
    row = "coverage,,coverage,collection_start,2023-12,month"
    ours = figure("coverage", "", "coverage", "collection_start", None, "month", printed="2023-12")
    assert verdicts(row, ours) == ["reproduced"]
    assert verdicts(row, {**ours, "printed": "2023-11"}) == ["differs"]


def test_a_hidden_or_absent_figure_is_not_published_by_us():
    row = "by_region,emigrant,region,KZ-10,2,persons"
    assert verdicts(row) == ["not_published"]
    hidden = figure("by_region", "emigrant", "region", "KZ-10", None, printed="", state="suppressed")
    assert verdicts(row, hidden) == ["not_published"]


def test_a_claim_of_growth_is_looked_up_among_our_growths():
    row = "growth_claim,rm,year,2021->2022,69,percent"
    ours = figure("growth", "rm", "year", "2021->2022", 68.7, "percent", numerator=710, denominator=1033)
    assert verdicts(row, ours) == ["reproduced"]


def test_a_row_that_others_deny_contradicts_only_where_we_differ_from_it():
    rows = (
        "by_year,lm,year,2022,100,persons\nby_year,lm,year,2023,200,persons\ngrowth_claim,lm,year,2022->2023,50,percent"
    )
    years = (figure("by_year", "lm", "year", "2022", 100.0), figure("by_year", "lm", "year", "2023", 200.0))
    ours = figure("growth", "lm", "year", "2022->2023", 100.0, "percent", numerator=1, denominator=1)
    assert verdicts(rows, *years, ours) == ["reproduced", "reproduced", "contradicts"]
    assert verdicts(rows, *years, {**ours, "denominator": 2}) == ["reproduced", "reproduced", "reproduced"]


def test_place_names_are_found_by_the_project_s_own_table():
    row = '"by_place","return_migrant","place","Rudny city (Kostanay region)",1387,"persons"'
    assert verdicts(row, figure("by_place", "return_migrant", "place", "KZ392400", 1387.0)) == ["reproduced"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_outcome_is_a_sentence_in_every_language(language: str):
    rows = published()
    ours = [figure(*r.key, None, "month", printed=r.value) for r in rows[:50]]
    ours += [figure(r.table, r.group, r.dimension, r.category, 1.0) for r in rows[50:80]]
    outcomes = reproduce(rows, ours)
    assert {o.verdict for o in outcomes} == set(VERDICTS)
    assert sum(counts(outcomes).values()) == 213
    for outcome in outcomes:
        sentence = outcome.tell(Speaker(language))
        assert outcome.row.value in sentence or outcome.verdict == "contradicts"
        assert "{" not in sentence
    growth = next(o for o in outcomes if o.contradiction and o.contradiction.kind == "growth")
    assert "90" in growth.tell(Speaker(language))
