"""What each question means."""

import csv
import io

import pytest

from keruen.forms.bindings import Role, bindings, read_bindings
from keruen.forms.making.expand import INSTRUMENTS
from keruen.terms.problems import Problem
from tests.forms.cases import PROGRAMME, ROUND, model


def rows(instrument):
    return {row["question"]: row for row in bindings(instrument, PROGRAMME, ROUND).to_pylist()}


B2 = rows("b2")


@pytest.mark.parametrize(
    ("question", "role", "group", "measure", "dimension", "category", "repeat"),
    [
        ("settlement", "place", None, None, None, None, None),
        ("settlement_other", "place_name", None, None, None, None, None),
        ("lm_answer", "answer_kind", "labour_migrant", None, None, None, None),
        ("lm_persons", "number", "labour_migrant", "persons", None, None, None),
        ("im_households", "number", "internal_migrant", "households", None, None, None),
        ("lm_band", "band", "labour_migrant", "persons", None, None, None),
        ("lm_part_name", "part_name", "labour_migrant", None, None, None, None),
        ("rm_top_code", "part_code", "return_migrant", None, "country_of_return", None, "rm_top"),
        ("rm_top_persons", "part", "return_migrant", "persons", "country_of_return", None, "rm_top"),
        ("rm_top_other", "part", "return_migrant", "persons", "country_of_return", "other", None),
        ("em_year_2022", "part", "emigrant", "persons", "year", "2022", None),
        ("lm_type_long_term", "part", "labour_migrant", "persons", "migration_type", "long_term", None),
        ("ie_reason_family", "part", "internal_emigrant", "persons", "reason", "family", None),
        ("recommended_group", "recommended_group", None, None, None, None, "recommended"),
        ("observation_match", "observation", None, None, None, None, None),
        ("list_kept", "list", None, None, None, None, None),
    ],
)
def test_a_question_of_b2_means(question, role, group, measure, dimension, category, repeat):
    assert B2[question] == {
        "question": question, "role": role, "group": group, "measure": measure, "dimension": dimension,
        "category": category, "repeat": repeat,
    }  # fmt: skip


def test_a_service_question_names_its_service():
    services = rows("services")
    assert (services["school_access"]["role"], services["school_access"]["dimension"]) == ("access", "school")
    assert (services["school_distance"]["role"], services["school_distance"]["dimension"]) == ("distance", "school")


def test_the_place_of_b1_is_the_district():
    assert rows("b1")["district"]["role"] == "place"
    assert rows("b1")["b1_em_flow"] | {"measure": None} == {
        "question": "b1_em_flow", "role": "listed_flow", "group": "emigrant", "measure": None, "dimension": None,
        "category": None, "repeat": "listed",
    }  # fmt: skip


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_every_binding_is_of_a_question_of_the_form_in_that_repeat(instrument):
    for question, row in rows(instrument).items():
        found = model(instrument).question(question)
        assert found is not None, question
        assert found.repeat == (row["repeat"] or ""), question


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_every_question_is_bound_or_is_known_to_steer_only(instrument):
    steering = {"start", "end", "groups_confirmed", "recommended_count"}
    loose = {q.name for q in model(instrument).questions if q.type not in ("note", "calculate")} - rows(
        instrument
    ).keys()
    assert {n for n in loose - steering if not n.endswith(("_top_count", "_reasons"))} == set()


def test_bindings_survive_a_file():
    table = bindings("b2", PROGRAMME, ROUND)
    out = io.StringIO()
    writer = csv.DictWriter(out, table.column_names)
    writer.writeheader()
    writer.writerows({name: value or "" for name, value in row.items()} for row in table.to_pylist())
    assert read_bindings(out.getvalue(), "b2.bindings.csv").equals(table)


def test_a_file_may_have_a_mark_fewer_columns_and_blank_rows():
    table = read_bindings("\ufeffrole, question\nplace,village\n,\n\ndate,when\n", "b2.bindings.csv")
    assert [(row["question"], row["role"], row["group"]) for row in table.to_pylist()] == [
        ("village", "place", None), ("when", "date", None),
    ]  # fmt: skip


def test_an_unknown_role_is_named_with_its_row_and_the_roles_that_there_are():
    with pytest.raises(Problem) as caught:
        read_bindings("question,role\nvillage,place\nhow_many,numbr\n", "b2.bindings.csv")
    assert caught.value.code == "forms-role-unknown"
    assert caught.value.values["row"] == 3
    assert "numbr" in str(caught.value)
    assert "number" in caught.value.values["roles"]


@pytest.mark.parametrize("text", ["", "question,meaning\na,b\n"])
def test_a_file_without_the_column_role_is_a_problem(text):
    with pytest.raises(Problem) as caught:
        read_bindings(text, "b2.bindings.csv")
    assert caught.value.code == "column-missing"


def test_a_role_is_a_word_that_a_person_can_write():
    assert all(role.value.replace("_", "").isalpha() for role in Role)
