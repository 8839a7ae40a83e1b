"""The gravity model and the index set as outcomes: only where a matrix is given, and with every region's distance."""

import numpy as np

from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.stages.four import factors
from keruen.policy.evaluation.stages.gravity import gravity
from keruen.policy.evaluation.stages.indices import indices
from tests.policy.evaluation.series import facts, points

NAMES = "ABCDEFGH"
PLAN = Plan("Z", tuple(NAMES), "V", 2022, 2022, factors=("schools@/population",), factor_year=2022)


def table(without: str = "", distance: float = 0.0) -> str:
    """Flows that size and distance make, of eight made-up regions."""
    chance = np.random.default_rng(5)
    sizes = dict(zip(NAMES, chance.integers(200_000, 2_000_000, 8), strict=True))
    at = dict(zip(NAMES, chance.uniform(0, 900, (8, 2)), strict=True))
    lines = []
    for year in (2022, 2023):
        lines += [f"population - {r} {year}-01-01 {size}" for r, size in sizes.items()]
        lines.append(f"population - Z {year}-01-01 {sum(sizes.values())}")
    for o in NAMES:
        for d in NAMES:
            if o == d:
                continue
            apart = distance or float(np.hypot(*(at[o] - at[d])))
            flow = chance.poisson(np.exp(-12 + 0.7 * np.log(sizes[o]) + 0.7 * np.log(sizes[d]) - 0.8 * np.log(apart)))
            lines.append(f"arrivals direction=internal|origin={o} {d} 2022 {flow}")
            if o < d:
                lines.append(f"distance origin={o} {d} 2022 {apart}")
    return "\n".join(line for line in lines if not without or not line.startswith(without))


def by(found: list[Outcome]) -> dict[tuple[str, str], Outcome]:
    return {(o.category, o.measure): o for o in found}


def test_coefficients_have_their_intervals_and_n() -> None:
    found = by(list(gravity(facts(table()), PLAN)))
    assert found["", "n"].value == 56
    distance = [found["log_distance", name].value or 0 for name in ("interval_low", "coefficient", "interval_high")]
    assert distance == sorted(distance)
    assert distance[0] < -0.8 < distance[2]
    assert "distance@origin=A@B@2022" in found["log_distance", "coefficient"].inputs.split()


def test_nothing_is_modelled_where_no_matrix_is_given() -> None:
    assert list(gravity(facts(table("arrivals")), PLAN)) == []


def test_a_distance_that_is_missing_leaves_the_model_unknown() -> None:
    found = by(list(gravity(facts(table("distance origin=A B")), PLAN)))
    assert (found["log_origin", "coefficient"].state, found["", "n"].reason) == ("unknown", "missing_input")


def test_distances_that_are_all_the_same_identify_nothing() -> None:
    found = by(list(gravity(facts(table(distance=100.0)), PLAN)))
    assert (found["log_distance", "coefficient"].state, found["", "n"].reason) == ("undefined", "not_identified")


def test_the_index_set_of_a_matrix_leads_back_to_its_cells() -> None:
    sums = "\n".join(f"arrivals direction=internal {r} 2022 1\ndepartures direction=internal {r} 2022 1" for r in NAMES)
    found = by(list(indices(facts(table() + "\n" + sums), PLAN)))
    gini = found["", "gini_bell"]
    assert gini.value is not None
    assert 0 < gini.value < 1
    assert len(gini.inputs.split()) == 56
    assert found["", "mei"].value == 0


def test_a_count_of_what_a_region_has_is_set_beside_its_inhabitants() -> None:
    schools = points("\n".join(f"schools - {r} 2022 {100 + n}" for n, r in enumerate(NAMES)))
    found = {(o.place, o.measure, o.category): o for o in factors(Facts((*points(table()), *schools)), PLAN)}
    one = found["A", "factor", "schools_per_10000"]
    assert one.value is not None
    assert one.value < 10
    assert "population@@A@2022-01-01" in one.inputs.split()
