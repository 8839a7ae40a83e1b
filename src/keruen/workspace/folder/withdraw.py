"""A raw file that must not be used any more stays where it is; the manifest says who withdrew it, when and why."""

from dataclasses import replace
from pathlib import Path

from rapidfuzz.process import extractOne

from keruen.terms.problems import Problem
from keruen.workspace.folder.manifest import RESTORED, WITHDRAWN, Received, read_manifest, write_manifest
from keruen.workspace.folder.raw import register


def withdraw(raw: Path, name: str, reason: str, who: str, now: str) -> tuple[Received, ...]:
    """Use a file of raw/ (or a folder of submissions) no longer; gives its lines of the manifest.

    `name` is its name in raw/, alone or as a path. Problems: withdraw-unknown, withdraw-incomplete.
    """
    return _decide(raw, name, WITHDRAWN, reason, who, now)


def restore(raw: Path, name: str, reason: str, who: str, now: str) -> tuple[Received, ...]:
    """Use a withdrawn file of raw/ again; gives its lines of the manifest. Problems as for `withdraw`."""
    return _decide(raw, name, RESTORED, reason, who, now)


def withdrawn(raw: Path) -> tuple[Received, ...]:
    """The lines of the manifest that are not used."""
    return tuple(line for line in read_manifest(raw) if not line.used)


def _decide(raw: Path, name: str, status: str, reason: str, who: str, now: str) -> tuple[Received, ...]:
    if not reason.strip() or not who.strip():
        raise Problem("withdraw-incomplete", file=name)
    lines = register(raw, now)
    wanted = _named(raw, name, lines)
    changed = tuple(
        replace(line, status=status, reason=reason.strip(), who=who.strip(), when=now)
        if wanted in (line.file, line.unit)
        else line
        for line in lines
    )
    write_manifest(raw, changed)
    return tuple(line for line in changed if wanted in (line.file, line.unit))


def _named(raw: Path, name: str, lines: tuple[Received, ...]) -> str:
    """The file or folder of raw/ that a person means."""
    known = [*dict.fromkeys(part for line in lines for part in (line.file, line.unit))]
    path = Path(name)
    inside = (
        path.resolve().relative_to(raw.resolve()).as_posix() if path.resolve().is_relative_to(raw.resolve()) else ""
    )
    found = next((said for said in (name, inside, name.removeprefix("raw/").rstrip("/")) if said in known), None)
    if found is None:
        near = extractOne(path.name, known)
        raise Problem("withdraw-unknown", file=name, nearest=near[0] if near else "-")
    return found
