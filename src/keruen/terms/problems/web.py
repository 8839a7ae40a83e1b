"""Problems of the server."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("web-setting-wrong", ("name", "value", "expected")),
    Kind("serving-not-installed", ("package",)),
    Kind("serving-port-busy", ("port",)),
    Kind("serving-address-wrong", ("address", "message")),
    Kind("serving-home-busy", ("home",)),
    Kind("web-choice-unknown", ("value", "known")),
    Kind("backup-exists", ("file",)),
    Kind("backup-damaged", ("file", "member")),
    Kind("backup-version", ("file", "other")),
    Kind("backup-not-empty", ("home",)),
)
