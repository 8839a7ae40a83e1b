"""Published rows as a person reads them: labels of the vocabulary in place of codes; a code that it lacks stays as printed."""

from collections.abc import Sequence

from keruen.demo.published import Published
from keruen.terms.vocabulary import codes, fact, label

_KINDS = ("common", "distance_bands", "services", "informant_kinds", "sexes", "measures")  # beside those of dimensions


def named(row: Published, language: str) -> str:
    """A row's whole name, its table last, as the file has it: `Labour migrants, Year, 2022->2023 [growth_claim]`."""
    parts = (_label("groups", row.group, language), _dimension(row.dimension, language), category(row, language))
    return f"{', '.join(part for part in parts if part)} [{row.table}]"


def beside(rows: Sequence[Published], claim: Published, language: str) -> str:
    """The rows that a claim is held against, each by what sets it apart from the claim; what they share is not repeated."""
    told = [_apart(row, claim, language) for row in rows]
    return "; ".join(dict.fromkeys(told))


def category(row: Published, language: str) -> str:
    """The label of a row's category."""
    code = row.category
    kinds = (str(fact("dimensions", row.dimension, "values") or ""),) if row.dimension in codes("dimensions") else ()
    for kind in (*kinds, *_KINDS):
        if kind not in ("", "places", "years") and code in codes(kind):
            return label(kind, code, language)
    return code


def _apart(row: Published, claim: Published, language: str) -> str:
    name = category(row, language)
    if (row.group, row.dimension) != (claim.group, claim.dimension):
        name = f"{_dimension(row.dimension, language)}, {name}"
    return f"{name}: {row.value}"


def _dimension(code: str, language: str) -> str:
    kind = next((kind for kind in ("dimensions", "services", "measures") if code in codes(kind)), "")
    return label(kind, code, language) if kind else code


def _label(kind: str, code: str, language: str) -> str:
    return label(kind, code, language) if code in codes(kind) else code
