"""Problems of corrections and decisions."""

from keruen.terms.problems.kind import AT, Kind

KINDS: tuple[Kind, ...] = (
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
    Kind("cleaning-type", (*AT, "kind", "value")),
    Kind("cleaning-option", (*AT, "option", "nearest")),
    Kind("cleaning-misplaced", (*AT, "question", "nearest")),
    Kind("logs-unknown", ("file", "known")),
    Kind("logs-not-carried", (*AT, "kind")),
    Kind("logs-loop", (*AT, "loop")),
    Kind("logs-guard", (*AT, "found")),
    Kind("redact-unknown", ("id", "nearest")),
    Kind("redact-shape", ("file",)),
    Kind("redact-unsure", ("file",)),
    Kind("redact-dropped", (*AT, "n")),
    Kind("cleaning-decided-twice", (*AT, "other")),
    Kind("cleaning-returned-unknown", ("file",)),
    Kind("cleaning-returned-key", AT),
    Kind("cleaning-returned-no-answer", AT),
    Kind("cleaning-decision-unknown", (*AT, "value", "known")),
)
