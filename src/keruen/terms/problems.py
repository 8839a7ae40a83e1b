"""Every error a person can meet: a code, where it is, what to do next.

Problem
    the one exception that reaches a person; its code names two sentences in `sentences/*/problems.ftl`:
    the message says what is wrong and where, its attribute `.next` says what to do next.

Faults in data that leave the rest usable are not exceptions but rows of `terms.tables.FINDINGS`, with codes from the same
catalogue. A new problem is one line in CATALOGUE and one message per language.
"""

from dataclasses import dataclass
from typing import Any

from keruen.terms.sentences import Speaker


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its code, the values that its sentences need, and the exit code of the command line."""

    code: str
    needs: tuple[str, ...]
    exit: int = 2


# What every finding of intake says of its place in a raw file; the last three are 1 where it names one, else 0.
AT = ("file", "sheet", "row", "column", "sheeted", "rowed", "columned")
# What the comparison of an enumerator with all others says.
RATE = ("enumerator", "k", "n", "percent", "usual")

CATALOGUE: dict[str, Kind] = {
    kind.code: kind
    for kind in (
        Kind("file-missing", ("file",)),
        Kind("file-empty", ("file",)),
        Kind("file-too-large", ("file", "megabytes", "limit")),
        Kind("file-truncated", ("file",)),
        Kind("file-unknown-shape", ("file", "known")),
        Kind("sheet-missing", ("file", "sheet", "sheets")),
        Kind("column-missing", ("file", "sheet", "column", "columns")),
        Kind("form-version-unknown", ("file", "version", "versions")),
        Kind("config-key-unknown", ("file", "key", "nearest")),
        Kind("config-key-missing", ("file", "key")),
        Kind("config-value-wrong", ("file", "key", "value", "expected")),
        Kind("config-unreadable", ("file", "line", "message")),
        Kind("round-missing", ("folder",)),
        Kind("programme-missing", ("folder",)),
        Kind("forms-role-unknown", ("file", "row", "role", "roles")),
        Kind("forms-refused", ("file", "message")),
        Kind("forms-not-an-xlsform", ("file",)),
        Kind("forms-name-twice", ("file", "row", "name")),
        Kind("places-not-utf8", ("file", "line")),
        Kind("places-column-missing", ("file", "columns")),
        Kind("places-value-missing", ("file", "line", "column")),
        Kind("places-level-wrong", ("file", "line", "value")),
        Kind("places-date-wrong", ("file", "line", "column", "value")),
        Kind("places-coordinate-wrong", ("file", "line", "column", "value", "limit")),
        Kind("places-duplicate", ("file", "line", "place", "first")),
        Kind("places-parent-unknown", ("file", "line", "place", "parent")),
        Kind("places-parent-level", ("file", "line", "place", "level", "parent", "parent_level")),
        Kind("places-cycle", ("file", "line", "place", "parent")),
        Kind("places-code-short", ("file", "line", "column", "value", "digits", "whole")),
        Kind("places-map-unknown", ("map", "maps")),
        Kind("places-country-unknown", ("country", "countries")),
        Kind("workspace-key-twice", ("file", "key", "value")),
        Kind("workspace-round-unknown", ("round", "known")),
        Kind("workspace-busy", ("folder", "process")),
        Kind("workspace-raw-gone", ("file",)),
        Kind("workspace-raw-changed", ("file", "imported")),
        Kind("workspace-raw-none", ("folder",)),
        Kind("workspace-not-built", ("folder",)),
        Kind("workspace-no-previous", ("folder",)),
        Kind("workspace-key-unknown", ("key", "nearest")),
        Kind("workspace-folder-full", ("folder",)),
        Kind("workspace-frame-place", ("file", "place")),
        Kind("workspace-nothing-entered", ("folder",)),
        Kind("demo-published-columns", ("file", "missing", "columns")),
        Kind("demo-published-unreadable", ("file",)),
        Kind("cli-publish-who-missing", ("clearance",)),
        Kind("bring-round", ("folder",)),
        Kind("intake-no-form", ("file", "forms")),
        Kind("intake-encoding", ("file", "row")),
        Kind("intake-csv-broken", ("file", "row")),
        Kind("intake-json-broken", ("file", "row")),
        Kind("intake-mapping-value", ("file", "key", "expected")),
        Kind("intake-edited", (*AT, "id")),
        Kind("intake-double-same", (*AT, "id", "first_file", "first_row")),
        Kind("intake-double-differs", (*AT, "id", "first_file", "first_row")),
        Kind("intake-rejected", (*AT, "id")),
        Kind("intake-columns-unknown", (*AT, "n", "columns")),
        Kind("intake-repeat-orphan", (*AT, "repeat", "parent")),
        Kind("intake-repeat-missing", (*AT, "lost", "n", "sheets")),
        Kind("intake-repeat-unseen", (*AT, "lost", "repeat", "sheets")),
        Kind("intake-repeat-short", (*AT, "repeat", "n")),
        Kind("intake-csv-repeats", (*AT, "repeats", "n")),
        Kind("intake-version-unknown", (*AT, "n", "version", "versions")),
        Kind("intake-not-a-submission", AT),
        Kind("intake-pages-missing", (*AT, "found", "count")),
        Kind("intake-deleted", AT),
        Kind("intake-repeats-left-out", (*AT, "n")),
        Kind("intake-encrypted", AT),
        Kind("intake-xml-entities", AT),
        Kind("intake-xml-broken", AT),
        Kind("intake-no-form-instance", (*AT, "form")),
        Kind("intake-option-unknown", (*AT, "value", "known")),
        Kind("intake-number-text", (*AT, "value")),
        Kind("intake-number-negative", (*AT, "value")),
        Kind("intake-number-fraction", (*AT, "value")),
        Kind("intake-number-large", (*AT, "value")),
        Kind("intake-number-missing", AT),
        Kind("intake-number-though-absent", AT),
        Kind("intake-presence-missing", AT),
        Kind("intake-missing", AT),
        Kind("intake-consent-missing", AT),
        Kind("intake-date-unreadable", (*AT, "value")),
        Kind("intake-date-outside", (*AT, "value", "start", "end")),
        Kind("intake-place-missing", AT),
        Kind("intake-place-unknown", (*AT, "value", "nearest")),
        Kind("intake-place-too-wide", (*AT, "name", "value")),
        Kind("intake-place-matched", (*AT, "value", "name", "id")),
        Kind("intake-parts-above", (*AT, "dimension", "parts", "number")),
        Kind("intake-part-twice", (*AT, "category")),
        Kind("intake-informant-twice", (*AT, "value")),
        Kind("intake-total-row", (*AT, "value")),
        Kind("intake-word-unknown", (*AT, "value")),
        Kind("intake-none-with-number", (*AT, "value")),
        Kind("intake-part-without-number", AT),
        Kind("intake-place-row-twice", (*AT, "value", "name", "other")),
        Kind("cleaning-incomplete", (*AT, "missing")),
        Kind("cleaning-status", (*AT, "value", "known")),
        Kind("cleaning-date", (*AT, "value")),
        Kind("cleaning-number", (*AT, "value")),
        Kind("cleaning-star", (*AT, "value")),
        Kind("cleaning-record-unknown", (*AT, "id")),
        Kind("cleaning-question-unknown", (*AT, "question", "nearest")),
        Kind("cleaning-on-removed", (*AT, "other")),
        Kind("cleaning-disagree", (*AT, "other")),
        Kind("cleaning-stale", (*AT, "expected", "found")),
        Kind("cleaning-decided-twice", (*AT, "other")),
        Kind("cleaning-returned-unknown", ("file",)),
        Kind("cleaning-returned-key", AT),
        Kind("cleaning-returned-no-answer", AT),
        Kind("cleaning-decision-unknown", (*AT, "value", "known")),
        Kind("matrix-apart", ("measure", "low", "high", "value")),
        Kind("matrix-presence", ("measure", "value")),
        Kind("matrix-minority", ("measure", "number")),
        Kind("matrix-far-register", ("measure", "value", "opinions")),
        Kind("matrix-bound-above", ("measure", "value", "opinions")),
        Kind("matrix-parts-above", ("measure", "value", "whole")),
        Kind("matrix-stale-decision", ("measure", "value")),
        Kind("matrix-outlying", ("measure", "number", "value")),
        Kind("trust-forced-excluded", ("place",)),
        Kind("trust-budget-small", ("days", "budget")),
        Kind("trust-no-b1", ("round",)),
        Kind("trust-listed-twice", (*AT, "name")),
        Kind("trust-backcheck-enumerator", ("enumerator", "k", "n", "percent")),
        Kind("trust-backcheck-question", ("question", "k", "n", "percent")),
        Kind("trust-lineage-unknown", ("file", "line", "place")),
        Kind("trust-lineage-wrong", ("file", "line", "column", "value", "expected")),
        Kind("checks-impossible", ("number", "most")),
        Kind("checks-parts-and-totals", ("dimension", "parts", "number")),
        Kind("checks-shares-of-hundred", ("dimension", "parts", "number")),
        Kind("checks-straight-lining", ("dimension", "n", "most")),
        Kind("checks-other-share", ("dimension", "other", "number")),
        Kind("checks-stock-flow", ("expected", "number")),
        Kind("checks-household-size", ("persons", "households")),
        Kind("checks-household-multiples", ("persons", "households", "times")),
        Kind("checks-informant-twice", ("informant", "n", "other")),
        Kind("checks-exact-duplicates", ("other", "copies", "n")),
        Kind("checks-near-duplicates", ("other", "percent")),
        Kind("checks-outlier-kind", ("measure", "value", "median", "q3", "places")),
        Kind("checks-outlier-previous", ("number", "previous")),
        Kind("checks-outlier-area", ("value", "named")),
        Kind("checks-change", ("measure", "previous", "current")),
        Kind("checks-duration", ("minutes", "least", "most")),
        Kind("checks-time-of-day", ("time",)),
        Kind("checks-overlap", ("enumerator", "minutes", "other")),
        Kind("checks-heaping", RATE),
        Kind("checks-enumerator-multiples", RATE),
        Kind("checks-enumerator-refusals", RATE),
        Kind("checks-enumerator-unknown", RATE),
        Kind("checks-enumerator-same", ("enumerator", "number", "k", "n", "percent")),
        Kind("checks-missing", ("fact", "k", "n", "percent")),
        Kind("checks-other-answers", ("found", "expected")),
        Kind("checks-skip-logic", ("found", "condition")),
        Kind("checks-services-without-households", ("services",)),
        Kind("checks-coordinates", ("found", "kilometres")),
        Kind("checks-declared-parents", ("declared", "parent")),
        Kind("checks-place-codes", ("kato", "above")),
        Kind("checks-rule", ("rule", "condition")),
        Kind("checks-fewest-answers", ("n", "cells")),
        Kind("checks-rule-impossible", ("rule", "other")),
        Kind("checks-rule-redundant", ("rule", "other")),
        Kind("checks-rule-undecidable", ("rule", "other")),
        Kind("checks-rule-unreadable", ("file", "rule", "text")),
        Kind("checks-name-unknown", ("file", "name", "nearest")),
        Kind("report-letter-missing", ("text", "font")),
        Kind("release-cannot-stand", ("n", "cells")),
        Kind("release-person-found", ("n", "file", "place", "kind")),
    )
}


class Problem(Exception):
    """A problem that a person can mend. `Problem("sheet-missing", file=..., sheet=..., sheets=...)`."""

    def __init__(self, code: str, **values: Any) -> None:
        kind = CATALOGUE[code]
        missing = [name for name in kind.needs if name not in values]
        if missing:
            raise TypeError(f"problem {code!r} needs {missing}")
        super().__init__(code, values)
        self.code = code
        self.values: dict[str, Any] = values
        self.exit = kind.exit

    def tell(self, say: Speaker) -> tuple[str, str]:
        """What is wrong and where; what to do next. In the speaker's language."""
        return say(self.code, **self.values), say(f"{self.code}.next", **self.values)

    def __str__(self) -> str:
        return " ".join(self.tell(Speaker("en")))

    def __reduce__(self) -> tuple[Any, ...]:
        return _problem, (self.code, self.values)


def _problem(code: str, values: dict[str, Any]) -> Problem:
    """The problem again, on the other side of a process boundary."""
    return Problem(code, **values)
