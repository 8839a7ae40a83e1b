"""Where a place ends: rings of longitude and latitude, and whether a point lies inside."""

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from typing import Any

from keruen.places.place import Place

_PLACE = "place"
Ring = tuple[tuple[float, float], ...]  # (longitude, latitude), closed: the last point is the first
Boundary = tuple[Ring, ...]  # one polygon: the outer ring, then its holes
Boundaries = Mapping[str, tuple[Boundary, ...]]  # by place


def inside(longitude: float, latitude: float, polygons: Iterable[Boundary]) -> bool:
    """Whether a point lies in any of the polygons and in none of its holes (even-odd rule: rings crossed to the east)."""
    return any(sum(_crossed(longitude, latitude, ring) for ring in polygon) % 2 == 1 for polygon in polygons)


def _crossed(longitude: float, latitude: float, ring: Ring) -> int:
    count = 0
    for (x0, y0), (x1, y1) in pairwise(ring):
        if (y0 > latitude) != (y1 > latitude):
            count += longitude < x0 + (latitude - y0) * (x1 - x0) / (y1 - y0)
    return count


def from_geojson(document: Mapping[str, Any], find: Callable[[str], Place | None] = lambda _: None) -> Boundaries:
    """The polygons of a GeoJSON FeatureCollection by place; features that name no place are left out.

    The property `place` holds the place's id. Without it a feature is the smallest place of which `find` knows a code among
    its texts: files of districts name their region beside the district.
    """
    found: dict[str, tuple[Boundary, ...]] = {}
    for feature in document.get("features", ()):
        place = _place(feature.get("properties") or {}, find)
        geometry = feature.get("geometry") or {}
        shapes = geometry.get("coordinates", ()) if geometry.get("type") == "MultiPolygon" else ()
        if geometry.get("type") == "Polygon":
            shapes = (geometry["coordinates"],)
        if place and shapes:
            found[place] = found.get(place, ()) + tuple(_polygon(shape) for shape in shapes)
    return found


def _place(properties: Mapping[str, Any], find: Callable[[str], Place | None]) -> str:
    if properties.get(_PLACE):
        return str(properties[_PLACE])
    named = [place for text in properties.values() if isinstance(text, str) and (place := find(text))]
    return max(named, key=lambda place: place.level).id if named else ""


def _polygon(rings: Iterable[Any]) -> Boundary:
    closed = []
    for ring in rings:
        points = [(float(point[0]), float(point[1])) for point in ring]
        closed.append(tuple(points if points[0] == points[-1] else [*points, points[0]]))
    return tuple(closed)


def to_geojson(boundaries: Boundaries) -> dict[str, Any]:
    """The same as a FeatureCollection: a MultiPolygon for each place."""
    features = [
        {
            "type": "Feature",
            "properties": {_PLACE: place},
            "geometry": {"type": "MultiPolygon", "coordinates": polygons},
        }
        for place, polygons in sorted(boundaries.items())
    ]
    return {"type": "FeatureCollection", "features": features}


def coarse(boundaries: Boundaries, steps: int = 3000) -> Boundaries:
    """Fewer points: every point goes to a grid of `steps` cells over all places, and points that fall together are one.

    Neighbours share their border points, so they move together and no gap opens. Rings that fall into a line are left out,
    but for the first of a place: a place is never lost.
    """
    points = [point for polygons in boundaries.values() for polygon in polygons for ring in polygon for point in ring]
    if not points:
        return {}
    cell = max(max(x) - min(x) for x in zip(*points, strict=True)) / steps or 1.0
    return {place: _coarse(polygons, cell) for place, polygons in boundaries.items()}


def _coarse(polygons: tuple[Boundary, ...], cell: float) -> tuple[Boundary, ...]:
    snapped = [tuple(_snapped(ring, cell) for ring in polygon) for polygon in polygons]
    kept = [(polygon[0], *(hole for hole in polygon[1:] if hole)) for polygon in snapped if polygon and polygon[0]]
    return tuple(kept) or polygons[:1]


def _snapped(ring: Ring, cell: float) -> Ring:
    """A ring on the grid without repeated points; () where less than a triangle is left."""
    on_grid = [(round(x / cell), round(y / cell)) for x, y in ring]
    kept = [point for n, point in enumerate(on_grid) if not n or point != on_grid[n - 1]]
    if len(kept) < 4:  # closed: the first point is there twice
        return ()
    return tuple((round(x * cell, 6), round(y * cell, 6)) for x, y in kept)
