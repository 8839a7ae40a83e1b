"""The form version of each submission against those that are known: a finding for each unknown one, not for each row."""

from keruen.intake.findings import Notebook, Where
from keruen.intake.heap import Heap
from keruen.intake.outline import Outline


def tell_versions(heap: Heap, outline: Outline, notes: Notebook) -> None:
    """One warning for each version that is in no form of `forms/`, with the number of its submissions and its first row."""
    if not outline.versions:
        return
    count: dict[str, int] = {}
    first: dict[str, int] = {}
    for position, slot in enumerate(heap.slots):
        if slot.version and slot.version not in outline.versions:
            count[slot.version] = count.get(slot.version, 0) + 1
            first.setdefault(slot.version, position)
    for version, n in count.items():
        at = heap.slots[first[version]]
        where = Where(heap.source, at.sheet, at.row)
        notes.add(
            "intake-version-unknown", "warning", where, version=version, versions=", ".join(outline.versions), n=n
        )
