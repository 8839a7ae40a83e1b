"""The sheet `backchecks` of findings.xlsx: what came of asking again, by enumerator and by question.

Everybody who was asked again about stands in it, not only those of whom too many answers differ.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from keruen.terms.sentences import Speaker

VERDICTS = ("same", "near", "differs", "unknown")
_HEADS = ("interviews", "compared", *VERDICTS, "percent")


@dataclass(frozen=True)
class Again:
    """One enumerator or one question: interviews, and answers by verdict; `percent` differ of those compared."""

    name: str
    interviews: int
    same: int
    near: int
    differs: int
    unknown: int

    @property
    def compared(self) -> int:
        """Answers that both interviews have."""
        return self.same + self.near + self.differs

    @property
    def percent(self) -> int | None:
        """Per cent of the compared answers that differ, half up; None where nothing was compared."""
        return (200 * self.differs + self.compared) // (2 * self.compared) if self.compared else None


def by(rows: Iterable[Mapping[str, Any]], what: str) -> list[Again]:
    """Rows of BACKCHECKS by enumerator or question, in the order of the names; an enumerator who is not told is ''."""
    verdicts: dict[str, Counter[str]] = defaultdict(Counter)
    records: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        name = row[what] or ""
        verdicts[name][row["verdict"]] += 1
        records[name].add(row["record"])
    return [
        Again(name, len(records[name]), *(verdicts[name][verdict] for verdict in VERDICTS)) for name in sorted(verdicts)
    ]


def write_again(sheet: Any, rows: Sequence[Mapping[str, Any]], say: Speaker, head: Any) -> None:
    """Two tables below each other, with their heads in the speaker's language."""
    at = 0
    for what in ("enumerator", "question"):
        for position, name in enumerate((what, *_HEADS)):
            sheet.write(at, position, say(f"again-{name}"), head)
            sheet.set_column(position, position, 14 if position else 34)
        for line in by(rows, what):
            at += 1
            sheet.write_string(at, 0, line.name)
            sheet.write_row(at, 1, [getattr(line, name) for name in _HEADS])
        at += 2
    sheet.fit_to_pages(1, 0)
