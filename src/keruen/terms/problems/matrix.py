"""Problems of reconciliation, selection and back-checks."""

from keruen.terms.problems.kind import AT, Kind

KINDS: tuple[Kind, ...] = (
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
)
