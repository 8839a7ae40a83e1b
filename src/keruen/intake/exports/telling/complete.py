"""Were all repeats exported? Answers that count a repeat's rows are held against the rows that were read.

An export without the sheet of a repeat looks whole: nothing in it is damaged, and a breakdown would become `unknown` in
silence. The form knows which repeats there are, and a counting question how many rows each must have.
"""

from collections.abc import Collection

from keruen.intake.cells import as_text
from keruen.intake.exports.heap import Heap
from keruen.intake.exports.outline import Outline
from keruen.intake.findings import Notebook, Where

_SHOWN = 20
Instance = tuple[int, str]  # a submission, the repeats around with their positions: "", "lm_top[1]/"


def tell_short(heap: Heap, outline: Outline, notes: Notebook, told: Collection[str] = ()) -> None:
    """An error for each repeat that has fewer rows than the form counted; `told` are those of which more was said."""
    for repeat, short in _short(heap, outline).items():
        if repeat not in told and short:
            at = heap.slots[min(short)]
            where = Where(heap.source, at.sheet, at.row)
            notes.add("intake-repeat-short", "error", where, repeat=repeat, n=len(short))


def tell_missing(
    heap: Heap,
    outline: Outline,
    missing: Collection[str],
    sheets: dict[str, str],
    there: Collection[str],
    notes: Notebook,
) -> None:
    """A finding for each repeat whose sheet is missing: an error where answers are lost, a warning where nobody can tell.

    `sheets`: repeat -> the name that its sheet would have; `there`: the sheets of the file.
    """
    short = _short(heap, outline)
    for repeat in _outermost(missing, outline):
        counted, lost = repeat in outline.counts, len(short.get(repeat, ()))
        if counted and not lost:
            continue
        code, severity = ("intake-repeat-missing", "error") if lost else ("intake-repeat-unseen", "warning")
        shown = ", ".join(list(there)[:_SHOWN]) + (", ..." if len(there) > _SHOWN else "")
        notes.add(code, severity, Where(heap.source), lost=sheets[repeat], repeat=repeat, n=lost, sheets=shown)


def tell_flat(heap: Heap, outline: Outline, missing: Collection[str], notes: Notebook) -> None:
    """One finding for a CSV file of a form with repeats: such a file holds the root sheet alone."""
    short = _short(heap, outline)
    lost = [repeat for repeat in missing if short.get(repeat)]
    unseen = [repeat for repeat in missing if repeat not in outline.counts]
    if lost:
        n = len(set().union(*(short[repeat] for repeat in lost)))
        notes.add("intake-csv-repeats", "error", Where(heap.source), n=n, repeats=", ".join(lost))
    elif unseen:
        notes.add("intake-csv-repeats", "warning", Where(heap.source), n=0, repeats=", ".join(unseen))


def _outermost(missing: Collection[str], outline: Outline) -> list[str]:
    """The missing repeats that lie in no other missing one."""
    around: dict[str, set[str]] = {}
    for item in outline.items.values():
        for depth, repeat in enumerate(item.repeats):
            around.setdefault(repeat, set()).update(item.repeats[:depth])
    return [repeat for repeat in missing if not around.get(repeat, set()) & set(missing)]


def _short(heap: Heap, outline: Outline) -> dict[str, set[int]]:
    """Repeat -> the submissions that counted more rows than were read."""
    asked = {question: repeat for repeat, question in outline.counts.items()}
    wanted: dict[str, dict[Instance, int]] = {repeat: {} for repeat in outline.counts}
    seen: dict[tuple[int, str, str], set[str]] = {}
    for owner, path, question, value in zip(heap.owner, heap.path, heap.question, heap.value, strict=True):
        prefix = path[: len(path) - len(question)]
        if question in asked:
            wanted[asked[question]][owner, prefix] = _whole(value)
        if prefix:
            above, _, own = prefix[:-1].rpartition("/")
            around = above + "/" if above else ""
            seen.setdefault((owner, around, own.partition("[")[0]), set()).add(own)
    return {
        repeat: {o for (o, prefix), n in counts.items() if n > len(seen.get((o, prefix, repeat), ()))}
        for repeat, counts in wanted.items()
    }


def _whole(value: str) -> int:
    text = as_text(value) or ""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0
