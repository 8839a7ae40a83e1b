"""The built tables of a round as the desk reads them: only the rows that a page shows."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from keruen.intake.exports.models import outlines
from keruen.intake.exports.outline import Outline
from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.web.rounds.models import Round
from keruen.workspace.build import TABLES
from keruen.workspace.folder.forms import fingerprint, read_models
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place, open_round

Row = dict[str, Any]


@dataclass(frozen=True)
class Desk:
    """A built round, read row by row."""

    round: Round
    place: Place
    store: Store
    gazetteer: Gazetteer

    def rows(self, name: str, **equal: str) -> list[Row]:
        """The rows of a table whose columns equal the values; [] where the table was not built."""
        return self.table(name, **equal).to_pylist() if self.store.path(name).is_file() else []

    def table(self, name: str, **equal: str) -> pa.Table:
        """The same as an Arrow table. Problem workspace-not-built where there is none."""
        path = self.store.path(name)
        if not path.is_file():
            raise Problem("workspace-not-built", folder=self.round.code)
        filters = [(column, "=", value) for column, value in equal.items()] or None
        return pq.read_table(path, filters=filters, partitioning=None)

    def above(self, place: str) -> list[str]:
        """The place and everything that it lies in: what rights are given for."""
        return [item.id for item in self.gazetteer.chain(place)]

    def outline(self, form: str) -> Outline | None:
        """What a form asks."""
        known = _outlines(self.place.home, fingerprint(self.place.home))
        return next((item for item in known if item.form == form), None)


def desk_of(round_: Round) -> Desk:
    """The desk of a round that was built. Problems: workspace-not-built, those of the settings."""
    place = open_round(round_.path)
    store = Store(place.build / TABLES)
    if not store.path("findings").is_file():
        raise Problem("workspace-not-built", folder=round_.code)
    return Desk(round_, place, store, gazetteer_of(place.home))


def gazetteer_of(home: Path) -> Gazetteer:
    """The gazetteer of a programme, read again only when its file has changed."""
    path = home / "places.csv"
    known = path.stat()
    return _gazetteer(path, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=4)
def _gazetteer(path: Path, changed: int, size: int) -> Gazetteer:
    return Gazetteer.read(path)


@lru_cache(maxsize=4)
def _outlines(home: Path, digest: str) -> tuple[Outline, ...]:
    return outlines(read_models(home), {})
