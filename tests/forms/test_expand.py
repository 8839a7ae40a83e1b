"""What is asked, for a programme and a round."""

from dataclasses import replace

import pytest

from keruen.forms.making.expand import breakdowns, rows, way, years
from keruen.terms.settings import Dimension, Group
from keruen.terms.vocabulary import standard_group
from tests.forms.cases import PROGRAMME, ROUND


def names(instrument, programme=PROGRAMME, round=ROUND):
    return [row.name for row in rows(instrument, programme, round) if row.asked]


def test_b2_asks_first_where_then_whether_then_who_then_how_many():
    order = [
        "region",
        "district",
        "settlement",
        "enumerator",
        "outcome",
        "consent",
        "informant",
        "groups_present",
        "lm_answer",
    ]
    found = names("b2")
    assert [found.index(name) for name in order] == sorted(found.index(name) for name in order)


def test_a_group_has_its_own_breakdowns_and_reasons():
    found = names("b2")
    assert [n for n in found if n.startswith("rm_")][-17:] == [
        "rm_known", "rm_top_count", "rm_top_code", "rm_top_persons", "rm_top_other",
        *(f"rm_year_{year}" for year in ROUND.window), "rm_sex_male", "rm_sex_female", "rm_reasons",
        *(f"rm_reason_{code}" for code in standard_group("return_migrant").dimension("reason").categories),
    ][-17:]  # fmt: skip


def test_the_years_are_those_of_the_window():
    assert [n for n in names("b2", round=replace(ROUND, window=("2024", "2025"))) if n.startswith("lm_year")] == [
        "lm_year_2024", "lm_year_2025",
    ]  # fmt: skip


def test_a_window_that_is_no_list_of_years_asks_for_no_year():
    since = replace(ROUND, window=("since January 2021",))
    assert years(since) == ()
    assert not [n for n in names("b2", round=since) if "_year_" in n]


def test_households_are_asked_only_of_groups_that_are_counted_in_them():
    assert [n for n in names("b2") if n.endswith("_households")] == ["im_households", "ie_households"]


def test_change_since_the_previous_round_is_asked_only_if_there_is_one():
    assert not [n for n in names("b2") if n.endswith("_previous")]
    later = names("b2", round=replace(ROUND, previous="practice"))
    assert [n for n in later if n.endswith("_previous")] == [
        "lm_previous",
        "rm_previous",
        "em_previous",
        "im_previous",
        "ie_previous",
    ]


def test_the_date_may_lie_a_month_around_the_round():
    date = next(row for row in rows("b2", PROGRAMME, ROUND) if row.name == "visit_date")
    assert date.constraint == ". <= today() and . >= date('2023-10-31') and . <= date('2024-01-31')"


def test_names_are_unique_plain_and_lower_case():
    for instrument in ("b1", "b2", "services"):
        found = [row.name for row in rows(instrument, PROGRAMME, ROUND) if not row.type.startswith("end_")]
        assert len(found) == len(set(found)), instrument
        assert all(name.isascii() and name == name.lower() and name.isidentifier() for name in found), instrument


def test_every_reference_is_to_a_question_of_the_form():
    for instrument in ("b1", "b2", "services"):
        table = rows(instrument, PROGRAMME, ROUND)
        known = {row.name for row in table}
        for row in table:
            logic = f"{row.relevant} {row.constraint} {row.calculation} {row.choice_filter} {row.repeat_count}"
            used = {part.split("}")[0] for part in logic.split("${")[1:]}
            assert used <= known, row.name
            assert "<" not in logic.replace("<=", "").replace("< 5", ""), row.name


@pytest.mark.parametrize(
    ("code", "expected"),
    [("labour_migrant", "here"), ("return_migrant", "back"), ("emigrant", "away"), ("internal_emigrant", "away")],
)
def test_the_sentences_know_which_way_a_group_went(code, expected):
    assert way(standard_group(code)) == expected


DISPLACED = Group(
    "displaced",
    "dp",
    ("persons", "households"),
    (Dimension("origin"), Dimension("nationality"), Dimension("shelter", ("camp", "host-family")), Dimension("colour")),
    {"en": "Displaced persons", "ru": "Перемещённые лица"},
)


def test_a_programme_may_have_groups_and_breakdowns_of_its_own():
    own = replace(PROGRAMME, groups=(DISPLACED,), languages=("en", "ru"))
    found = [n for n in names("b2", own) if n.startswith("dp_")]
    assert {"dp_persons", "dp_households", "dp_shelter_camp", "dp_shelter_host_family"} <= set(found)


def test_a_second_open_breakdown_has_names_of_its_own():
    own = replace(PROGRAMME, groups=(DISPLACED,))
    found = names("b2", own)
    assert "dp_top_code" in found
    assert "dp_top_nationality_code" in found


def test_a_breakdown_without_values_cannot_be_asked():
    assert [b.dimension.code for b in breakdowns(DISPLACED, ROUND)] == ["origin", "nationality", "shelter"]
