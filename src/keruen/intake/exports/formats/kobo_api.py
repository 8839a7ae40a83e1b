"""Kobo API v2: flat objects with `group/question` keys, repeats as lists of such objects, all values texts."""

from collections.abc import Mapping, Sequence
from typing import Any

from keruen.intake.exports.formats.kobo import identity, not_approved
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


def pages(content: Any) -> list[Any] | None:
    """The submissions of one page, of a list of pages, or of a plain list; None where the content is none of these."""
    if isinstance(content, Mapping):
        results = content.get("results")
        return list(results) if isinstance(results, list) else ([content] if "_uuid" in content else None)
    if isinstance(content, list) and content:
        inner = [pages(page) for page in content if isinstance(page, Mapping)]
        return [item for page in inner for item in page or ()] if any(page is not None for page in inner) else None
    return None


def read_kobo_api(source: str, content: Any, outlines: Sequence[Outline], round: str) -> Reading:
    """The JSON of /api/v2/assets/{uid}/data/ as a Reading; `row` is the position in the file, 1 first."""
    heap, notes = Heap(source, round, "", ""), Notebook(round)
    submissions = pages(content) or []
    if not submissions:
        raise Problem("file-empty", file=source)
    _tell_short(content, len(submissions), source, notes)
    form = ""
    for row, item in enumerate(submissions, start=1):
        if not isinstance(item, Mapping):
            notes.add("intake-not-a-submission", "error", Where(source, None, row))
            continue
        form = form or str(item.get("_xform_id_string") or "")
        slot = heap.open(_slot(item, row))
        put_tree(heap, slot, item, _meta)
    outline = adopt(heap, form, outlines)
    tell_questions(heap, outline, notes)
    tell_short(heap, outline, notes)
    tell_versions(heap, outline, notes)
    return settle(heap, notes)


def _slot(item: Mapping[str, Any], row: int) -> Slot:
    tail = {name: str(item[name]) for name in ("meta/rootUuid", "_uuid", "meta/instanceID", "_id") if item.get(name)}
    version, submitted, status = item.get("__version__"), item.get("_submission_time"), item.get("_validation_status")
    return Slot(
        identity(tail),
        None,
        row,
        str(version) if version else None,
        str(submitted) if submitted else None,
        rejected=isinstance(status, Mapping) and not_approved(str(status.get("uid", ""))),
    )


def _meta(key: str) -> bool:
    return key.startswith(("_", "meta/", "formhub/"))


def _tell_short(content: Any, found: int, source: str, notes: Notebook) -> None:
    """The server gives a page at a time: fewer submissions than it counts means that pages are missing."""
    first = content[0] if isinstance(content, list) else content
    count = first.get("count") if isinstance(first, Mapping) else None
    if isinstance(count, int) and count > found:
        notes.add("intake-pages-missing", "error", Where(source), found=found, count=count)
