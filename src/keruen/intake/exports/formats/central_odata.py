"""ODK Central, OData JSON: groups as objects, repeats expanded as lists, facts of the server under `__system`."""

from collections.abc import Mapping, Sequence
from typing import Any

from keruen.intake.exports.formats.tree import put_tree
from keruen.intake.exports.heap import Heap, Slot, settle
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.identify import adopt
from keruen.intake.exports.telling.complete import tell_short
from keruen.intake.exports.telling.unknown import tell_questions
from keruen.intake.exports.telling.versions import tell_versions
from keruen.intake.findings import Notebook, Where
from keruen.intake.reading import Reading
from keruen.terms.problems import Problem


def read_odata(source: str, content: Mapping[str, Any], outlines: Sequence[Outline], round: str) -> Reading:
    """The answer of .svc/Submissions?$expand=* as a Reading; deleted submissions are left out with a note."""
    heap, notes = Heap(source, round, "", ""), Notebook(round)
    values = content.get("value")
    if not isinstance(values, list) or not values:
        raise Problem("file-empty", file=source)
    links = 0
    for row, item in enumerate(values, start=1):
        system = item.get("__system") if isinstance(item, Mapping) else None
        if not isinstance(item, Mapping) or not isinstance(system, Mapping):
            notes.add("intake-not-a-submission", "error", Where(source, None, row))
            continue
        if system.get("deletedAt"):
            notes.add("intake-deleted", "note", Where(source, None, row, str(item.get("__id") or "")))
            continue
        slot = heap.open(_slot(item, system, row))
        put_tree(heap, slot, item, _meta)
        links += any(str(key).endswith("@odata.navigationLink") for key in _keys(item))
    if links:
        notes.add("intake-repeats-left-out", "error", Where(source), n=links)
    if content.get("@odata.nextLink"):
        notes.add("intake-pages-missing", "error", Where(source), found=len(values), count=len(values) + 1)
    outline = adopt(heap, "", outlines)
    tell_questions(heap, outline, notes)
    if not links:  # else it was said that repeats are missing
        tell_short(heap, outline, notes)
    tell_versions(heap, outline, notes)
    return settle(heap, notes)


def _slot(item: Mapping[str, Any], system: Mapping[str, Any], row: int) -> Slot:
    version, submitted = system.get("formVersion"), system.get("submissionDate")
    return Slot(
        str(item.get("__id") or ""),
        None,
        row,
        str(version) if version else None,
        str(submitted) if submitted else None,
        rejected=system.get("reviewState") == "rejected",
    )


def _meta(key: str) -> bool:
    return key.startswith("__") or key == "meta" or "@odata" in key


def _keys(item: Mapping[str, Any]) -> list[str]:
    """The keys of an object and of its groups."""
    found: list[str] = []
    todo: list[Mapping[str, Any]] = [item]
    while todo:
        node = todo.pop()
        found += map(str, node)
        todo += [value for value in node.values() if isinstance(value, Mapping)]
    return found
