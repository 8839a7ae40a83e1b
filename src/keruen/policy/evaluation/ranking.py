"""Ranks of places: equal figures share a rank, places without a figure have none."""

from collections.abc import Mapping

from keruen.policy.evaluation.value import Value


def ranks(figures: Mapping[str, Value], *, highest_first: bool = True) -> dict[str, int | None]:
    """The rank of each place (1 is the first); equal figures share the better rank and the next ranks are left out."""
    known = sorted((v.number for v in figures.values() if v.number is not None), reverse=highest_first)
    return {place: None if v.number is None else known.index(v.number) + 1 for place, v in figures.items()}
