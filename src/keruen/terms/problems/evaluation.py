"""Problems of what people write for an evaluation: indicators, answers, findings; of points, the barometer and quotas."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("evaluation-input", ("file", "line", "column", "value", "expected")),
    Kind("evaluation-finding-evidence", ("file", "line", "question")),
    Kind("evaluation-finding-recommendation", ("file", "line", "question")),
    Kind("evaluation-encoding", ("file",)),
    Kind("evaluation-column", ("file", "column", "columns")),
    Kind("points-file", ("file", "key", "expected")),
    Kind("points-unknown", ("name", "known")),
    Kind("points-partial", ("name", "source")),
    Kind("points-pool-number", ("file", "column", "value")),
    Kind("points-pool-length", ("file", "expected", "found", "text")),
    Kind("points-pool-empty", ("file",)),
    Kind("points-pool-column", ("file", "column", "columns")),
    Kind("points-answer", ("variable", "value", "expected")),
    Kind("points-number-wrong", ("variable", "value")),
    Kind("points-variable", ("variable", "system", "nearest")),
    Kind("points-pair", ("text", "system")),
    Kind("points-twice", ("variable",)),
    Kind("barometer-occupation", ("group", "known")),
    Kind("barometer-twice", ("file", "line", "rater", "region", "first")),
    Kind("quotas-key", ("key",)),
    Kind("quotas-keys", ("text",)),
    Kind("quotas-limits", ("region", "floor", "cap")),
    Kind("quotas-floors", ("floors", "n")),
    Kind("quotas-caps", ("caps", "n")),
    Kind("quotas-capacity", ("need", "capacity")),
    Kind("quotas-no-assignment", ("n",)),
)
