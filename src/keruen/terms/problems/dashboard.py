"""Problems of what is released to everyone: the dashboard and the API."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("dashboard-not-cleared", ("round",)),
    Kind("dashboard-reason-missing", ()),
)
