"""Problems of planning a round on the server."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("rounds-plan-changed", ("what",)),
    Kind("rounds-list-long", ("file", "n", "most")),
    Kind("rounds-list-waiting", ("n",)),
    Kind("rounds-team-known", ("team",)),
)
