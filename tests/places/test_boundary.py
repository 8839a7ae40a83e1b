"""Boundaries: which place a feature is, and fewer points without gaps."""

from keruen.places.boundary import coarse, from_geojson, to_geojson
from keruen.places.gazetteer import shipped

SQUARE = [[51.0, 43.0], [52.0, 43.0], [52.0, 44.0], [51.0, 44.0], [51.0, 43.0]]


def feature(**properties: object) -> dict[str, object]:
    return {"features": [{"properties": properties, "geometry": {"type": "Polygon", "coordinates": [SQUARE]}}]}


def test_a_feature_is_known_by_a_code_of_its_place():
    find = shipped("kazakhstan").find
    assert list(from_geojson(feature(ADM1_EN="Mangystau", ADM1_PCODE="KZ47"), find)) == ["KZ-47"]
    assert list(from_geojson(feature(place="KZ-10", ADM1_PCODE="KZ47"), find)) == ["KZ-10"]


def test_a_district_that_names_its_region_too_is_the_district():
    gazetteer = shipped("kazakhstan")
    district = gazetteer.children("KZ-47")[0]
    assert list(from_geojson(feature(ADM1_PCODE="KZ47", ADM2_PCODE=district.id), gazetteer.find)) == [district.id]


def test_a_number_is_no_code():
    assert not from_geojson(feature(OBJECTID=47, name="somewhere"), shipped("kazakhstan").find)


def test_what_is_written_is_read():
    boundaries = from_geojson(feature(place="a"))
    assert from_geojson(to_geojson(boundaries)) == boundaries


def test_neighbours_keep_their_common_border():
    line = [(1.0, n / 1000) for n in range(1001)]  # a border of many points
    left = ((0.0, 0.0), *line, (0.0, 1.0), (0.0, 0.0))
    right = ((2.0, 0.0), (2.0, 1.0), *reversed(line), (2.0, 0.0))
    made = coarse({"left": ((left,),), "right": ((right,),)}, steps=20)
    points = {place: set(polygons[0][0]) for place, polygons in made.items()}
    assert points["left"] & points["right"] == {(1.0, round(n / 10, 6)) for n in range(11)}
    assert len(made["left"][0][0]) == 14


def test_a_tiny_place_is_never_lost_and_tiny_islands_are():
    small = ((5.0, 5.0), (5.001, 5.0), (5.001, 5.001), (5.0, 5.0))
    large = ((0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 0.0))
    made = coarse({"city": ((small,),), "region": ((large,), (small,))}, steps=100)
    assert made["city"] == ((small,),)
    assert len(made["region"]) == 1
