"""Problems of places."""

from keruen.terms.problems.kind import Kind

KINDS: tuple[Kind, ...] = (
    Kind("places-not-utf8", ("file", "line")),
    Kind("places-column-missing", ("file", "columns")),
    Kind("places-value-missing", ("file", "line", "column")),
    Kind("places-level-wrong", ("file", "line", "value")),
    Kind("places-date-wrong", ("file", "line", "column", "value")),
    Kind("places-coordinate-wrong", ("file", "line", "column", "value", "limit")),
    Kind("places-population-wrong", ("file", "line", "value")),
    Kind("places-duplicate", ("file", "line", "place", "first")),
    Kind("places-parent-unknown", ("file", "line", "place", "parent")),
    Kind("places-parent-level", ("file", "line", "place", "level", "parent", "parent_level")),
    Kind("places-cycle", ("file", "line", "place", "parent")),
    Kind("places-code-short", ("file", "line", "column", "value", "digits", "whole")),
    Kind("places-map-unknown", ("map", "maps")),
    Kind("places-country-unknown", ("country", "countries")),
)
