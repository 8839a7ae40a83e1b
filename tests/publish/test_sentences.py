"""The sentences of the report hold no typed figure, in any language."""

import re
from importlib.resources import files

import pytest

from keruen.terms.languages import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_holds_a_typed_figure(language: str):
    text = (files("keruen.terms") / "sentences" / language / "report.ftl").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert [line for line in lines if re.search(r"\d", line)] == []
