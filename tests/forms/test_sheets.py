"""Instruments said in four languages."""

from dataclasses import replace

import pytest

from keruen.forms.making.expand import INSTRUMENTS
from keruen.forms.making.sheets import COLUMN_LANGUAGE, sheets
from keruen.terms.settings import Group
from tests.forms.cases import GAZETTEER, PROGRAMME, ROUND


def read(made):
    header, *rows = made.survey
    return [dict(zip(header, row, strict=True)) for row in rows]


OURS = {instrument: read(sheets(instrument, PROGRAMME, ROUND, GAZETTEER)) for instrument in INSTRUMENTS}


def survey(instrument="b2", programme=PROGRAMME):
    return OURS[instrument] if programme is PROGRAMME else read(sheets(instrument, programme, ROUND, GAZETTEER))


def row(name, **how):
    return next(row for row in survey(**how) if row["name"] == name and not row["type"].startswith("end_"))


@pytest.mark.parametrize("instrument", INSTRUMENTS)
@pytest.mark.parametrize("text", ["label", "hint", "constraint_message", "required_message"])
def test_a_text_is_there_in_all_languages_or_in_none(instrument, text):
    for line in survey(instrument):
        said = [bool(line[f"{text}::{language}"]) for language in COLUMN_LANGUAGE.values()]
        assert len(set(said)) == 1, line["name"]


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_every_constraint_says_itself(instrument):
    for line in survey(instrument):
        assert bool(line["constraint"]) == bool(line["constraint_message::English (en)"]), line["name"]
        assert bool(line["required"]) == bool(line["required_message::English (en)"]), line["name"]


def test_the_number_is_asked_as_the_group_went():
    assert "live here now" in row("lm_answer")["label::English (en)"]
    assert "have left" in row("em_answer")["label::English (en)"]
    assert row("rm_year_2021")["label::Русский (ru)"] == "Сколько из них вернулось в 2021 году?"
    assert row("em_year_2021")["label::Қазақша (kk)"] == "Олардың қаншасы 2021 жылы кетті?"
    assert row("lm_year_2021")["label::Кыргызча (ky)"] == "Алардын канчасы 2021-жылы келди?"


def test_the_group_is_explained_before_it_is_counted():
    about = row("lm_about")["label::Русский (ru)"]
    assert about.startswith("Теперь об этой группе: Трудовые мигранты. Иностранные граждане")


def test_a_group_of_the_programmes_own_is_called_by_its_own_name():
    own = Group("displaced", "dp", labels={"en": "Displaced persons", "ru": "Перемещённые лица"})
    programme = replace(PROGRAMME, groups=(own,), languages=("ru", "en"))
    assert row("dp_about", programme=programme)["label::Русский (ru)"] == "Теперь об этой группе: Перемещённые лица."


def test_only_the_languages_of_the_programme_are_written_the_first_is_the_default():
    made = sheets("b2", replace(PROGRAMME, languages=("kk", "ru")), ROUND, GAZETTEER)
    assert [name for name in made.survey[0] if name.startswith("label")] == [
        "label::Қазақша (kk)",
        "label::Русский (ru)",
    ]
    assert dict(zip(*made.settings, strict=True))["default_language"] == "Қазақша (kk)"


def test_the_version_changes_with_what_is_asked():
    first = sheets("b2", PROGRAMME, ROUND, GAZETTEER).version
    assert first == sheets("b2", PROGRAMME, ROUND, GAZETTEER).version
    assert first.startswith("2023-3.")
    assert first != sheets("b2", PROGRAMME, replace(ROUND, window=("2021", "2022", "2023")), GAZETTEER).version
    assert first != sheets("b2", PROGRAMME, ROUND, GAZETTEER, frame={"KZ4710A"}).version


def test_no_letter_of_another_alphabet_stands_in_a_word():
    latin, cyrillic = set("abcdefghijklmnopqrstuvwxyz"), set("абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі")
    for instrument in INSTRUMENTS:
        for line in survey(instrument):
            for column, text in line.items():
                if "::" in column:
                    for word in "".join(c if c.isalpha() else " " for c in text.lower()).split():
                        assert not (latin & set(word) and cyrillic & set(word)), (line["name"], column, word)


def test_nothing_in_kyrgyz_is_written_with_kazakh_letters():
    for instrument in INSTRUMENTS:
        for line in survey(instrument):
            text = line["label::Кыргызча (ky)"] + line["hint::Кыргызча (ky)"]
            assert not set("әғқұһі") & set(text.lower()), text
