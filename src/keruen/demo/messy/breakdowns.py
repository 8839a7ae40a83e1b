"""Parts that do not go with their number: too many, per cents, all the same, nearly all `other`; flows that do not add up."""

from collections.abc import Callable, Iterator

from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.messy.desk import Desk, each, numbers, parts
from keruen.demo.messy.fault import Kind
from keruen.numbers.rounding import largest_remainder
from keruen.terms.settings import Group

Wrong = dict[str, str]


def _broken_down(submission: Submission, desk: Desk, *dimensions: str) -> Iterator[tuple[Group, int, dict[str, int]]]:
    """Group, number and parts of each breakdown with fixed categories in which every person counts once."""
    for group, n in numbers(submission, desk.programme):
        for dimension in group.dimensions:
            if (
                dimension.categories
                and dimension.unit == "persons"
                and dimension.code in (dimensions or (dimension.code,))
            ):
                own = parts(submission, group, dimension.code)
                if own:
                    yield group, n, own


def _above(submission: Submission, desk: Desk) -> Wrong:
    """One part is larger than it was by a fifth of the number and three persons more."""
    found = list(_broken_down(submission, desk))
    if not found:
        return {}
    _, n, own = desk.rng.choice(found)
    rest = n - sum(own.values())
    path = desk.rng.choice(sorted(own))
    return {path: str(own[path] + rest + n // 5 + 3)}


def _per_cent(submission: Submission, desk: Desk) -> Wrong:
    """The parts of a number far from 100 are per cents."""
    for _, n, own in _broken_down(submission, desk):
        if len(own) > 1 and (n > 220 or n < 45) and sum(own.values()) == n:
            return {path: str(share) for path, share in largest_remainder(own, 100).items()}
    return {}


def _alike(submission: Submission, desk: Desk) -> Wrong:
    """Four parts and more that are all the same."""
    for _, n, own in _broken_down(submission, desk):
        if len(own) >= 4 and n // len(own) >= 3:
            return dict.fromkeys(own, str(n // len(own)))
    return {}


def _other(submission: Submission, desk: Desk) -> Wrong:
    """Most of the largest part was entered as `other`."""
    for _, n, own in _broken_down(submission, desk, "reason", "migration_type"):
        other = next((path for path in own if path.endswith("_other")), "")
        largest = max(own, key=lambda path: (own[path], path))
        if other and other != largest and n >= 20 and own[largest] + own[other] > 0.6 * n and own[largest] > 1:
            return {other: str(own[other] + own[largest] - 1), largest: "1"}
    return {}


def _flows(submission: Submission, desk: Desk) -> Wrong:
    """A flow is off where all of them agreed with the present number."""
    for group, n in numbers(submission, desk.programme):
        said = [submission.answers.get(f"{group.prefix}_{flow}", "") for flow in ("previous", "arrived", "left")]
        if all(said) and int(said[0]) + int(said[1]) - int(said[2]) == n:
            at = desk.rng.choice(range(3))
            path = f"{group.prefix}_{('previous', 'arrived', 'left')[at]}"
            return {path: str(int(said[at]) + desk.rng.choice((1, 2, 5, 10, 30)))}
    return {}


def _kind(id: str, many: int, codes: tuple[str, ...], spoil: Callable[[Submission, Desk], Wrong]) -> Kind:
    return Kind(id, many, codes, each(id, spoil))


KINDS = (
    _kind("flows", 20, ("checks-stock-flow",), _flows),
    _kind("other_for_all", 12, ("checks-other-share",), _other),
    _kind("per_cents", 20, ("checks-shares-of-hundred",), _per_cent),
    _kind("parts_alike", 20, ("checks-straight-lining",), _alike),
    _kind("parts_above", 30, ("checks-parts-and-totals",), _above),
)
