"""A form as intake needs it: which questions there are, in which repeat, with which options and labels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True)
class Item:
    """One question: its kind in words of XLSForm, the repeats around it (outermost first), labels by language."""

    name: str
    kind: str
    repeats: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # code -> language -> label
    section: Mapping[str, str] = field(default_factory=dict)  # the title of the innermost named group outside repeats
    turn: Mapping[str, str] = field(default_factory=dict)  # the title of the innermost repeat

    @property
    def multiple(self) -> bool:
        """Whether several options may be chosen."""
        return self.kind.startswith("select_multiple")

    @property
    def choice(self) -> bool:
        """Whether the answer is one option or several."""
        return self.kind.startswith("select")


@dataclass(frozen=True)
class Outline:
    """A form (all its known versions together): instrument, form id, versions, questions in the order of the form."""

    instrument: str
    form: str
    versions: tuple[str, ...]
    items: Mapping[str, Item]
    counts: Mapping[str, str] = field(default_factory=dict)  # repeat -> the question that says how many it has

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which questions have labels."""
        return tuple(dict.fromkeys(language for item in self.items.values() for language in item.labels))

    @property
    def repeats(self) -> frozenset[str]:
        """The names of all repeats."""
        return frozenset(name for item in self.items.values() for name in item.repeats)

    def within(self, repeat: str) -> tuple[str, ...]:
        """The questions that stand directly in a repeat; `''`: outside every repeat."""
        return tuple(i.name for i in self.items.values() if (i.repeats[-1] if i.repeats else "") == repeat)


def merged(outlines: Iterable[Outline]) -> tuple[Outline, ...]:
    """One outline for each form id; a question of several versions is that of the last one, its options are united."""
    forms: dict[str, Outline] = {}
    for outline in outlines:
        before = forms.get(outline.form)
        forms[outline.form] = outline if before is None else _united(before, outline)
    return tuple(forms.values())


def _united(earlier: Outline, later: Outline) -> Outline:
    items = dict(later.items)
    for name, item in earlier.items.items():
        same = items.get(name)
        if same is None:
            items[name] = item
        elif same.options.keys() != item.options.keys():
            items[name] = replace(same, options={**item.options, **same.options})
    versions = tuple(dict.fromkeys((*earlier.versions, *later.versions)))
    return Outline(later.instrument, later.form, versions, items, {**earlier.counts, **later.counts})
