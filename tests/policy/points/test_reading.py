"""The schema of a points file: what does not keep to it is named, with what is expected."""

from pathlib import Path

import pytest

from keruen.policy.points.difference import differences
from keruen.policy.points.reading import find, in_force, parse, read_system, shipped
from keruen.terms.problems import Problem
from keruen.terms.sentences import Speaker

HEAD = "name: s\ntitle: t\ncountry: ZZ\nsince: 2026-01-01\nsource: made up\n"


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ("[1, 2", "-", "YAML"),
        ("- a\n", "-", "name"),
        (HEAD + "colour: red\n", "colour", "blocks"),
        (HEAD.replace("2026-01-01", "soon"), "since", "2026-11-21"),
        (HEAD.replace("name: s\n", ""), "name", "text"),
        (HEAD + "status: rumour\n", "status: rumour", "law"),
        (HEAD + "needs: [x]\nblocks: [{code: a, factors: [{code: f, steps: {0: 1}}]}]\n", "needs", "f"),
        (HEAD + "blocks: [{code: a, factors: [{code: f}]}]\n", "f", "steps"),
        (HEAD + "blocks: [{code: a, factors: [{code: f, steps: {5: 1, 0: 2}}]}]\n", "steps", "0, 1"),
        (HEAD + "blocks: [{code: a, factors: [{code: f, words: {b: many}}]}]\n", "many", "0, 5"),
        (HEAD + "blocks: [{code: a, factors: [{code: f, how: sometimes, words: {b: 1}}]}]\n", "how: sometimes", "least"),
        (HEAD + "blocks: [{code: a, factors: [{code: f, words: {b: 1}}, {code: f, words: {b: 1}}]}]\n", "factors: f", "once"),
        (HEAD + "extends: nowhere\n", "extends", "ca_crs_2025"),
        (HEAD + "groups: {g: {cap: 1, blocks: [z]}}\nblocks: [{code: a, factors: [{code: f, words: {b: 1}}]}]\n", "groups: g", "a"),
    ],
)  # fmt: skip
def test_a_file_that_does_not_keep_to_the_schema_is_named(text: str, key: str, expected: str) -> None:
    with pytest.raises(Problem) as caught:
        parse(text, "mine.yaml")
    for language in ("en", "ru", "kk", "ky"):
        wrong, then = caught.value.tell(Speaker(language))
        assert "mine.yaml" in wrong
        assert key in wrong
        assert expected in then


def test_a_file_of_ones_own_is_read_and_a_missing_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(HEAD + "blocks: [{code: a, factors: [{code: f, words: {b: 1}}]}]\n", "utf-8")
    assert find(str(tmp_path / "mine.yaml")).name == "s"
    with pytest.raises(Problem, match=r"other\.yaml"):
        read_system(tmp_path / "other.yaml")
    with pytest.raises(Problem, match="ca_crs_2025"):
        find("ca_crs")


def test_the_system_in_force_on_a_day_is_one_of_its_versions() -> None:
    canada = [[s.name for s in in_force(day) if s.name.startswith("ca_crs")] for day in ("2025-03-24", "2025-03-25")]
    assert canada == [["ca_crs_2024"], ["ca_crs_2025"]]


def test_a_difference_names_each_rule_with_both_values() -> None:
    found = differences(shipped()["uk_skilled_worker_2024"], shipped()["uk_skilled_worker_2025"])
    assert [(c.where, c.before, c.after, c.kind) for c in found] == [
        ("salary/salary/41700+", "", "20", "added"),
        ("salary/salary/38700+", "20", "", "removed"),
    ]
    gone = differences(shipped()["ca_crs_2024"], shipped()["ca_crs_2025"])
    assert {c.where.split("/")[1] for c in gone} == {"arranged_employment"}
    assert {c.kind for c in gone} == {"removed"}
    assert differences(shipped()["nz_smc_2023"], shipped()["nz_smc_2023"]) == ()
