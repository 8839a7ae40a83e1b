"""boundaries.geojson beside programme.toml: where places end, as the programme gives it."""

import json
from pathlib import Path

from keruen.places.boundary import Boundaries, coarse, from_geojson
from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.workspace.running.fingerprint import of_file

BOUNDARIES = "boundaries.geojson"


def read_boundaries(home: Path, gazetteer: Gazetteer) -> Boundaries:
    """The polygons by place; none where there is no such file. Problem config-unreadable: not a GeoJSON of polygons."""
    path = home / BOUNDARIES
    if not path.is_file():
        return {}
    try:
        return from_geojson(json.loads(path.read_text(encoding="utf-8")), gazetteer.find)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as fault:
        line = getattr(fault, "lineno", 1)
        raise Problem("config-unreadable", file=path.name, line=line, message=str(fault)) from None


def read_outlines(home: Path, gazetteer: Gazetteer, level: int = 1) -> Boundaries:
    """The outlines of a level's places, coarse enough for a picture of a page's width; none where the file has none."""
    regions = {place.id for place in gazetteer.at_level(level)}
    return coarse({place: shape for place, shape in read_boundaries(home, gazetteer).items() if place in regions})


def digest(home: Path) -> str:
    """Of the file's bytes; "" where there is none."""
    return of_file(home / BOUNDARIES)
