"""The engine of policy indices: answers by item become scores of dimensions and a total, each from 0 to 100.

An item without an answer is unknown, never zero. A dimension with more unknown items than the profile allows has no score;
neither has the total that needs it. The bounds of a total say between what it must lie whatever the open answers are.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from keruen.policy.effectiveness.profile import Dimension, Item, Profile
from keruen.policy.evaluation.value import Value, keys, unknown


@dataclass(frozen=True)
class Score:
    """A score, how many of how many items are answered, and the least and most that it can be with all answers in."""

    value: Value
    answered: int
    of: int
    least: float
    most: float


@dataclass(frozen=True)
class Scored:
    """A place's index: the total with its band ("" where it has no total), the dimensions, the items from 0 to 100."""

    profile: str
    total: Score
    band: str
    dimensions: Mapping[str, Score]
    items: Mapping[str, Value]


def score(profile: Profile, answers: Mapping[str, Value]) -> Scored:
    """Scores by profile. Raises KeyError for an answer to an item that the profile does not have.

    An answer outside its scale is no answer (out_of_bounds). Where nothing at all is answered the reason is not_assessed.
    """
    strange = answers.keys() - {item.code for item in profile.items}
    if strange:
        raise KeyError(", ".join(sorted(strange)))
    items = {item.code: _on_scale(item, answers.get(item.code, unknown("not_assessed"))) for item in profile.items}
    dimensions = {d.code: _mean(d.items, items, profile.most_missing) for d in profile.dimensions}
    total = (
        _mean(tuple(Item(i.code, 0, 100) for i in profile.items), items, profile.most_missing)
        if profile.total == "items"
        else _weighted(profile.dimensions, dimensions)
    )
    band = profile.band(total.value.number) if total.value.number is not None else ""
    return Scored(profile.name, total, band, dimensions, items)


def _on_scale(item: Item, answer: Value) -> Value:
    """The answer from 0 (low) to 100 (high)."""
    if answer.number is None:
        return answer
    if not item.low <= answer.number <= item.high:
        return unknown("out_of_bounds", *answer.inputs)
    return answer.derived(100 * (answer.number - item.low) / (item.high - item.low))


def _mean(items: tuple[Item, ...], found: Mapping[str, Value], most_missing: float) -> Score:
    """The weighted mean of the answered items, if enough are; bounds with the others at 0 and at 100."""
    told = [item for item in items if found[item.code].known]
    whole, weight = sum(item.weight for item in items), sum(item.weight for item in told)
    got = sum(item.weight * (found[item.code].number or 0.0) for item in told)
    least, most = got / whole, (got + 100 * (whole - weight)) / whole
    inputs = keys(*(found[item.code] for item in items))
    if not told:
        return Score(unknown("not_assessed", *inputs), 0, len(items), least, most)
    if len(items) - len(told) > most_missing * len(items) + 1e-9:
        return Score(unknown("too_few_items", *inputs), len(told), len(items), least, most)
    return Score(Value(got / weight, inputs=inputs), len(told), len(items), least, most)


def _weighted(dimensions: tuple[Dimension, ...], scores: Mapping[str, Score]) -> Score:
    whole = sum(d.weight for d in dimensions)
    least = sum(d.weight * scores[d.code].least for d in dimensions) / whole
    most = sum(d.weight * scores[d.code].most for d in dimensions) / whole
    answered, of = (sum(getattr(s, part) for s in scores.values()) for part in ("answered", "of"))
    inputs = keys(*(scores[d.code].value for d in dimensions))
    if not answered:
        return Score(unknown("not_assessed", *inputs), 0, of, least, most)
    if any(not s.value.known for s in scores.values()):
        return Score(unknown("too_few_items", *inputs), answered, of, least, most)
    total = sum(d.weight * (scores[d.code].value.number or 0.0) for d in dimensions) / whole
    return Score(Value(total, inputs=inputs), answered, of, least, most)
