"""Access to services: one number of households for a settlement, six services, 36 sums."""

from random import Random

import pytest

from keruen.demo.kazakhstan.calibrating.services import Access, access
from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.kazakhstan.settings import programme
from keruen.demo.published import published


@pytest.fixture(scope="module", params=[1, 2, 3])
def found(request: pytest.FixtureRequest, settlements: tuple[Settlement, ...]) -> dict[str, Access]:
    return access(settlements, published(), Random(request.param))


def test_households_without_a_service_are_the_published_ones_in_every_band(found: dict[str, Access]):
    bands = [row for row in published() if row.table == "service_distance_households" and row.category != "total"]
    assert len(bands) == 36
    for row in bands:
        own = (a.households for a in found.values() if a.counted and a.lacks.get(row.dimension) == row.category)
        assert sum(own) == row.whole


def test_shares_of_settlements_round_to_the_published_per_cents(found: dict[str, Access]):
    for row in published():
        if row.table == "service_access_share" and row.category == "no":
            without = sum(row.dimension in a.lacks for a in found.values())
            known = sum(row.dimension not in a.unknown for a in found.values())
            assert (200 * without + known) // (2 * known) == row.whole


def test_no_settlement_is_without_people_or_beyond_belief(found: dict[str, Access]):
    assert all(8 <= a.households < 60_000 for a in found.values())


def test_some_numbers_of_households_and_some_answers_are_unknown(found: dict[str, Access]):
    assert sum(not a.counted for a in found.values()) == 3
    assert sum(bool(a.unknown) for a in found.values()) >= 5


def test_every_service_of_the_programme_is_answered(found: dict[str, Access]):
    assert {service for a in found.values() for service in a.lacks} == set(programme().services)
