"""What made-up districts say: close to what is found, forgetful of small numbers, and the same for the same seed."""

from random import Random

from keruen.demo.kazakhstan.collecting.districts import district_submissions, named, strata
from keruen.demo.kazakhstan.collecting.round3 import World
from keruen.demo.kazakhstan.settings import ROUND, programme, round_settings


def told(seen: World) -> dict[str, dict[str, int | None]]:
    return {place: dict(groups) for place, groups in named(seen, programme(), Random("t")).items()}


def test_most_numbers_are_near_and_small_ones_are_forgotten_more_often(seen: World) -> None:
    figures = seen.groups["labour_migrant"].figures
    said = told(seen)
    small = [p for p, f in figures.items() if 0 < f.persons < 20]
    large = [p for p, f in figures.items() if f.persons >= 100]

    def missing(places: list[str]) -> float:
        return sum("labour_migrant" not in said.get(p, {}) for p in places) / len(places)

    assert missing(small) > 0.15 > missing(large)
    near = [0.5 <= n / figures[p].persons <= 2 for p in large if (n := said.get(p, {}).get("labour_migrant"))]
    assert sum(near) > 0.8 * len(near)


def test_the_control_sample_is_drawn_of_what_nobody_named(seen: World) -> None:
    said = told(seen)
    drawn = {place for place, stratum in strata(seen, said, round_settings(ROUND)).items() if stratum == "control"}
    assert drawn
    assert not drawn & said.keys()


def test_each_district_answers_once_and_names_every_settlement_once(seen: World) -> None:
    said = told(seen)
    made = district_submissions(seen, said, programme(), round_settings(ROUND), "1", Random("t"))
    districts = [submission.answers["district"] for submission in made]
    assert len(districts) == len(set(districts))
    listed = [instance["listed_settlement"] for submission in made for instance in submission.repeats["listed"]]
    assert sorted(listed) == sorted(said)
