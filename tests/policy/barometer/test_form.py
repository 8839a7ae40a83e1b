"""The raters' form: an XLSForm that converts, in four languages, with ISCO-08's groups; and its export read back."""

import pytest

from keruen.forms.making.build import convert
from keruen.forms.reading.model import read_xlsform
from keruen.policy.barometer.form import NOBODY, build_form
from keruen.policy.barometer.occupations import choose, isco
from keruen.policy.barometer.ratings import from_export
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem

REGIONS = {"KZ-11": {"en": "Akmola", "ru": "Акмолинская", "kk": "Ақмола", "ky": "Акмола"}}
FORM = build_form(choose(["22", "71"]), REGIONS, "2026-2")


def test_isco_has_43_groups_in_ten_major_ones_and_every_name_in_four_languages() -> None:
    assert len(isco()) == 43
    assert {code[0] for code in isco()} == set("0123456789")
    for one in isco().values():
        assert len({name for _, name in one.names}) == len(LANGUAGES), one.code
    assert len(choose([])) == 40  # nobody is asked of armed forces
    with pytest.raises(Problem, match="99"):
        choose(["99"])


def test_the_form_converts_and_asks_twice_for_each_occupation() -> None:
    converted = convert(FORM)
    assert "<h:title>" in converted.xform
    assert not converted.warnings
    model = read_xlsform(FORM)
    asked = [q.name for q in model.questions if q.name.partition("_")[0] in ("now", "ahead")]
    assert asked == ["now_22", "ahead_22", "now_71", "ahead_71"]


def test_the_form_speaks_four_languages_and_is_the_same_twice() -> None:
    xform = convert(FORM).xform
    for word in ("cannot judge", "не могу судить", "баға бере алмаймын", "баа бере албайм", "Құрылыс жұмысшылары"):
        assert word in xform
    assert build_form(choose(["22", "71"]), REGIONS, "2026-2") == FORM


def test_an_export_becomes_ratings_and_who_cannot_judge_gives_none() -> None:
    row = {"o22/now_22": "shortage", "o22/ahead_22": "large_shortage", "now_71": NOBODY, "ahead_71": "", "_uuid": "x"}
    found = from_export([{"rater": "a", "region": "KZ-11"} | row], "2026-2", "b.csv")
    assert [(r.occupation, r.horizon, r.level) for r in found] == [("22", "now", 1), ("22", "ahead", 2)]


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([{"rater": "a", "region": "X", "now_22": "many"}], "evaluation-input"),
        ([{"rater": "", "region": "X"}], "evaluation-input"),
        ([{"rater": "a", "region": "X"}, {"rater": "a", "region": "X"}], "barometer-twice"),
    ],
)
def test_an_export_that_cannot_stand_is_named(rows: list[dict[str, str]], code: str) -> None:
    with pytest.raises(Problem) as caught:
        from_export(rows, "r", "b.csv")
    assert caught.value.code == code
