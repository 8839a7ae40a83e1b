"""The method page: every check stands there, with the thresholds that it has."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from keruen.checks import CHECKS
from keruen.checks.kit.check import Check
from keruen.checks.rules.parser import parse

PAGE = (Path(__file__).parents[2] / "docs/methods/checks.md").read_text(encoding="utf-8")
FAR = {"points", "errors", "least"}  # said once for all comparisons of enumerators


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_stands_on_the_page_with_its_thresholds(check: Check) -> None:
    (line,) = [line for line in PAGE.splitlines() if line.startswith(f"| `{check.id}` |")]
    plain = re.sub(r"(?<=\d) (?=\d{3})", "", line)
    for threshold in fields(check.thresholds) if check.thresholds is not None else ():
        value = getattr(check.thresholds, threshold.name)
        compared = {f.name for f in fields(check.thresholds)} == FAR
        usual = compared and value == {"points": 20, "errors": 4, "least": 30}[threshold.name]
        assert usual or re.search(rf"\b{threshold.name} (k )?{value}\b", plain), threshold.name


def test_the_rules_of_the_page_can_be_read() -> None:
    texts = re.findall(r'^require = "(.*)"$', PAGE, re.MULTILINE)
    assert len(texts) == 2
    for text in texts:
        parse(text)
