"""What the report says of quality, the dataset and the trace page can say too."""

from importlib.resources import files

import pytest

from keruen.terms.languages import LANGUAGES
from keruen.terms.sentences import Speaker


def _ids(prefix: str) -> set[str]:
    folder = files("keruen.terms") / "sentences" / "en"
    lines = [line for file in folder.iterdir() for line in file.read_text(encoding="utf-8").splitlines()]
    return {line.split(" =")[0].removeprefix(prefix) for line in lines if line.startswith(prefix) and " =" in line}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_count_of_withdrawn_interviews_has_a_title_wherever_figures_are_titled(language: str) -> None:
    say = Speaker(language)
    assert "withdrawn" in _ids("report-quality-")
    assert say("workbook-quality-withdrawn") == say("report-quality-withdrawn")
