"""Problems of the server."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("web-setting-wrong", ("name", "value", "expected")),
    Kind("serving-not-installed", ("package",)),
    Kind("web-choice-unknown", ("value", "known")),
    Kind("backup-exists", ("file",)),
    Kind("backup-damaged", ("file", "member")),
    Kind("backup-version", ("file", "other")),
    Kind("backup-not-empty", ("home",)),
)
