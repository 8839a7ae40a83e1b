"""The form version of each submission against those that are known: a finding for each unknown one, not for each row."""

import re

from keruen.intake.exports.heap import Heap
from keruen.intake.exports.outline import Outline
from keruen.intake.findings import Notebook, Where

# Kobo numbers each deployment by an id of its own, which the XLSForm does not have; what changed shows in the columns.
_KOBO = re.compile(r"v[A-Za-z0-9]{20,22}")


def tell_versions(heap: Heap, outline: Outline, notes: Notebook) -> None:
    """One warning for each version that is in no form of `forms/`, with the number of its submissions and its first row."""
    if not outline.versions:
        return
    count: dict[str, int] = {}
    first: dict[str, int] = {}
    for position, slot in enumerate(heap.slots):
        if slot.version and slot.version not in outline.versions and not _KOBO.fullmatch(slot.version):
            count[slot.version] = count.get(slot.version, 0) + 1
            first.setdefault(slot.version, position)
    for version, n in count.items():
        at = heap.slots[first[version]]
        where = Where(heap.source, at.sheet, at.row)
        notes.add(
            "intake-version-unknown", "warning", where, version=version, versions=", ".join(outline.versions), n=n
        )
