"""Points for the settlements of the small programme: made up, in Mangystau."""

from pathlib import Path

POINTS = {
    "S1": "43.65,51.16",
    "S2": "43.70,51.30",
    "S3": "43.60,51.25",
    "S4": "43.45,52.9",
    "S5": "43.3,53.1",
    "S6": "43.4,53.2",
}


def located(path: Path) -> None:
    """Give the settlements of places.csv their points."""
    head, *rows = path.read_text().splitlines()
    placed = [f"{row},{POINTS.get(row.partition(',')[0], ',')}" for row in rows]
    path.write_text("\n".join([f"{head},latitude,longitude", *placed]) + "\n")
