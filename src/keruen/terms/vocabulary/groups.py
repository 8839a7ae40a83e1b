"""The groups of the vocabulary as a programme starts with them: prefix, measures, breakdowns and their values."""

from keruen.terms.settings import Dimension, Group
from keruen.terms.vocabulary.words import codes, word


def standard_group(code: str) -> Group:
    """The group of the vocabulary with this code (labour_migrant, ...); KeyError where there is none."""
    facts = word("groups", code).facts
    dimensions = tuple(Dimension(name, _values(name, facts["reasons"])) for name in facts["dimensions"])
    return Group(code, facts["prefix"], tuple(facts["measures"]), dimensions)


def _values(dimension: str, reasons: list[str]) -> tuple[str, ...]:
    """The fixed values of a breakdown in their order; none for countries, places and years, which are open."""
    kind = word("dimensions", dimension).facts["values"]
    if kind in ("countries", "places", "years"):
        return ()
    return tuple(reasons) if kind == "reasons" else codes(kind)
