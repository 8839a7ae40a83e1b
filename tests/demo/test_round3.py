"""The calibrated round by the rule written apart: figures, sums by region, and the national line of every dimension."""

from collections import defaultdict
from fractions import Fraction

import pytest

from keruen.demo.kazakhstan.collecting.round3 import World
from keruen.demo.kazakhstan.settings import programme
from keruen.demo.published import published
from keruen.numbers.rounding import largest_remainder
from tests.demo import demo_oracle as oracle


def figures(seen: World, group: str) -> dict[str, int]:
    """Settlement -> figure above zero, decisions first."""
    answers = seen.groups[group]
    decided = {d.place: d.value for d in answers.decided}
    found = {}
    for place, said in answers.answers.items():
        kinds = [informant.kind for informant in seen.people[place]]
        value = decided.get(place) or oracle.figure(said, kinds, group)
        if value:
            found[place] = value
    return found


@pytest.mark.parametrize("group", oracle.GROUPS)
def test_every_settlement_reconciles_to_the_figure_it_was_given(seen: World, group: str):
    assert figures(seen, group) == {place: f.persons for place, f in seen.groups[group].figures.items()}


@pytest.mark.parametrize("group", oracle.GROUPS)
def test_totals_and_regions_are_the_published_ones(seen: World, group: str):
    regions = {s.id: s.region for s in seen.settlements}
    found = figures(seen, group)
    by_region: dict[str, int] = defaultdict(int)
    for place, persons in found.items():
        by_region[regions[place]] += persons
    for row in published():
        if row.group == group and row.table == "totals" and row.dimension == "persons":
            assert sum(found.values()) == row.whole
        if row.group == group and row.dimension == "settlements_confirming":
            assert len(found) == row.whole
        if row.group == group and row.table == "by_region":
            assert by_region[row.category] == row.whole


@pytest.mark.parametrize("group", oracle.GROUPS)
def test_the_national_lines_by_country_and_year_are_the_published_ones(seen: World, group: str):
    found = figures(seen, group)
    for dimension in programme().group(group).dimensions:
        rows = [r for r in published() if (r.group, r.dimension, r.unit) == (group, dimension.code, "persons")]
        if rows:
            sums: dict[str, Fraction] = defaultdict(Fraction)
            for place, persons in found.items():
                for category, part in oracle.parts(seen.groups[group].answers[place], persons, dimension.code).items():
                    sums[category] += part
            line = largest_remainder({c: int(n * 10**12) for c, n in sums.items()}, sum(found.values()))
            assert {r.category: line[r.category] for r in rows} == {r.category: r.whole for r in rows}


def test_the_four_states_appear(seen: World):
    says = {a.voice.says for g in seen.groups.values() for said in g.answers.values() for a in said}
    assert says == {"number", "band", "unknown", "presence_unknown", "none"}
    assert any(s.outcome != "assessed" for s in seen.settlements)


def test_answers_rest_on_lists_counts_observation_and_opinion_and_few_are_round_everywhere(seen: World):
    stated = [
        a.voice for said in seen.groups["labour_migrant"].answers.values() for a in said if a.voice.says == "number"
    ]
    assert {v.basis for v in stated} == {"register", "count", "observation", "opinion"}
    tens = [v.persons for v in stated if v.persons >= 10]
    assert 0.3 < sum(n % 10 == 0 for n in tens) / len(tens) < 0.8


def test_no_informant_names_more_than_his_number_or_more_than_five_countries(seen: World):
    for group in seen.groups.values():
        for said in group.answers.values():
            for answer in said:
                for dimension, parts in answer.parts.items():
                    assert sum(parts.values()) <= answer.voice.persons
                    if dimension in (
                        "nationality",
                        "country_of_return",
                        "country_of_destination",
                        "origin",
                        "destination",
                    ):
                        assert len([c for c in parts if c != "other"]) <= 5


def test_kinds_and_sexes_of_informants_are_the_published_ones(seen: World):
    people = [informant for own in seen.people.values() for informant in own]
    for row in published():
        if row.table == "informants" and row.dimension == "occupation":
            assert sum(p.kind == row.category for p in people) == row.whole
    assert sum(p.sex == "male" for p in people) == 1552
    assert len({p.code for p in people}) == 2303
