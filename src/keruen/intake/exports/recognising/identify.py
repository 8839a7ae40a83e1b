"""Which form a submission belongs to: by the form id that it carries, else by its questions."""

from collections import Counter
from collections.abc import Iterable, Sequence

from keruen.intake.exports.heap import Heap
from keruen.intake.exports.outline import Outline
from keruen.terms.problems import Problem


def by_id(form: str, outlines: Sequence[Outline]) -> Outline | None:
    """The outline with this form id; Kobo gives forms an id of its own, then None."""
    return next((outline for outline in outlines if outline.form == form), None)


def by_questions(names: Iterable[str], outlines: Sequence[Outline]) -> Outline | None:
    """The outline that has most of these questions, at least two."""
    asked = set(names)
    scored = Counter({n: len(asked & outline.items.keys()) for n, outline in enumerate(outlines)})
    best = max(scored, key=lambda n: scored[n], default=None)
    return outlines[best] if best is not None and scored[best] >= 2 else None


def adopt(heap: Heap, form: str, outlines: Sequence[Outline]) -> Outline:
    """Name the heap's form and instrument. Problem: the file carries the questions of no known form."""
    outline = by_id(form, outlines) or by_questions(heap.question, outlines)
    if outline is None:
        names = ", ".join(dict.fromkeys(o.form for o in outlines)) or "-"
        raise Problem("intake-no-form", file=heap.source, forms=names)
    heap.instrument, heap.form = outline.instrument, outline.form
    return outline
