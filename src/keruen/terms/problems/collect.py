"""Problems of collection: forms, phones, what comes from other servers."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("collect-form-not-ready", ("form", "version")),
    Kind("collect-no-file", ()),
    Kind("collect-pull-failed", ("address", "message")),
    Kind("collect-pull-refused", ("address",)),
    Kind("collect-pull-short", ("found", "count")),
    Kind("collect-secret-closed", ("address",)),
    Kind("informant-unsure", ()),
    Kind("webform-rescue-newer", ("file",)),
    Kind("webform-rescue-unknown", ("file",)),
)
