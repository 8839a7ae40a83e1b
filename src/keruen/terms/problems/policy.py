"""Problems of official series, their evaluation and the report."""

from keruen.terms.problems.kind import Kind

_CELL = ("file", "row", "column", "value")
KINDS: tuple[Kind, ...] = (
    Kind("policy-vintage-unknown", ("vintage", "known")),
    Kind("policy-doubt-duplicate", ("address", "values")),
    Kind("policy-doubt-vintage", ("address", "place", "vintage")),
    Kind("policy-doubt-negative", ("address", "value")),
    Kind("policy-doubt-thousands-or-persons", ("address", "value", "usual")),
    Kind("policy-doubt-percent-or-fraction", ("measure", "period", "n")),
    Kind("policy-doubt-missing-years", ("address", "years", "n")),
    Kind("policy-cell-number", _CELL),
    Kind("policy-cell-comma", _CELL),
    Kind("policy-cell-period", _CELL),
    Kind("policy-cell-place", (*_CELL, "vintage", "nearest")),
    Kind("policy-cell-word", (*_CELL, "known")),
    Kind("policy-cell-vintage", ("file", "row", "period")),
    Kind("policy-series-column", ("file", "line", "column", "value")),
    Kind("policy-key-unknown", ("key", "nearest")),
    Kind("policy-folder-none", ("folder",)),
    Kind("policy-not-built", ("folder",)),
    Kind("policy-nothing", ("folder",)),
    Kind("policy-service-unknown", ("service", "known")),
    Kind("policy-service-off", ("service", "setting")),
    Kind("policy-service-failed", ("service", "address", "message")),
    Kind("policy-service-shape", ("service", "file", "message")),
    Kind("policy-sdmx-missing", ()),
)
