"""Which column of an export is which question: names or labels, with or without groups, options in columns of their own."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from keruen.intake.exports.outline import Item, Outline

COMPONENTS = ("Latitude", "Longitude", "Altitude", "Accuracy")


@dataclass(frozen=True)
class Target:
    """What a column holds: a question, one option of it (0/1), or one number of a position."""

    question: str
    option: str = ""
    component: str = ""


@dataclass(frozen=True)
class Layout:
    """The columns of one sheet: column -> target; `language` is '' where the headers are names; the rest is unknown."""

    targets: Mapping[int, Target]
    language: str = ""
    unknown: tuple[str, ...] = ()
    by_label: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # question -> label -> code


def recognise(headers: Sequence[str], outline: Outline, questions: Sequence[str]) -> Layout:
    """The layout that explains most headers, among names and each language's labels; `questions` are those of the sheet."""
    items = [outline.items[name] for name in questions]
    best = _layout(headers, items, "")
    if 2 * len(best.targets) >= sum(1 for header in headers if header):
        return best  # names explain most of it: labels would explain less
    for language in outline.languages:
        layout = _layout(headers, items, language)
        if len(layout.targets) > len(best.targets):
            best = layout
    return best


def _layout(headers: Sequence[str], items: Sequence[Item], language: str) -> Layout:
    targets: dict[int, Target] = {}
    reader = _Names(items) if not language else _Labels(items, language)
    for column, header in enumerate(headers):
        target = reader.find(header) if header else None
        if target is not None:
            targets[column] = target
    unknown = tuple(h for c, h in enumerate(headers) if h and c not in targets)
    labels = {i.name: _codes(i, language) for i in items if i.choice} if language else {}
    return Layout(targets, language, unknown, labels)


def _codes(item: Item, language: str) -> dict[str, str]:
    return {folded(labels[language]): code for code, labels in item.options.items() if language in labels}


def folded(label: str) -> str:
    """A label without differences of spaces and case."""
    return " ".join(label.split()).casefold()


def _splits(header: str, mark: str) -> Iterator[str]:
    """The header without 0, 1, 2 ... leading groups."""
    rest = header
    yield rest
    while mark in rest:
        rest = rest.split(mark, 1)[1]
        yield rest


class _Names:
    """Finds headers that are names: `group/question`, `group-question`, `question/option`, `question-Latitude`."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = {item.name: item for item in items}

    def find(self, header: str) -> Target | None:
        stem, _, option = header.rpartition("/")
        for mark in ("/", "-"):
            for name in _splits(stem, mark):
                item = self.items.get(name)
                if item is not None and item.multiple:
                    return Target(name, option=option)
        for mark in ("/", "-"):
            for name in _splits(header, mark):
                if name in self.items:
                    return Target(name)
        return self._component(header)

    def _component(self, header: str) -> Target | None:
        stem, _, component = header.rpartition("-")
        if component in COMPONENTS:
            for name in _splits(stem, "-"):
                if name in self.items:
                    return Target(name, component=component)
        return None


class _Labels:
    """Finds headers that are labels. Two questions may share one: columns follow the form, so the next one is meant."""

    def __init__(self, items: Sequence[Item], language: str) -> None:
        self.items = items
        self.language = language
        self.at: dict[str, list[int]] = {}
        for position, item in enumerate(items):
            for label in {folded(item.labels.get(language, item.name)), folded(item.name)}:
                self.at.setdefault(label, []).append(position)
        self.last = -1
        self.used: set[int] = set()

    def find(self, header: str) -> Target | None:
        for label in _splits(header, "/"):
            option = self._option(label)
            if option is not None:
                return option
            position = self._next(folded(label))
            if position is not None:
                self.last = position
                self.used.add(position)
                return Target(self.items[position].name)
        return None

    def _next(self, label: str) -> int | None:
        places = [p for p in self.at.get(label, ()) if p not in self.used]
        return next((p for p in places if p > self.last), places[0] if places else None)

    def _option(self, label: str) -> Target | None:
        """`question/option` of a select_multiple: the last one met, or the next with this label."""
        for cut, sign in enumerate(label):
            if sign != "/":
                continue
            option = folded(label[cut + 1 :])
            for position in self._multiples(folded(label[:cut])):
                item = self.items[position]
                code = _codes(item, self.language).get(option) or (option if option in item.options else None)
                if code is not None:
                    self.last = max(self.last, position)
                    self.used.add(position)
                    return Target(item.name, option=code)
        return None

    def _multiples(self, label: str) -> list[int]:
        places = [p for p in self.at.get(label, ()) if self.items[p].multiple]
        return sorted(places, key=lambda p: (p != self.last, p < self.last, p))
