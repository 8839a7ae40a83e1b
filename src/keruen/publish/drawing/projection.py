"""From longitude and latitude to a picture: Albers' conic projection, in which equal areas of land are equal areas of paper.

Source: J. P. Snyder, Map Projections - A Working Manual (1987), section 14, formulas for the sphere.
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import cos, radians, sin, sqrt
from typing import NamedTuple

from keruen.places.boundary import Boundaries, Boundary

Ring = tuple[tuple[float, float], ...]
Shape = tuple[Ring, ...]  # the rings of a polygon on paper, the outer one first
Places = tuple[tuple[str, tuple[Boundary, ...]], ...]


class Paper(NamedTuple):
    """Places on paper in points, the largest of their polygons first, and the height of the whole."""

    shapes: dict[str, tuple[Shape, ...]]
    height: float


def project(boundaries: Boundaries, wide: float, most: float) -> Paper:
    """The places on paper, `wide` points from west to east, less where they would be higher than `most`."""
    return _projected(tuple(sorted(boundaries.items())), wide, most)


@lru_cache(maxsize=8)
def _projected(places: Places, wide: float, most: float) -> Paper:
    """Kept, for every group's map of a report stands on the same paper."""
    flat = _flat(places)
    every = [p for polygons in flat.values() for polygon in polygons for ring in polygon for p in ring]
    (left, right), (top, bottom) = ((min(axis), max(axis)) for axis in zip(*every, strict=True))
    scale = min(wide / (right - left or 1), most / (bottom - top or 1))
    shift = (wide - (right - left) * scale) / 2

    def on_paper(ring: Ring) -> Ring:
        return tuple((round((x - left) * scale + shift, 1), round((y - top) * scale, 1)) for x, y in ring)

    shapes = {
        place: tuple(
            tuple(on_paper(ring) for ring in polygon)
            for polygon in sorted(polygons, key=lambda polygon: -area(polygon[0]))
        )
        for place, polygons in flat.items()
    }
    return Paper(shapes, (bottom - top) * scale)


def _flat(places: Places) -> dict[str, tuple[Shape, ...]]:
    """The places in the plane, in radii of the globe, by the middle and the extent of them all."""
    points = [p for _, polygons in places for polygon in polygons for ring in polygon for p in ring]
    (west, east), (south, north) = ((min(axis), max(axis)) for axis in zip(*points, strict=True))
    middle, low, high = (west + east) / 2, south + (north - south) / 6, north - (north - south) / 6

    def turned(ring: Ring) -> Ring:
        return tuple(_albers(x - middle, y, low, high) for x, y in ring)

    return {place: tuple(tuple(turned(ring) for ring in polygon) for polygon in polygons) for place, polygons in places}


def _albers(x: float, y: float, low: float, high: float) -> tuple[float, float]:
    """A point, degrees from the middle and latitude, by the standard parallels `low` and `high`; y grows to the south."""
    one, two, here = radians(low), radians(high), radians(min(max(y, -89.9), 89.9))
    n = (sin(one) + sin(two)) / 2
    if abs(n) < 1e-6:  # around the equator the cone is a cylinder
        return radians(x), -sin(here)
    whole = cos(one) ** 2 + 2 * n * sin(one)
    distance = sqrt(max(whole - 2 * n * sin(here), 0)) / n
    turned = n * radians(x)
    return distance * sin(turned), distance * cos(turned)


def area(ring: Sequence[tuple[float, float]]) -> float:
    """The area inside a closed ring."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairwise(ring))) / 2
