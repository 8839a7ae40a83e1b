"""Keeping a release for good, and withdrawing one. A draft is never kept: what lies under released/ may be shown to anyone."""

import shutil
from hashlib import sha256
from pathlib import Path
from tempfile import mkdtemp

from django.conf import settings
from django.utils import timezone

from keruen.publish.drawing.cache import Folder
from keruen.release.release import CLEARANCES, Release
from keruen.terms.problems import Problem
from keruen.web.accounts.models import User
from keruen.web.dashboard.kept import FIGURES, OUTLINES, PLACES, contents
from keruen.web.dashboard.models import Released
from keruen.web.rounds.models import Round

CLEARED = CLEARANCES[-1]
PUBLICATION = "publication"


def keep(found: Round, release: Release, publication: Path, by: User | None) -> Released:
    """Keep a release and its publication under their fingerprint. Kept again, it is the same one, no longer withdrawn.

    Problem dashboard-not-cleared: a release that is not for everyone.
    """
    if release.about.clearance != CLEARED:
        raise Problem("dashboard-not-cleared", round=found.code)
    files = contents(release)
    row = Released(programme=found.programme, round=found, by=by, ends=release.about.round.end)
    row.fingerprint = _name(row, release.about.fingerprint, files)
    if not row.path.exists():
        _write(row.path, files, release, publication)
    kept, new = Released.objects.get_or_create(
        round=found, fingerprint=row.fingerprint, defaults={"programme": found.programme, "by": by, "ends": row.ends}
    )
    if not new and kept.withdrawn:
        kept.withdrawn, kept.withdrawn_by, kept.reason = None, None, ""
        kept.save()
    return kept


def keep_charts(cache: Path) -> int:
    """Charts that a build drew: the public pages show the same ones and need not draw them. How many were new."""
    home: Path = settings.ENVIRONMENT.home
    folder = home / "cache" / "charts"
    folder.mkdir(parents=True, exist_ok=True)
    new = [path for path in cache.glob("*.svg") if not (folder / path.name).exists()]
    for path in new:
        Folder(folder).put(path.name, path.read_bytes())
    return len(new)


def withdraw(row: Released, by: User, reason: str) -> None:
    """Take a release from the public. Its folder stays. Problem dashboard-reason-missing: nobody said why."""
    if not reason.strip():
        raise Problem("dashboard-reason-missing")
    row.withdrawn, row.withdrawn_by, row.reason = timezone.now(), by, reason.strip()
    row.save()


def _name(row: Released, fingerprint: str, files: dict[str, bytes]) -> str:
    """The release's own fingerprint; that of the content where other figures or outlines were kept under it already."""
    row.fingerprint = fingerprint
    if not row.path.exists() or all(_equal(row.path / name, files.get(name)) for name in (FIGURES, OUTLINES)):
        return fingerprint
    return sha256(b"".join(files.values())).hexdigest()[:16]


def _equal(kept: Path, content: bytes | None) -> bool:
    return (kept.read_bytes() if kept.exists() else None) == content


def _write(folder: Path, files: dict[str, bytes], release: Release, publication: Path) -> None:
    """Written beside and moved when whole, then closed to writing."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(mkdtemp(dir=folder.parent, prefix=".new-"))
    for name, content in files.items():
        (beside / name).write_bytes(content)
    release.places.write(beside / PLACES)
    if publication.is_dir():
        shutil.copytree(publication, beside / PUBLICATION)
    for path in beside.rglob("*"):
        if path.is_file():
            path.chmod(0o444)
    beside.chmod(0o755)
    beside.rename(folder)
