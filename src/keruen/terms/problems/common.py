"""Problems of files, sheets, settings."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("file-missing", ("file",)),
    Kind("file-empty", ("file",)),
    Kind("file-too-large", ("file", "megabytes", "limit")),
    Kind("file-truncated", ("file",)),
    Kind("file-unknown-shape", ("file", "known")),
    Kind("sheet-missing", ("file", "sheet", "sheets")),
    Kind("column-missing", ("file", "sheet", "column", "columns")),
    Kind("form-version-unknown", ("file", "version", "versions")),
    Kind("config-key-unknown", ("file", "line", "key", "nearest")),
    Kind("config-key-missing", ("file", "key")),
    Kind("config-key-misspelt", ("file", "line", "written", "key")),
    Kind("config-group-unknown", ("file", "line", "group", "nearest")),
    Kind("config-value-wrong", ("file", "key", "value", "expected")),
    Kind("config-day-wrong", ("file", "line", "key", "value")),
    Kind("config-days-turned", ("file", "line", "start", "end")),
    Kind("config-days-long", ("file", "line", "start", "end", "years")),
    Kind("config-unreadable", ("file", "line", "message")),
    Kind("round-folder-other", ("folder",)),
    Kind("round-missing", ("folder",)),
    Kind("programme-missing", ("folder",)),
)
