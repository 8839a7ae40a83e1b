"""What a round is, in a few numbers and words: its title and days, what came in, what was published."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pyarrow.parquet as pq

from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Round
from keruen.web.rounds.progress.counting import ENTERING, built_interviews
from keruen.workspace.folder.manifest import NAME, read_manifest
from keruen.workspace.settings.round import FILE, Place, open_round

ALL = "all"  # instead of a language: what is the same in all of them
FIGURES, DATASET, PROFILES = "figures.csv", "dataset", "profiles"
PRINTED = (".html", ".pdf", ".docx", ".xlsx", ".zip")


@dataclass(frozen=True)
class Told:
    """A round as pages tell it. `interviews`: built and new ones; None where files came that were not built yet."""

    round: Round
    title: str
    start: str
    end: str
    synthetic: bool
    interviews: int | None
    files: int
    fresh: int  # received here, not built yet
    late: int
    printed: Mapping[str, tuple[str, ...]]  # files of the last publication, by language
    released: bool  # whether everyone sees figures of it

    @property
    def built(self) -> bool:
        """Whether figures were ever built."""
        return self.interviews is not None


def tell(found: Round, language: str) -> Told:
    """The round's folder and rows in short; a round whose folder is gone is told by its rows. Problems of its settings."""
    here = found.submissions.filter(state__in=ENTERING)
    fresh, late = here.filter(processed=None).count(), found.submissions.filter(state="late").count()
    released = Released.objects.filter(round=found, withdrawn=None).exists()
    if not (found.path / FILE).is_file():
        return Told(found, found.code, "", "", False, fresh, 0, fresh, late, {}, released)
    place = open_round(found.path)
    settings, files = place.round, _files(place)
    built = built_interviews(place)
    count = pq.read_metadata(built).num_rows + fresh if built else None if files else fresh
    title = settings.title.get(language) or next(iter(settings.title.values()), found.code)
    return Told(
        found, title, settings.start, settings.end, settings.synthetic, count, files, fresh, late, _printed(place), released
    )  # fmt: skip


def _files(place: Place) -> int:
    """Raw files of the round; those that were laid into the folder by hand count before their first build as well."""
    known = [item for item in read_manifest(place.raw) if item.used]
    if known or not place.raw.is_dir():
        return len(known)
    return sum(1 for path in place.raw.rglob("*") if path.is_file() and path.name != NAME)


def _printed(place: Place) -> dict[str, tuple[str, ...]]:
    """The files of the publication in the round's folder, by language in the programme's order; those of none under ALL."""
    found = {code: _named(place.publication / code) for code in place.programme.languages}
    whole = [FIGURES] if (place.publication / FIGURES).is_file() else []
    whole += [f"{DATASET}.zip"] if (place.publication / DATASET).is_dir() else []
    return {code: names for code, names in (found | {ALL: tuple(whole)}).items() if names}


def _named(folder: Path) -> tuple[str, ...]:
    """Files of one language; those of its profiles by their path, last."""
    if not folder.is_dir():
        return ()
    profiles = sorted(f"{PROFILES}/{path.name}" for path in (folder / PROFILES).glob("*") if path.suffix in PRINTED)
    return (*sorted(path.name for path in folder.iterdir() if path.suffix in PRINTED), *profiles)
