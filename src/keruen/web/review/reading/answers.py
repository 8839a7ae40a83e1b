"""An interview's answers as received and as they are after every entry so far, those of this minute too."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa

from keruen.cleaning.entry import Entries, entries_of
from keruen.cleaning.record_ids import with_known_ids
from keruen.cleaning.replay import Replayed, replay
from keruen.intake.exports.outline import Item, Outline
from keruen.web.review.reading.ledgers import Row, read
from keruen.web.review.reading.tables import Desk


@dataclass(frozen=True)
class Interview:
    """A record of RECORDS with its answers by path: as received, and now."""

    record: Mapping[str, object]
    received: Mapping[str, str]
    now: Mapping[str, str]
    removed: bool
    outline: Outline | None
    raw: pa.Table

    def item(self, path: str) -> Item | None:
        """The question of an answer, as the form has it."""
        return self.outline.items.get(question_of(path)) if self.outline else None


def question_of(path: str) -> str:
    """The question's name at the end of a path."""
    return path.rsplit("/", 1)[-1]


def interview_of(desk: Desk, record: str) -> Interview | None:
    """One interview of a built round; None where there is none of this id."""
    found = next(iter(desk.rows("merged/records", record=record)), None)
    if found is None:
        return None
    raw = desk.table("merged/answers", record=record)
    outline = desk.outline(str(found["form"] or ""))
    done = _replayed(desk, record, raw, outline, _mine(desk, record))
    return Interview(found, _by_path(raw), _by_path(done.answers), bool(done.removed), outline, raw)


def would(desk: Desk, interview: Interview, row: Row) -> tuple[Mapping[str, str], Sequence[Mapping[str, object]]]:
    """The answers if one more entry stood in cleaning.csv, and the findings that it would bring."""
    record = str(interview.record["record"])
    before = _mine(desk, record)
    was = _replayed(desk, record, interview.raw, interview.outline, before)
    done = _replayed(desk, record, interview.raw, interview.outline, [*before, row])
    known = {_said(finding) for finding in was.findings.to_pylist()}
    return _by_path(done.answers), [item for item in done.findings.to_pylist() if _said(item) not in known]


def _said(finding: Mapping[str, object]) -> tuple[object, ...]:
    return (finding["code"], finding["row"], finding["params"])


def _mine(desk: Desk, record: str) -> list[Row]:
    bare = record.removeprefix("uuid:")
    return [row for row in read(desk.place, "cleaning") if row["record"].removeprefix("uuid:") == bare]


def _replayed(desk: Desk, record: str, raw: pa.Table, outline: Outline | None, rows: Sequence[Row]) -> Replayed:
    known = frozenset({record})
    entries: Entries = with_known_ids(entries_of(rows, "cleaning.csv", desk.round.code), known)
    forms = (outline,) if outline else ()
    return replay(raw, entries, desk.round.code, known, (), forms, {record: outline.form} if outline else {})


def _by_path(answers: pa.Table) -> dict[str, str]:
    columns = (answers.column(name).to_pylist() for name in ("path", "value"))
    return dict(zip(*columns, strict=True))
