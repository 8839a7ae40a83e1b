"""Where a place ends: rings of longitude and latitude, and whether a point lies inside."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

Ring = tuple[tuple[float, float], ...]  # (longitude, latitude), closed: the last point is the first
Boundary = tuple[Ring, ...]  # one polygon: the outer ring, then its holes


def inside(longitude: float, latitude: float, polygons: Iterable[Boundary]) -> bool:
    """Whether a point lies in any of the polygons and in none of its holes (even-odd rule: rings crossed to the east)."""
    return any(sum(_crossed(longitude, latitude, ring) for ring in polygon) % 2 == 1 for polygon in polygons)


def _crossed(longitude: float, latitude: float, ring: Ring) -> int:
    count = 0
    for (x0, y0), (x1, y1) in pairwise(ring):
        if (y0 > latitude) != (y1 > latitude):
            count += longitude < x0 + (latitude - y0) * (x1 - x0) / (y1 - y0)
    return count


def from_geojson(document: Mapping[str, Any], key: str = "place") -> dict[str, tuple[Boundary, ...]]:
    """The polygons of a GeoJSON FeatureCollection by the place id in their property `key`; other features are left out."""
    found: dict[str, tuple[Boundary, ...]] = {}
    for feature in document.get("features", ()):
        place = str((feature.get("properties") or {}).get(key) or "")
        geometry = feature.get("geometry") or {}
        shapes = geometry.get("coordinates", ()) if geometry.get("type") == "MultiPolygon" else ()
        if geometry.get("type") == "Polygon":
            shapes = (geometry["coordinates"],)
        if place and shapes:
            found[place] = found.get(place, ()) + tuple(_polygon(shape) for shape in shapes)
    return found


def _polygon(rings: Iterable[Any]) -> Boundary:
    closed = []
    for ring in rings:
        points = [(float(point[0]), float(point[1])) for point in ring]
        closed.append(tuple(points if points[0] == points[-1] else [*points, points[0]]))
    return tuple(closed)
