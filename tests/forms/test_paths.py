"""How long an interview is."""

import pytest

from keruen.forms.paths import paths
from tests.forms.cases import PROGRAMME, ROUND, model


def found(instrument):
    return {
        p.name: (p.questions, p.required, p.screens)
        for p in paths(instrument, model(instrument), PROGRAMME, ROUND).paths
    }


@pytest.mark.parametrize(
    ("instrument", "expected"),
    [
        ("b1", {"refused": (6, 6, 3), "nobody": (14, 12, 7), "typical": (40, 29, 20), "longest": (140, 89, 65)}),
        ("b2", {"refused": (8, 7, 4), "nobody": (19, 15, 9), "typical": (55, 41, 29), "longest": (220, 135, 93)}),
        ("services", {"refused": (7, 7, 3), "nobody": (18, 16, 12), "typical": (21, 19, 12), "longest": (25, 23, 12)}),
    ],
)
def test_the_questions_the_required_ones_and_the_screens_of_each_path(instrument, expected):
    """These figures stand in docs/methods/instruments.md: whoever adds a question sees what it costs."""
    assert found(instrument) == expected


def test_an_interview_where_nobody_of_the_groups_lives_is_short():
    assert found("b2")["nobody"][0] < 20
