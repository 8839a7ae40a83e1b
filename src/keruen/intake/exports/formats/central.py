"""ODK Central, zip of CSV: `{form}.csv` and `{form}-{repeat}.csv`, joined by KEY and PARENT_KEY."""

import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from keruen.intake.cells import as_text
from keruen.intake.exports.formats.rows import reader
from keruen.intake.exports.heap import Heap, Slot, settle
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.choose import choose
from keruen.intake.exports.recognising.headers import recognise
from keruen.intake.exports.recognising.identify import by_id
from keruen.intake.exports.telling.complete import tell_missing, tell_short
from keruen.intake.exports.telling.unknown import tell_columns
from keruen.intake.exports.telling.versions import tell_versions
from keruen.intake.findings import Notebook, Where
from keruen.intake.limits import Limits, member
from keruen.intake.reading import Reading
from keruen.intake.sheets import Sheet, parse
from keruen.terms.problems import Problem

_STEP = re.compile(r"([^/\[\]]+)\[([0-9]+)\]")


def read_central(path: Path, names: Sequence[str], outlines: Sequence[Outline], round: str, limits: Limits) -> Reading:
    """A zip of Central as a Reading; `sheet` is the member's name."""
    sheets = [parse(member(path, n, limits), f"{path.name}/{n}", n) for n in names if n.endswith(".csv")]
    roots = [s for s in sheets if "KEY" in s.header() and "PARENT_KEY" not in s.header()]
    stems = [PurePosixPath(s.name).stem for s in roots]
    named = [o for stem in stems if (o := by_id(stem, outlines)) is not None]
    chosen = choose(roots, named or outlines)
    if chosen is None:
        raise Problem("intake-no-form", file=path.name, forms=", ".join(o.form for o in outlines) or "-")
    if len(chosen.sheet.rows) < 2:
        raise Problem("file-empty", file=path.name)
    heap, notes = Heap(path.name, round, chosen.outline.instrument, chosen.outline.form), Notebook(round)
    slots = _roots(chosen.sheet, chosen.outline, heap)
    form = PurePosixPath(chosen.sheet.name).stem
    inner = [sheet for sheet in sheets if "PARENT_KEY" in sheet.header()]
    there = {_repeat(sheet, form, chosen.outline, slots, heap, notes) for sheet in inner}
    missing = sorted(chosen.outline.repeats - there)
    expected = {repeat: f"{form}-{repeat}.csv" for repeat in missing}
    tell_missing(heap, chosen.outline, missing, expected, [s.name for s in sheets], notes)
    tell_short(heap, chosen.outline, notes, told=missing)
    tell_columns(chosen.sheet, chosen.layout, path.name, notes)
    tell_versions(heap, chosen.outline, notes)
    return settle(heap, notes)


def _roots(sheet: Sheet, outline: Outline, heap: Heap) -> dict[str, int]:
    header = sheet.header()
    read = reader(recognise(header, outline, outline.within("")), outline)
    at = {
        name: header.index(name) for name in ("KEY", "SubmissionDate", "FormVersion", "ReviewState") if name in header
    }
    slots: dict[str, int] = {}
    for i in range(1, len(sheet.rows)):
        row = sheet.rows[i]
        tail = {name: as_text(row[c]) if c < len(row) else None for name, c in at.items()}
        if not any(row):
            continue
        key = tail.get("KEY") or ""
        rejected = tail.get("ReviewState") == "rejected"
        times = (tail.get("FormVersion"), tail.get("SubmissionDate"))
        slot = heap.open(Slot(key, sheet.name, sheet.number(i), *times, rejected=rejected))
        slots.setdefault(key, slot)
        read.put(heap, slot, "", row)
    return slots


def _repeat(sheet: Sheet, form: str, outline: Outline, slots: dict[str, int], heap: Heap, notes: Notebook) -> str:
    """Write the answers of a repeat's member; gives the name of the repeat."""
    header = sheet.header()
    name = _name(sheet, form, outline)
    read = reader(recognise(header, outline, outline.within(name)), outline)
    key_at, count = header.index("KEY") if "KEY" in header else None, dict[str, int]()
    for i in range(1, len(sheet.rows)):
        row = sheet.rows[i]
        if not any(row):
            continue
        parent = as_text(row[header.index("PARENT_KEY")]) if header.index("PARENT_KEY") < len(row) else None
        key = (as_text(row[key_at]) if key_at is not None and key_at < len(row) else None) or ""
        slot = slots.get((parent or "").split("/", 1)[0])
        if slot is None:
            where = Where(heap.source, sheet.name, sheet.number(i))
            notes.add("intake-repeat-orphan", "error", where, repeat=name, parent=parent or "")
            continue
        count[parent or ""] = count.get(parent or "", 0) + 1
        read.put(heap, slot, _prefix(key, parent or "", name, count[parent or ""]), row)
    return name


def _prefix(key: str, parent: str, name: str, position: int) -> str:
    """The repeats in the key with their positions; a key without them is counted."""
    steps = _STEP.findall(key.split("/", 1)[1]) if "/" in key else []
    if steps and steps[-1][0] == name:
        return "".join(f"{repeat}[{n}]/" for repeat, n in steps)
    above = _STEP.findall(parent.split("/", 1)[1]) if "/" in parent else []
    return "".join(f"{repeat}[{n}]/" for repeat, n in above) + f"{name}[{position}]/"


def _name(sheet: Sheet, form: str, outline: Outline) -> str:
    """The repeat of a member: `{form}-{repeat}.csv`, groups before the name or not; else the one with most questions."""
    stem = PurePosixPath(sheet.name).stem.removeprefix(form + "-")
    for name in outline.repeats:
        if stem == name or stem.endswith(("-" + name, "." + name)):
            return name
    scored = {n: len(recognise(sheet.header(), outline, outline.within(n)).targets) for n in sorted(outline.repeats)}
    return max(scored, key=lambda n: scored[n]) if scored else stem
