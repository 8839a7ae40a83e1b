"""raw/: files as received. They are copied in, never edited, never overwritten, and their checksums are kept."""

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from keruen.intake.exports.recognising.sound import check_sound
from keruen.intake.limits import MEGA, Limits
from keruen.terms.problems import Problem
from keruen.workspace.folder.atomic import place_file
from keruen.workspace.folder.manifest import NAME, Received, read_manifest, write_manifest
from keruen.workspace.folder.private import FILE as CLOSED
from keruen.workspace.folder.private import private_folder, seal
from keruen.workspace.running.fingerprint import of_file, together
from keruen.workspace.settings.programme import FILE as PROGRAMME
from keruen.workspace.settings.round import FILE as ROUND

USUAL = Limits()
# What people write beside round.toml and programme.toml.
OWN = ("places.csv", "frame.csv", "cleaning.csv", "decisions.csv", "justifications.csv", "release.csv", "clearance.csv",
       "redactions.csv", "select.csv")  # fmt: skip

Outcome = Literal["new", "same", "renamed", "withdrawn"]


@dataclass(frozen=True)
class Imported:
    """What became of one file: copied, already there (in use or withdrawn), or kept beside another of its name."""

    received_as: str
    file: str
    outcome: Outcome

    @property
    def unit(self) -> str:
        """What intake reads at once: the file, or the folder of raw/ that it lies in."""
        return self.file.split("/")[0]


@dataclass(frozen=True)
class Unit:
    """What intake reads at once: a file of raw/, or a folder of it (submissions as XML), with its fingerprint.

    `order` is its place in the order of import: of an edited submission in two files the one imported later counts.
    """

    name: str
    path: Path
    digest: str
    files: int = 1
    order: int = 0


def import_files(raw: Path, sources: Iterable[Path], now: str, limits: Limits = USUAL) -> tuple[Imported, ...]:
    """Copy files and folders into raw/, each with its checksum; raw/ is closed to all but its owner.

    All sources are measured before the first is copied, so that a batch with a bad one leaves nothing half done.
    Problems: file-missing, file-too-large, bring-round (a folder that is a round or a programme holds no exports),
    bring-settings (a file that a programme or a round consists of).
    """
    given = tuple(sources)
    for source in given:
        _refuse_round(raw, source)
        _refuse_settings(source)
    wanted = [pair for source in given for pair in _files(source)]
    for source, _ in wanted:
        _measure(source, limits)
    private_folder(raw)
    found = tuple(_import(raw, source, name, now) for source, name in wanted)
    seal(raw)
    return found


def unsound(raw: Path, items: Iterable[Imported], limits: Limits = USUAL) -> Iterator[tuple[str, Problem]]:
    """The units among imported files that nobody can read, each with its problem; they stay as they were received."""
    for unit in dict.fromkeys(item.unit for item in items):
        try:
            check_sound(raw / unit, limits)
        except Problem as problem:
            yield unit, problem


def _refuse_round(raw: Path, source: Path) -> None:
    """A round copied into its own raw/ would bring its build and its publication along."""
    marks = (source / ROUND, source / PROGRAMME)
    if source.is_dir() and (any(mark.is_file() for mark in marks) or raw.resolve().is_relative_to(source.resolve())):
        raise Problem("bring-round", folder=str(source))


def _refuse_settings(source: Path) -> None:
    """What a programme or a round consists of is no export: copied into raw/ it would only be in the way."""
    at_home = any((source.parent / mark).is_file() for mark in (PROGRAMME, ROUND))
    if at_home and source.is_file() and (source.suffix == ".toml" or source.name in OWN):
        raise Problem("bring-settings", file=source.name)


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
    known = next(
        (line for line in lines if line.received_as == name and digest in (line.sha256, line.received_sha256)), None
    )
    if known:
        return Imported(name, known.file, "same" if known.used else "withdrawn")
    target, outcome = name, "new"
    number = 2
    while target == NAME or (raw / target).exists():
        target, outcome = _numbered(name, number), "renamed"
        number += 1
    place_file(raw / target, lambda temporary: _copy(source, temporary))
    if of_file(raw / target) != digest:  # the source grew or shrank under the copy
        os.unlink(raw / target)
        raise Problem("file-truncated", file=name)
    write_manifest(raw, (*lines, Received(target, digest, source.stat().st_size, now, name)))
    return Imported(name, target, "renamed" if outcome == "renamed" else "new")


def _copy(source: Path, target: Path) -> None:
    target.touch(CLOSED)
    shutil.copyfile(source, target)


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
    """Everything that intake reads, by name, after every checksum was verified; files that were withdrawn are left out.

    Problems: workspace-raw-changed and workspace-raw-gone name the file that is not as it was received.
    """
    members: dict[str, list[tuple[str, str]]] = {}
    orders: dict[str, int] = {}
    lines = register(raw, now)
    if raw.is_dir():
        seal(raw)
    for order, line in enumerate(lines):
        path = raw / line.file
        if not line.used:
            continue
        if not path.is_file():
            raise Problem("workspace-raw-gone", file=line.file)
        if of_file(path) != line.sha256:
            raise Problem("workspace-raw-changed", file=line.file, imported=line.imported[:10])
        members.setdefault(line.unit, []).append((line.file, line.sha256))
        orders[line.unit] = order
    return tuple(_unit(raw, name, files, orders[name]) for name, files in sorted(members.items()))


def _unit(raw: Path, name: str, files: list[tuple[str, str]], order: int) -> Unit:
    digest = files[0][1] if (raw / name).is_file() else together(files)
    return Unit(name, raw / name, digest, len(files), order)
