"""Problems of an audit of published figures."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("audit-nothing-to-read", ("file", "known")),
    Kind("audit-file-broken", ("file",)),
    Kind("audit-encoding", ("file",)),
    Kind("audit-columns", ("file", "column", "columns")),
    Kind("audit-kind-unknown", ("file", "row", "value", "known")),
    Kind("audit-cell-unknown", ("file", "row", "cell", "nearest")),
    Kind("audit-inputs", ("file", "row", "kind", "n")),
    Kind("audit-formula", ("file", "row", "formula")),
    Kind("audit-refused", ("n", "language", "where", "claimed", "computed")),
)
