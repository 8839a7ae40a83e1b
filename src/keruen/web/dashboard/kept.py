"""A release as files and back: about.json, figures.parquet, places.csv, boundaries.geojson. Only public figures are written."""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from pydantic import TypeAdapter

from keruen.places.boundary import Boundaries, from_geojson, to_geojson
from keruen.places.gazetteer import Gazetteer
from keruen.publish.dataset.files import parquet
from keruen.release.release import About, Release, Withheld

ABOUT, FIGURES, PLACES = "about.json", "figures.parquet", "places.csv"
OUTLINES = "boundaries.geojson"


@dataclass(frozen=True)
class Head:
    """What stands beside the figures of a release."""

    about: About
    withheld: tuple[Withheld, ...] = field(default=())


def contents(release: Release) -> dict[str, bytes]:
    """The files that hold a release's public figures and what is to be known of them; equal releases give equal bytes."""
    head = Head(release.about, tuple(w for w in release.withheld))
    outlines = {OUTLINES: json.dumps(to_geojson(release.outlines)).encode()} if release.outlines else {}
    return outlines | {
        ABOUT: _heads().dump_json(head, indent=1),
        FIGURES: parquet(public(release.figures).replace_schema_metadata(None)),
    }


def read(folder: Path) -> Release:
    """The release of a folder, as it was kept."""
    head = _heads().validate_json((folder / ABOUT).read_bytes())
    return Release(
        about=head.about,
        figures=pq.read_table(folder / FIGURES),
        places=Gazetteer.read(folder / PLACES),
        withheld=head.withheld,
        outlines=_outlines(folder / OUTLINES),
    )


def public(figures: pa.Table) -> pa.Table:
    """The rows that everyone may see."""
    return figures.filter(pc.equal(figures.column("level"), "public"))


def _outlines(path: Path) -> Boundaries:
    return from_geojson(json.loads(path.read_bytes())) if path.is_file() else {}


@cache
def _heads() -> TypeAdapter[Head]:
    return TypeAdapter(Head)
