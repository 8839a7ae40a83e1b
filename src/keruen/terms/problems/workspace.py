"""Problems of folders, the command line and the demonstration."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("workspace-key-twice", ("file", "key", "value")),
    Kind("workspace-round-unknown", ("round", "known")),
    Kind("workspace-busy", ("folder", "process")),
    Kind("workspace-raw-gone", ("file",)),
    Kind("workspace-raw-changed", ("file", "imported")),
    Kind("workspace-raw-none", ("folder",)),
    Kind("workspace-not-built", ("folder",)),
    Kind("workspace-no-previous", ("folder",)),
    Kind("workspace-key-unknown", ("key", "nearest")),
    Kind("workspace-folder-full", ("folder",)),
    Kind("init-folder-file", ("folder",)),
    Kind("init-country-other", ("folder", "is", "asked")),
    Kind("init-round-name", ("name",)),
    Kind("workspace-frame-place", ("file", "place")),
    Kind("workspace-nothing-entered", ("folder",)),
    Kind("workspace-only-districts", ("folder",)),
    Kind("demo-published-columns", ("file", "missing", "columns")),
    Kind("demo-published-empty", ("file",)),
    Kind("demo-published-unreadable", ("file",)),
    Kind("cli-publish-who-missing", ("clearance",)),
    Kind("bring-round", ("folder",)),
    Kind("bring-settings", ("file",)),
    Kind("withdraw-left-out", ("file", "who", "when", "reason")),
    Kind("withdraw-unknown", ("file", "nearest")),
    Kind("withdraw-incomplete", ("file",)),
)
