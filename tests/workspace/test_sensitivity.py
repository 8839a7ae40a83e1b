"""[[sensitivity]] of programme.toml: what it says, and which slips of the pen are refused."""

from pathlib import Path

import pytest

from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker
from keruen.terms.settings import Sensitivity
from keruen.workspace.settings.programme import read_programme

GOOD = """
[[sensitivity]]
group = "labour_migrant"
dimension = "reason"
categories = ["family"]
level = 1
class = "internal"
reason = "asked for by the mission"
"""


def read(home: Path, text: str) -> tuple[Sensitivity, ...]:
    path = home / "programme.toml"
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    return read_programme(home).sensitivity


def test_a_rule_is_read_with_its_class_and_reason(home: Path) -> None:
    assert read(home, GOOD) == (
        Sensitivity(1, "labour_migrant", "reason", ("family",), "internal", "asked for by the mission"),
    )


def test_a_rule_without_a_reason_is_refused(home: Path) -> None:
    with pytest.raises(Problem) as refused:
        read(home, GOOD.replace('reason = "asked for by the mission"', ""))
    assert (refused.value.code, refused.value.values["key"]) == ("config-key-missing", "sensitivity[1].reason")


@pytest.mark.parametrize(
    ("slip", "key"),
    [
        ('"labour_migrant"|"labour"', "group"),
        ('"reason"\ncat|"colour"\ncat', "dimension"),
        ('"reason"\ncat|"sex"\ncat', "dimension"),
        ('["family"]|["pleasure"]', "categories"),
        ("level = 1|level = 7", "level"),
        ('"internal"|"public"', "class"),
        ('dimension = "reason"\ncategories = ["family"]\nlevel = 1|level = 0', "level"),
    ],
)
def test_a_slip_of_the_pen_is_refused_by_its_key(home: Path, slip: str, key: str) -> None:
    with pytest.raises(Problem) as refused:
        read(home, GOOD.replace(*slip.split("|")))
    assert (refused.value.code, refused.value.values["key"]) == ("config-value-wrong", f"sensitivity[1].{key}")


def test_the_refusal_reads_well_in_two_languages(home: Path) -> None:
    with pytest.raises(Problem) as refused:
        read(home, GOOD.replace("level = 1", "level = 7"))
    told = [refused.value.tell(Speaker(language))[0] for language in ("en", "ru")]
    assert all("sensitivity[1].level" in sentence and "0, 1, 2" in sentence for sentence in told)
    assert told[0] != told[1]
