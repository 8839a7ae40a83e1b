"""Problems of forms."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("forms-role-unknown", ("file", "row", "role", "roles")),
    Kind("forms-refused", ("file", "message")),
    Kind("forms-not-an-xlsform", ("file",)),
    Kind("forms-name-twice", ("file", "row", "name")),
)
