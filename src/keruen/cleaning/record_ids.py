"""Ids as people copy them: with the prefix `uuid:` or without it."""

from collections.abc import Collection
from dataclasses import replace

from keruen.cleaning.entry import Entries, Entry

PREFIX = "uuid:"


def as_known(record: str, known: Collection[str]) -> str:
    """The id among those known that a person means: as written, else with or without `uuid:`; else as written."""
    for said in (record, f"{PREFIX}{record}", record.removeprefix(PREFIX)):
        if said in known:
            return said
    return record


def with_known_ids(entries: Entries, known: Collection[str]) -> Entries:
    """The entries with the ids that the submissions have; the file and its table stay as they were written."""

    def named(entry: Entry) -> Entry:
        return replace(entry, record=as_known(entry.record, known))

    return replace(entries, accepted=tuple(map(named, entries.accepted)))
