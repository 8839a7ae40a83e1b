"""What a release would change: the figures of now beside those of the last release, else of the build before."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from keruen.web.dashboard.kept import FIGURES
from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Round
from keruen.workspace.build import TABLES
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place

BEFORE = "figures-before.parquet"  # of the build before the last one that changed a figure
_TABLES = ["totals", "by_region"]
Numbers = Mapping[tuple[str, str], float]  # (group, place) -> persons


@dataclass(frozen=True)
class Change:
    """Persons of a group in a place, before and now; None: no figure, or one that is hidden."""

    group: str
    place: str
    before: float | None
    now: float | None

    @property
    def percent(self) -> int | None:
        """The change in whole percent; None where there is no figure to compare with."""
        if not self.before or self.now is None:
            return None
        return round(100 * (self.now - self.before) / self.before)

    @property
    def large(self) -> bool:
        """Whether it lost or won more than half, or a figure went."""
        return self.now is None or self.percent is None or abs(self.percent) > 50


@dataclass(frozen=True)
class Base:
    """Figures to compare with: of a `release` of this round, of its `build` before, of a release of an earlier `round`."""

    kind: str
    code: str  # of the round
    when: str  # day of the release; "" for a build
    numbers: Numbers


def numbers(figures: pa.Table) -> Numbers:
    """Persons by group, of the whole programme and of its regions, where they are shown."""
    kept = pc.and_(pc.is_in(figures.column("table"), pa.array(_TABLES)), pc.equal(figures.column("measure"), "persons"))
    rows = figures.filter(pc.and_(kept, pc.equal(figures.column("state"), "shown"))).to_pylist()
    return {(row["group"], row["place"]): row["value"] for row in rows if row["value"] is not None}


def changes(before: Numbers, now: Numbers) -> list[Change]:
    """Every figure that differs, the largest difference first."""
    differ = [Change(*key, before.get(key), now.get(key)) for key in {*before, *now} if before.get(key) != now.get(key)]
    return sorted(differ, key=lambda one: (-abs((one.now or 0) - (one.before or 0)), one.group, one.place))


def base(found: Round, place: Place) -> Base | None:
    """What the figures of now are compared with; None where nothing was built or released before."""
    live = Released.objects.filter(programme=found.programme, withdrawn=None).select_related("round")
    own = live.filter(round=found).order_by("-when").first()
    earlier = live.filter(ends__lt=place.round.end).exclude(round=found).order_by("-ends", "-when").first()
    if own is not None and (own.path / FIGURES).is_file():
        return Base("release", found.code, own.when.date().isoformat(), _read(own.path / FIGURES))
    if (place.build / BEFORE).is_file():
        return Base("build", found.code, "", _read(place.build / BEFORE))
    if earlier is not None and (earlier.path / FIGURES).is_file():
        return Base("round", earlier.round.code, earlier.when.date().isoformat(), _read(earlier.path / FIGURES))
    return None


def figures_of(place: Place) -> Path:
    """The figures of the last build."""
    return Store(place.build / TABLES).path("figures")


def now_of(place: Place) -> Numbers:
    """The numbers of the last build."""
    return _read(figures_of(place))


def remember(place: Place, older: bytes | None) -> None:
    """After a build: keep the figures before it, if it changed any."""
    if older is not None and figures_of(place).read_bytes() != older:
        write_bytes(place.build / BEFORE, older)


def _read(path: Path) -> Numbers:
    return numbers(pq.read_table(path, partitioning=None))
