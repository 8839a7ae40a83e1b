"""What a foreign log's words are looked up in: the submissions, the answers and the questions of a round."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from keruen.cleaning.cells import present
from keruen.cleaning.judging.asked import Asked, misplaced
from keruen.intake.exports.outline import Item
from keruen.terms.arrow import from_rows
from keruen.terms.tables import ANSWERS

_STEPS = re.compile(r"[/.]")
_NUMBERED = re.compile(r"(.+?)((?:_[0-9]+)+)")


@dataclass(frozen=True)
class Known:
    """A round as logs speak of it. Without forms and answers paths are taken as they stand."""

    asked: Asked = field(default_factory=Asked)
    records: frozenset[str] = frozenset()
    answers: pa.Table = field(default_factory=lambda: from_rows(ANSWERS, ()))

    def record(self, said: str) -> str:
        """The submission's id: other tools leave `uuid:` out."""
        return f"uuid:{said}" if said not in self.records and f"uuid:{said}" in self.records else said

    def path(self, record: str, said: str, loop: str = "") -> str:
        """The path of a question as another tool names it: with groups, with the number of a repeat at its end.

        `group/needs`, `group.needs/water`, `lm_top_code_2`, `needs_water`; what is not understood stays as it is.
        """
        inside = f"{loop}/" if loop else ""
        for tail in _tails(said):
            target = self.asked.target(record, inside + tail)
            if target is not None and not (target.item and misplaced(target.path, target.item)):
                return inside + tail
        outline = self.asked.forms.get(self.asked.form_of.get(record, ""))
        for item in outline.items.values() if outline else ():
            option = said.removeprefix(item.name + "_")
            if item.multiple and option != said and option in item.options:
                return f"{inside}{item.name}/{option}"
        return _repeated(said, outline.items.get(_stem(said)) if outline else None) or inside + said

    def flat(self, path: str) -> str:
        """The name of a variable where repeats are columns: `lm_top[2]/lm_top_code` is lm_top_code_2."""
        numbers = re.findall(r"\[([0-9]+)\]", path)
        name = re.sub(r"[^/]+\[[0-9]+\]/", "", path).replace("/", "_")
        return "_".join([name, *numbers])

    def item(self, record: str, path: str) -> Item | None:
        """The question of a path, where the form is known."""
        target = self.asked.target(record, path)
        return target.item if target else None

    def answer(self, record: str, path: str) -> str | None:
        """The present answer."""
        return present(self.answers, [(record, path)]).get((record, path))

    def having(self, question: str, value: str) -> Iterator[tuple[str, str]]:
        """The (record, path) of every answer of a question that has this value."""
        same = pc.and_(
            pc.equal(self.answers.column("question"), question), pc.equal(self.answers.column("value"), value)
        )
        rows = self.answers.filter(same)
        yield from zip(rows.column("record").to_pylist(), rows.column("path").to_pylist(), strict=True)


def _tails(said: str) -> Iterator[str]:
    """The name without 0, 1, 2 ... leading groups."""
    yield said
    yield from (said[found.end() :] for found in _STEPS.finditer(said))


def _stem(said: str) -> str:
    found = _NUMBERED.fullmatch(said)
    return found[1] if found else said


def _repeated(said: str, item: Item | None) -> str:
    """`lm_top_code_2` as a path; '' where the numbers at its end are not those of its repeats."""
    found = _NUMBERED.fullmatch(said)
    numbers = found[2].split("_")[1:] if found else []
    if item is None or len(numbers) != len(item.repeats) or not numbers:
        return ""
    return "".join(f"{repeat}[{n}]/" for repeat, n in zip(item.repeats, numbers, strict=True)) + item.name
