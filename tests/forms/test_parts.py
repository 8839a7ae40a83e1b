"""The questions of a breakdown and what they accept."""

from dataclasses import replace

from keruen.forms.making.expand import rows
from keruen.forms.reading.expressions import evaluate, truth
from keruen.terms.settings import Dimension
from tests.forms.cases import PROGRAMME, ROUND

TABLE = {row.name: row for row in rows("b2", PROGRAMME, ROUND) if not row.type.startswith("end_")}


def holds(name, answer, **answers):
    """Whether the constraint of a question accepts an answer beside others."""
    given = {question: [value] for question, value in {**answers, "this": answer}.items()}
    return truth(evaluate(TABLE[name].constraint.replace(". ", "${this} "), given))


def test_years_may_not_add_to_more_than_the_number():
    assert holds("lm_year_2021", "6", lm_persons="10", lm_year_2020="4")
    assert not holds("lm_year_2021", "7", lm_persons="10", lm_year_2020="4")


def test_years_may_stay_open():
    assert holds("lm_year_2021", "1", lm_persons="10", lm_year_2020="", lm_year_2022="")
    assert not TABLE["lm_year_2021"].required


def test_no_part_is_negative():
    assert not holds("lm_sex_male", "-1", lm_persons="10")
    assert holds("lm_sex_male", "0", lm_persons="10")


def test_a_reason_that_is_mentioned_is_somebodys():
    assert not holds("lm_reason_family", "0", lm_persons="10")
    assert TABLE["lm_reason_family"].relevant == "selected(${lm_reasons}, 'family')"


def test_at_most_the_five_largest_are_named():
    assert holds("lm_top_count", "5", lm_persons="10")
    assert not holds("lm_top_count", "6", lm_persons="10")
    assert not holds("lm_top_count", "3", lm_persons="2")


def test_named_countries_and_all_others_may_not_exceed_the_number():
    given = {"lm_persons": ["10"], "lm_top_persons": ["4", "5"]}
    constraint = TABLE["lm_top_other"].constraint.replace(". ", "${this} ")
    assert truth(evaluate(constraint, {**given, "this": ["1"]}))
    assert not truth(evaluate(constraint, {**given, "this": ["2"]}))


def test_what_is_left_open_is_calculated():
    given = {"lm_persons": ["10"], "lm_year_2020": ["4"], "lm_year_2022": ["3"]}
    assert evaluate(TABLE["lm_year_open"].calculation, given) == 3
    named = {"lm_persons": ["10"], "lm_top_persons": ["4", "5"], "lm_top_other": [""]}
    assert evaluate(TABLE["lm_top_open"].calculation, named) == 1


def test_reasons_counted_as_mentions_may_add_to_more_than_the_number():
    labour = PROGRAMME.groups[0]
    mentions = tuple(replace(d, unit="mentions") if d.code == "reason" else d for d in labour.dimensions)
    own = replace(PROGRAMME, groups=(replace(labour, dimensions=mentions),))
    table = {row.name: row for row in rows("b2", own, ROUND)}
    assert table["lm_reason_family"].constraint == ". > 0 and . <= ${lm_persons}"
    assert "lm_reason_open" not in table


def test_a_breakdown_is_shown_only_if_the_informant_knows_it():
    assert TABLE["lm_year_parts"].relevant == "selected(${lm_known}, 'year')"


def test_the_part_knows_what_it_is_a_part_of():
    row = TABLE["em_top_persons"]
    facts = (row.role, row.group, row.dimension, row.measure, row.repeat)
    assert facts == ("part", "emigrant", "country_of_destination", "persons", "em_top")


def test_a_value_with_a_sign_that_names_may_not_have_gets_a_plain_name():
    labour = replace(PROGRAMME.groups[0], dimensions=(Dimension("age", ("0-17", "18+")),))
    table = {row.name: row for row in rows("b2", replace(PROGRAMME, groups=(labour,)), ROUND)}
    assert table["lm_age_0_17"].category == "0-17"
    assert table["lm_age_18_"].category == "18+"
