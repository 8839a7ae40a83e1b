"""Long lists of places beside a form: the file, the question that asks for it, and that short ones stay inside."""

import csv
import io

import pytest

from keruen.forms.making.build import build_form, build_xlsform, convert
from keruen.forms.reading.model import read_xlsform
from tests.forms.cases import GAZETTEER, PROGRAMME, ROUND


@pytest.fixture(scope="module")
def beside():
    return build_form("b2", PROGRAMME, GAZETTEER, ROUND, longest=0)


def test_a_short_list_stays_inside():
    built = build_form("b2", PROGRAMME, GAZETTEER, ROUND)
    assert built.files == {}
    assert built.xlsform == build_xlsform("b2", PROGRAMME, GAZETTEER, ROUND)


def test_a_long_list_is_a_file_with_every_settlement_and_its_district(beside):
    rows = list(csv.DictReader(io.StringIO(beside.files["settlements.csv"].decode())))
    inside = read_xlsform(build_xlsform("b2", PROGRAMME, GAZETTEER, ROUND))
    assert {row["name"] for row in rows} == set(inside.codes("settlements"))
    assert all(row["district"] for row in rows)


def test_not_in_the_list_can_be_chosen_in_every_district(beside):
    rows = list(csv.DictReader(io.StringIO(beside.files["settlements.csv"].decode())))
    districts = read_xlsform(beside.xlsform).codes("districts")
    assert [row["district"] for row in rows if row["name"] == "not_listed"] == list(districts)


def test_a_label_says_the_name_in_every_language_once(beside):
    rows = list(csv.DictReader(io.StringIO(beside.files["settlements.csv"].decode())))
    other = next(row["label"] for row in rows if row["name"] == "not_listed")
    assert len(other.split(" / ")) == len(set(other.split(" / "))) == len(PROGRAMME.languages)


def test_the_question_asks_for_the_file_by_one_equality(beside):
    question = next(q for q in read_xlsform(beside.xlsform).questions if q.name == "settlement")
    assert (question.list_name, question.choice_filter) == ("settlements.csv", "district = ${district}")
    xform = convert(beside.xlsform).xform
    assert 'src="jr://file-csv/settlements.csv"' in xform
    assert "not_listed</value>" not in xform


def test_a_changed_list_changes_the_version_of_the_form(beside):
    fewer = [place.id for place in GAZETTEER.at_level(9)][1:]
    other = build_form("b2", PROGRAMME, GAZETTEER, ROUND, fewer, longest=0)
    assert read_xlsform(beside.xlsform).version != read_xlsform(other.xlsform).version


def test_the_same_settings_give_the_same_bytes(beside):
    assert build_form("b2", PROGRAMME, GAZETTEER, ROUND, longest=0) == beside


def test_a_district_form_asks_for_the_file_too():
    built = build_form("b1", PROGRAMME, GAZETTEER, ROUND, longest=0)
    assert "settlements.csv" in built.files
    assert convert(built.xlsform).xform.count("jr://file-csv/settlements.csv") == 1
