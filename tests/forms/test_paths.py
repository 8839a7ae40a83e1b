"""How long an interview is."""

import re
from pathlib import Path

import pytest

from keruen.forms.making.expand import INSTRUMENTS
from keruen.forms.reading.paths import Path as Way
from keruen.forms.reading.paths import paths
from tests.forms.cases import PROGRAMME, ROUND, model


def found(instrument):
    return {
        p.name: (p.questions, p.required, p.screens)
        for p in paths(instrument, model(instrument), PROGRAMME, ROUND).paths
    }


PAGE = Path(__file__).parents[2] / "docs/methods/instruments.md"
ROW = re.compile(r"\| (b1|b2|services) \| (\w+) \| (\d+) \| (\d+) \| (\d+) \|")


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_the_page_says_how_long_every_path_is(instrument):
    """Whoever adds a question sees what it costs."""
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    said = {path: tuple(int(n) for n in numbers) for name, path, *numbers in rows if name == instrument}
    assert len(said) == 4
    assert found(instrument) == said


def test_an_interview_where_nobody_of_the_groups_lives_is_short():
    assert found("b2")["nobody"][0] < 20


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Typical interview: 21 questions, 19 of them required, 12 screens"),
        ("ru", "Обычное интервью: 21 вопрос, из них обязательных 19, 12 экранов"),
        ("kk", "Әдеттегі сұхбат: 21 сұрақ, оның ішінде міндеттісі 19, 12 экран"),
        ("ky", "Кадимки маек: 21 суроо, анын ичинде милдеттүүсү 19, 12 экран"),
    ],
)
def test_a_path_says_itself(language, expected):
    assert Way("typical", 21, 19, 12).tell(language) == expected
