"""raw/: files as received. They are copied in, never edited, never overwritten, and their checksums are kept."""

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from keruen.intake.limits import MEGA, Limits
from keruen.terms.problems import Problem
from keruen.workspace.atomic import place_file
from keruen.workspace.fingerprint import of_file, together
from keruen.workspace.manifest import NAME, Received, read_manifest, write_manifest

USUAL = Limits()

Outcome = Literal["new", "same", "renamed"]


@dataclass(frozen=True)
class Imported:
    """What became of one file: copied, already there with the same bytes, or kept beside another of its name."""

    received_as: str
    file: str
    outcome: Outcome


@dataclass(frozen=True)
class Unit:
    """What intake reads at once: a file of raw/, or a folder of it (submissions as XML), with its fingerprint."""

    name: str
    path: Path
    digest: str
    files: int = 1


def import_files(raw: Path, sources: Iterable[Path], now: str, limits: Limits = USUAL) -> tuple[Imported, ...]:
    """Copy files and folders into raw/, each with its checksum. Problems: file-missing, file-too-large.

    All sources are measured before the first is copied, so that a batch with a bad one leaves nothing half done.
    """
    wanted = [pair for source in sources for pair in _files(source)]
    for source, _ in wanted:
        _measure(source, limits)
    raw.mkdir(parents=True, exist_ok=True)
    return tuple(_import(raw, source, name, now) for source, name in wanted)


def _files(source: Path) -> Iterator[tuple[Path, str]]:
    """The file with its name below raw/; of a folder, each file in it under the folder's name."""
    if source.is_dir():
        inside = sorted(path for path in source.rglob("*") if path.is_file() and not path.name.startswith("."))
        yield from ((path, f"{source.resolve().name}/{path.relative_to(source).as_posix()}") for path in inside)
    else:
        yield source, source.name


def _measure(source: Path, limits: Limits) -> None:
    if not source.is_file():
        raise Problem("file-missing", file=str(source))
    size = source.stat().st_size
    if size > limits.file:
        raise Problem("file-too-large", file=source.name, megabytes=size // MEGA, limit=limits.file // MEGA)


def _import(raw: Path, source: Path, name: str, now: str) -> Imported:
    lines = register(raw, now)
    digest = of_file(source)
    known = next((line for line in lines if line.received_as == name and line.sha256 == digest), None)
    if known:
        return Imported(name, known.file, "same")
    target, outcome = name, "new"
    number = 2
    while target == NAME or (raw / target).exists():
        target, outcome = _numbered(name, number), "renamed"
        number += 1
    place_file(raw / target, lambda temporary: shutil.copyfile(source, temporary))
    if of_file(raw / target) != digest:  # the source grew or shrank under the copy
        os.unlink(raw / target)
        raise Problem("file-truncated", file=name)
    write_manifest(raw, (*lines, Received(target, digest, source.stat().st_size, now, name)))
    return Imported(name, target, "renamed" if outcome == "renamed" else "new")


def _numbered(name: str, number: int) -> str:
    path = Path(name)
    return path.with_name(f"{path.stem} ({number}){path.suffix}").as_posix()


def register(raw: Path, now: str) -> tuple[Received, ...]:
    """The manifest, after files that someone copied into raw/ by hand were entered in it."""
    lines = read_manifest(raw)
    listed = {line.file for line in lines}
    strangers = [name for name in _present(raw) if name not in listed]
    if strangers:
        found = (Received(name, of_file(raw / name), (raw / name).stat().st_size, now, name) for name in strangers)
        lines = (*lines, *found)
        write_manifest(raw, lines)
    return lines


def _present(raw: Path) -> list[str]:
    if not raw.is_dir():
        return []
    paths = (path.relative_to(raw) for path in raw.rglob("*") if path.is_file())
    return sorted(
        p.as_posix() for p in paths if p.as_posix() != NAME and not any(x.startswith((".", "~$")) for x in p.parts)
    )


def units(raw: Path, now: str) -> tuple[Unit, ...]:
    """Everything that intake reads, by name, after every checksum was verified.

    Problems: workspace-raw-changed and workspace-raw-gone name the file that is not as it was received.
    """
    members: dict[str, list[tuple[str, str]]] = {}
    for line in register(raw, now):
        path = raw / line.file
        if not path.is_file():
            raise Problem("workspace-raw-gone", file=line.file)
        if of_file(path) != line.sha256:
            raise Problem("workspace-raw-changed", file=line.file, imported=line.imported[:10])
        members.setdefault(line.file.split("/")[0], []).append((line.file, line.sha256))
    return tuple(_unit(raw, name, files) for name, files in sorted(members.items()))


def _unit(raw: Path, name: str, files: list[tuple[str, str]]) -> Unit:
    digest = files[0][1] if (raw / name).is_file() else together(files)
    return Unit(name, raw / name, digest, len(files))
