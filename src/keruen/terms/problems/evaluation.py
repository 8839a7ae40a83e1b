"""Problems of what people write for an evaluation: indicators, answers, findings; of points, the barometer and quotas."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (Kind("evaluation-input", ("file", "line", "column", "value", "expected")),)
