"""One row of an export as answers: plain cells, options in columns of their own, positions in four columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from keruen.intake.cells import as_text
from keruen.intake.exports.heap import Heap
from keruen.intake.exports.outline import Outline
from keruen.intake.exports.recognising.headers import COMPONENTS, Layout, folded

_CHOSEN = frozenset({"1", "true", "yes", "x"})
Labels = Mapping[str, str]


@dataclass(frozen=True)
class Reader:
    """The columns of a sheet, sorted once by what they need."""

    plain: tuple[tuple[int, str], ...]
    labelled: tuple[tuple[int, str, bool, Labels], ...]  # a label in place of a code: column, question, multiple, codes
    multiple: tuple[tuple[str, int | None, tuple[tuple[int, str], ...]], ...]
    position: tuple[tuple[str, tuple[int | None, ...]], ...]

    def put(self, heap: Heap, slot: int, prefix: str, row: Sequence[Any]) -> None:
        """Write the answers of one row; an empty cell is no answer."""
        width = len(row)
        for column, question in self.plain:
            cell = row[column] if column < width else None
            if cell is not None and cell != "":
                text = as_text(cell)
                if text is not None:
                    heap.put(slot, prefix, question, text)
        for column, question, many, labels in self.labelled:
            text = as_text(row[column]) if column < width else None
            if text is not None:
                heap.put(slot, prefix, question, _several(text, labels) if many else labels.get(folded(text), text))
        for question, summary, options in self.multiple:
            chosen = _options(row, summary, options)
            if chosen is not None:
                heap.put(slot, prefix, question, chosen)
        for question, columns in self.position:
            numbers = [(as_text(row[c]) if c is not None and c < width else None) or "0" for c in columns]
            if any(c is not None and c < width and as_text(row[c]) for c in columns):
                heap.put(slot, prefix, question, " ".join(numbers))


def reader(layout: Layout, outline: Outline) -> Reader:
    """The reader of a sheet with this layout."""
    options: dict[str, list[tuple[int, str]]] = {}
    whole: dict[str, int] = {}
    parts: dict[str, dict[str, int]] = {}
    for column, target in layout.targets.items():
        if target.option:
            options.setdefault(target.question, []).append((column, target.option))
        elif target.component:
            parts.setdefault(target.question, {})[target.component] = column
        else:
            whole.setdefault(target.question, column)
    single = [(c, q) for q, c in whole.items() if q not in options]
    labelled = [(c, q) for c, q in single if layout.by_label.get(q)]
    return Reader(
        plain=tuple((c, q) for c, q in single if not layout.by_label.get(q)),
        labelled=tuple((c, q, outline.items[q].multiple, layout.by_label[q]) for c, q in labelled),
        multiple=tuple((q, None if layout.language else whole.get(q), tuple(o)) for q, o in options.items()),
        position=tuple((q, tuple(p.get(c) for c in COMPONENTS)) for q, p in parts.items() if q not in whole),
    )


def _options(row: Sequence[Any], summary: int | None, options: Sequence[tuple[int, str]]) -> str | None:
    """Codes chosen, separated by spaces; '' where the question was answered with none; None where it was not answered."""
    width = len(row)
    if summary is not None:
        return as_text(row[summary]) if summary < width else None
    marks = [(code, as_text(row[column])) for column, code in options if column < width]
    if all(mark is None for _, mark in marks):
        return None
    return " ".join(code for code, mark in marks if mark is not None and mark.casefold() in _CHOSEN)


def _several(text: str, labels: Labels) -> str:
    """Labels of a select_multiple, written one after the other, as codes; what is no label stays as it is."""
    words, codes = text.split(), []
    while words:
        for length in range(len(words), 0, -1):
            code = labels.get(folded(" ".join(words[:length])))
            if code is not None:
                codes.append(code)
                words = words[length:]
                break
        else:
            codes.append(words.pop(0))
    return " ".join(codes)
