"""What is more sensitive than its size says: joined, kept for a narrower class, never in a release."""

from dataclasses import replace
from typing import Any

from keruen.release.make import explained, make
from keruen.terms.settings import Dimension, Programme, Sensitivity
from tests.release.rounds import LABOUR, PROGRAMME, inputs, numbers, total
from tests.release.test_make import printed, rows

REASONS = ("work", "family", "mobilisation", "other")
GROUP = replace(LABOUR, dimensions=(Dimension("reason", REASONS), Dimension("nationality")))
REGION = {"work": 100, "family": 50, "mobilisation": 30, "other": 20}
RULE = Sensitivity(1, dimension="reason", categories=("mobilisation",), reason="persons could be called up")


def programme(*rules: Sensitivity) -> Programme:
    return replace(PROGRAMME, groups=(GROUP,), sensitivity=rules)


def given() -> list[dict[str, Any]]:
    made = numbers({"KZ": 400, "A": 200, "B": 200, "A-1": 200, "B-1": 200})
    for place, times in {"KZ": 2, "A": 1, "B": 1}.items():
        made += [total(place, "reason", reason, times * n) for reason, n in REGION.items()]
        made += [total(place, "nationality", country, times * n) for country, n in {"UZB": 150, "RUS": 50}.items()]
    return made


def test_a_sensitive_reason_is_told_of_the_country_and_joined_in_the_regions() -> None:
    release = make(inputs(given(), programme(RULE)))
    assert printed(release, "by_reason")["mobilisation"] == "60"
    assert printed(release, "region_by_reason", place="A") == {"work": "100", "family": "50", "other": "50"}


def test_a_sensitive_reason_is_joined_with_another_where_nothing_else_is_other() -> None:
    reasons = [row for row in given() if row["category"] != "other"]
    more = {"KZ": 40, "A": 20, "B": 20}  # who had another reason worked
    for row in reasons:
        row["micro"] += more[row["place"]] * 1_000_000 if row["category"] == "work" else 0
    release = make(inputs(reasons, programme(RULE)))
    assert printed(release, "region_by_reason", place="A") == {"work": "120", "other": "80"}


def test_from_the_country_downwards_it_is_told_nowhere() -> None:
    release = make(inputs(given(), programme(replace(RULE, level=0))))
    assert "mobilisation" not in printed(release, "by_reason")
    assert printed(release, "by_reason")["other"] == "100"


def test_a_sensitive_breakdown_is_kept_for_a_narrower_class() -> None:
    rule = Sensitivity(
        1, group="labour_migrant", dimension="nationality", kind="internal", reason="asked for by the mission"
    )
    found = explained(inputs(given(), programme(rule)))
    assert rows(found.release, "region_by_country") == []
    assert printed(found.release, "by_country") == {"UZB": "300", "RUS": "100"}
    assert {(f["table"], f["level"]) for f in found.narrower.to_pylist()} == {("region_by_country", "internal")}


def test_a_group_whose_districts_are_sensitive_is_told_of_regions_only() -> None:
    rule = Sensitivity(2, group="labour_migrant", reason="asked for by the mission")
    found = explained(inputs(given(), programme(rule)))
    assert rows(found.release, "by_place") == []
    assert printed(found.release, "by_region") == {"A": "200", "B": "200"}
    assert {f["level"] for f in found.narrower.to_pylist()} == {"restricted"}


def test_the_narrowest_of_two_rules_decides() -> None:
    rules = (Sensitivity(1, reason="a"), Sensitivity(2, kind="internal", reason="b"))
    found = explained(inputs(given(), programme(*rules))).narrower.to_pylist()
    assert {f["table"]: f["level"] for f in found}["by_place"] == "internal"
    assert {f["table"]: f["level"] for f in found}["by_region"] == "restricted"


def test_without_rules_every_figure_is_public() -> None:
    found = explained(inputs(given(), programme()))
    assert found.narrower.num_rows == 0
    assert {f["level"] for f in found.release.figures.to_pylist()} == {"public"}
