"""The plan of a place: distances and directions as they are, drawn from coordinates alone."""

import pytest

from keruen.web.review.reading.tables import desk_of
from keruen.web.review.showing.plan import HEIGHT, WIDTH, plan_of
from tests.web.browser.places import located

pytestmark = pytest.mark.django_db
BOUNDARY = (
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"place":"S1"},"geometry":{"type":"Polygon",'
    '"coordinates":[[[51.1,43.6],[51.2,43.6],[51.2,43.7],[51.1,43.7],[51.1,43.6]]]}}]}'
)


@pytest.fixture
def desk(served):
    """The desk of a programme whose settlements have points: S1 at 43.65 N 51.16 E."""
    located(served.path / "places.csv")
    return desk_of(served.rounds.get(code="2026-1"))


def test_an_interview_held_to_the_north_east_lies_above_and_to_the_right(desk):
    plan = plan_of(desk, "S1", {"a": (43.75, 51.26)}, "a", "en")
    assert plan.here.x > plan.place.x
    assert plan.here.y < plan.place.y
    assert plan.kilometres == pytest.approx(13.7, abs=0.1)  # 11.1 north, 8.0 east


def test_the_bar_is_as_long_as_its_kilometres(desk):
    plan = plan_of(desk, "S1", {"a": (43.75, 51.16)}, "a", "en")
    units = (plan.place.y - plan.here.y) / plan.kilometres
    assert plan.bar / plan.bar_kilometres == pytest.approx(units, rel=0.02)


def test_every_mark_lies_within_the_drawing_however_far_it_is(desk):
    plan = plan_of(desk, "S1", {"a": (51.1, 71.4), "b": (43.66, 51.17)}, "a", "en")
    assert {dot.kind for dot in plan.dots} == {"place", "here", "other", "near"}
    assert all(0 <= dot.x <= WIDTH and 0 <= dot.y <= HEIGHT for dot in plan.dots)


def test_a_place_without_a_point_shows_where_interviews_were_held_and_no_distance(served):
    desk = desk_of(served.rounds.get(code="2026-1"))
    plan = plan_of(desk, "S1", {"a": (43.7, 51.2)}, "a", "en")
    assert (plan.place, plan.kilometres) == (None, None)
    assert plan.here is not None


def test_nothing_is_drawn_where_no_coordinate_is_known(served):
    assert plan_of(desk_of(served.rounds.get(code="2026-1")), "S1", {}, "", "en") is None


def test_the_boundary_of_the_place_is_drawn(desk):
    (desk.place.home / "boundaries.geojson").write_text(BOUNDARY)
    [ring] = plan_of(desk, "S1", {}, "", "en").rings
    assert ring.count("L") == 4
    assert ring.endswith("Z")


def test_the_page_draws_it_with_points_in_every_language(reviewer, served):
    located(served.path / "places.csv")
    for language in ("en", "ru", "kk", "ky"):
        page = reviewer.client.get(f"/p/small/r/2026-1/desk/place/S1?lang={language}").content.decode()
        assert 'class="plan"' in page
        assert 'cx="180.0"' in page
