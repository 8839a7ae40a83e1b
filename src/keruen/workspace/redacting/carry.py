"""An informant's withdrawal, carried out: raw files rewritten and read again to prove it, the log, the corrections, the build.

Each file is rewritten beside its place and read before and after. Only if every other submission says exactly what it said
before, and none of the person's data can be read any more, does the new file take the place of the old one.
"""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.process import extract, extractOne

from keruen.intake.reading import Reading
from keruen.intake.redacted import redacted
from keruen.terms.problems import Problem
from keruen.workspace.build import TABLES
from keruen.workspace.folder.atomic import write_bytes
from keruen.workspace.folder.lock import only_one
from keruen.workspace.folder.manifest import EMPTIED, Received, write_manifest
from keruen.workspace.folder.private import seal
from keruen.workspace.folder.raw import register
from keruen.workspace.redacting.corrections import without
from keruen.workspace.redacting.cut import cut
from keruen.workspace.redacting.log import INTERVIEW, Redaction, add_redactions, read_redactions
from keruen.workspace.redacting.meant import read, records, rows, said
from keruen.workspace.redacting.tables import Wish
from keruen.workspace.running.fingerprint import of_file
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import Place

TRIAL = "redacting"


@dataclass(frozen=True)
class Cut:
    """One raw file: its manifest line, and its new bytes (None: nothing is left of it)."""

    line: Received
    content: bytes | None


@dataclass(frozen=True)
class Plan:
    """What a withdrawal changes: raw files, rows of cleaning.csv, lines of redactions.csv."""

    redactions: tuple[Redaction, ...]
    cuts: tuple[Cut, ...]
    corrections: int


def records_of(place: Place, informant: str) -> list[str]:
    """The submissions of an informant (pseudonym, with the place before it or alone). Problem redact-unknown."""
    store = Store(place.build / TABLES)
    if not store.path("interviews").is_file():
        raise Problem("workspace-not-built", folder=place.round.code)
    rows = store.read("interviews").select(["record", "informant"]).to_pylist()
    names = {row["informant"] for row in rows}
    meant = {name for name in names if informant in (name, name.rpartition("/")[2])}
    if len(meant) != 1:
        near = sorted(meant)[:5] or [found[0] for found in extract(informant, sorted(names), limit=1)]
        raise Problem("redact-unknown", id=informant, nearest=", ".join(near) or "-")
    return sorted(row["record"] for row in rows if row["informant"] in meant)


def plan(place: Place, new: Sequence[Redaction], now: str) -> Plan:
    """What would change; nothing is changed yet.

    Earlier lines of redactions.csv are carried out again: a new export may have brought the person back.
    Problems: redact-unknown, redact-shape (a file that cannot be rewritten), redact-unsure (it would say something else).
    """
    lines = [line for line in register(place.raw, now) if line.status != EMPTIED]
    readings = {unit: read(place, place.raw / unit) for unit in dict.fromkeys(line.unit for line in lines)}
    there = {record for reading in readings.values() if reading for record in records(reading)}
    earlier = read_redactions(place.folder)
    new = [_with_id(line, there) for line in new]
    _refuse_unknown({line.record for line in new}, there, {line.record for line in earlier})
    wanted = (*earlier, *new)
    whole = frozenset(line.record for line in wanted if line.what == INTERVIEW)
    contacts = frozenset(line.record for line in wanted) - whole
    cuts: list[Cut] = []
    for unit, reading in readings.items():
        wish = Wish(whole, contacts, *(rows(reading, group) for group in (whole, contacts)))
        mine = [cut_ for line in lines if line.unit == unit if (cut_ := _cut(place, line, wish))]
        if mine and reading is not None:
            _prove(place, unit, mine, reading, wish)
        cuts += mine
    return Plan(tuple(new), tuple(cuts), without(place.folder, whole, contacts, write=False))


def carry_out(place: Place, made: Plan, now: str) -> None:
    """Carry out a plan: the log first, so that nothing comes in any more; then raw, corrections, and the build is emptied."""
    with only_one(place.build):
        add_redactions(place.folder, made.redactions)
        wanted = read_redactions(place.folder)
        whole = frozenset(line.record for line in wanted if line.what == INTERVIEW)
        without(place.folder, whole, frozenset(line.record for line in wanted) - whole, write=True)
        for one in made.cuts:
            _replace(place, one, now)
        seal(place.raw)
        for path in place.build.iterdir():
            if path.name != "lock":
                shutil.rmtree(path) if path.is_dir() else path.unlink()


def _with_id(line: Redaction, there: set[str]) -> Redaction:
    """The line with the id that it means: exports show ids with `uuid:` before them, or without."""
    full = f"uuid:{line.record}"
    return replace(line, record=full) if line.record not in there and full in there else line


def _refuse_unknown(new: set[str], there: set[str], before: set[str]) -> None:
    stranger = next(iter(sorted(new - there - before)), None)
    if stranger is not None:
        near = extractOne(stranger, sorted(there))
        raise Problem("redact-unknown", id=stranger, nearest=near[0] if near else "-")


def _cut(place: Place, line: Received, wish: Wish) -> Cut | None:
    """A file, cut; None where nothing of it changes. Files that are not packed and name none of the submissions stay unopened."""
    old = (place.raw / line.file).read_bytes()
    packed = line.file.casefold().endswith((".xlsx", ".zip"))
    named = any(record.removeprefix("uuid:").encode() in old for record in wish.whole | wish.contacts)
    if not (wish.rows or wish.contact_rows or packed or named):
        return None
    new = cut(line.file, old, wish)
    return None if new == old else Cut(line, new)


def _prove(place: Place, unit: str, mine: Sequence[Cut], before: Reading, wish: Wish) -> None:
    """Read the new files: others say what they said, the person says nothing. Problem redact-unsure."""
    trial = place.build / TRIAL
    shutil.rmtree(trial, ignore_errors=True)
    try:
        source = place.raw / unit
        if source.is_dir():
            shutil.copytree(source, trial / unit)
        for one in mine:
            path = trial / one.line.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink(missing_ok=True) if one.content is None else path.write_bytes(one.content)
        seal(trial)
        after = read(place, trial / unit) if (trial / unit).exists() else None
    finally:
        shutil.rmtree(trial, ignore_errors=True)
    expected = redacted(before, unit, wish.whole, wish.contacts, place.round.code)
    if after is None and len(expected.records) == 0:
        return
    if after is None or said(after) != said(expected) or set(records(after)) != set(records(expected)):
        raise Problem("redact-unsure", file=unit)


def _replace(place: Place, one: Cut, now: str) -> None:
    """The new file in the place of the old one, and its line of the manifest."""
    path, line = place.raw / one.line.file, one.line
    first = line.received_sha256 or line.sha256
    if one.content is None:
        path.unlink()
        new = replace(line, sha256="", bytes=0, status=EMPTIED, received_sha256=first, redacted=now)
    else:
        write_bytes(path, one.content)
        new = replace(line, sha256=of_file(path), bytes=len(one.content), received_sha256=first, redacted=now)
    write_manifest(place.raw, tuple(_with(register(place.raw, now), new)))


def _with(lines: Sequence[Received], new: Received) -> Iterator[Received]:
    return (new if line.file == new.file else line for line in lines)
