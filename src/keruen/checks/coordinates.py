"""An interview was held where its settlement lies."""

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Any

import pyarrow as pa

from keruen.checks.kit.check import FAILS, HOLDS, UNKNOWN, C, Check, told
from keruen.checks.kit.data import Data, rows
from keruen.places.boundary import inside

EARTH = 6371.0088  # mean radius in kilometres


@dataclass(frozen=True)
class Thresholds:
    """Kilometres from the point of the gazetteer, where there is no boundary; metres of accuracy that are still a position."""

    kilometres: int = 15
    accuracy: int = 500


def cases(data: Data, limits: Thresholds) -> pa.Table:
    """One case for each submission with a position; unknown where neither point nor boundary of the place is known."""
    said = data["bound"].filter((C("role") == "coordinates") & (C("value") != ""))
    places = data["places"].select("place", "latitude", "longitude").unique(["place"])
    where = data["interviews"].select("record", "place").join(places, on="place", how="left")
    asked = rows(said.select("record", "path", "value").join(where, on="record", how="left").sort("record", "path"))
    return told([_case(row, data, limits) for row in asked], CHECK.says)


def _case(row: dict[str, Any], data: Data, limits: Thresholds) -> dict[str, Any]:
    case = {
        "verdict": UNKNOWN,
        "record": row["record"],
        "place": row["place"],
        "column": row["path"],
        "found": row["value"],
    }
    here = position(row["value"], limits.accuracy)
    if here is None or row["place"] is None:
        return case
    boundary = data.boundaries.get(row["place"])
    if boundary:
        case["verdict"] = HOLDS if inside(here[1], here[0], boundary) else FAILS
    if row["latitude"] is not None and row["longitude"] is not None:
        away = kilometres(here, (row["latitude"], row["longitude"]))
        case["kilometres"] = round(away)
        if not boundary:
            case["verdict"] = HOLDS if away <= limits.kilometres else FAILS
    return case | {"kilometres": case.get("kilometres", -1)}


def position(value: str, accuracy: int) -> tuple[float, float] | None:
    """Latitude and longitude of `latitude longitude altitude accuracy`; None for what is no position, or too rough a one."""
    parts = value.replace(",", ".").split()
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    if len(numbers) < 2 or abs(numbers[0]) > 90 or abs(numbers[1]) > 180 or numbers[:2] == [0.0, 0.0]:
        return None
    if len(numbers) > 3 and numbers[3] > accuracy:
        return None
    return numbers[0], numbers[1]


def kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The great-circle distance of two points (latitude, longitude in degrees), by the haversine formula."""
    (lat1, lon1), (lat2, lon2) = ((radians(a), radians(b)) for a, b in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


CHECK = Check("coordinates", "warning", cases, Thresholds(), ("found", "kilometres"))
