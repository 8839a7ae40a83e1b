"""Problems of what leaves and how it is printed."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("report-letter-missing", ("text", "font")),
    Kind("release-cannot-stand", ("n", "cells")),
    Kind("release-decision-incomplete", ("file", "row", "column")),
    Kind("release-person-found", ("n", "file", "place", "kind")),
)
