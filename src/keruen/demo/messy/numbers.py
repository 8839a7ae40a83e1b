"""Wrong numbers: negative, no numbers at all, too large, a zero too many or too few, calculated instead of counted."""

from collections.abc import Callable

from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.messy.desk import Desk, each, numbers
from keruen.demo.messy.fault import Kind

Wrong = dict[str, str]
LIKE_TEXT = ("about {n}", "{n}-{m}", "~{n}", "{n} persons", "около {n}", "many")
TIMES, APART = 5, 50  # a slip that is planted stands so far from the round before; another order, as a reader would say


def _any(write: Callable[[int, Desk], str]) -> Callable[[Submission, Desk], Wrong]:
    """Another text in the place of a group's number, chosen among the numbers that an informant stated."""

    def spoil(submission: Submission, desk: Desk) -> Wrong:
        said = numbers(submission, desk.programme)
        if not said:
            return {}
        group, n = desk.rng.choice(said)
        return {f"{group.prefix}_persons": write(n, desk)}

    return spoil


def _as_text(n: int, desk: Desk) -> str:
    return desk.rng.choice(LIKE_TEXT).format(n=n, m=n + 10)


def _beside_the_last(write: Callable[[int], int]) -> Callable[[Submission, Desk], Wrong]:
    """A slip in a number that the round before knows too, and which is of another order than it then."""

    def spoil(submission: Submission, desk: Desk) -> Wrong:
        place = submission.answers["settlement"]
        for group, n in numbers(submission, desk.programme):
            before, wrong = desk.raw.previous.get((place, group.code), 0), write(n)
            low, high = sorted((before, wrong))
            if low > 0 and high > TIMES * low and high - low > APART and not n > TIMES * before:
                return {f"{group.prefix}_persons": str(wrong)}
        return {}

    return spoil


def _pair(submission: Submission, desk: Desk) -> tuple[str, int, int] | None:
    """Prefix, persons and households of a group that is counted in both."""
    for group, persons in numbers(submission, desk.programme):
        households = submission.answers.get(f"{group.prefix}_households")
        if households:
            return group.prefix, persons, int(households)
    return None


def _swapped(submission: Submission, desk: Desk) -> Wrong:
    pair = _pair(submission, desk)
    if not pair or pair[1] <= pair[2]:
        return {}
    prefix, persons, households = pair
    return {f"{prefix}_persons": str(households), f"{prefix}_households": str(persons)}


def _crowded(submission: Submission, desk: Desk) -> Wrong:
    """The last digit of the households is lost."""
    pair = _pair(submission, desk)
    if not pair or pair[2] < 10 or pair[1] <= 15 * (pair[2] // 10):
        return {}
    return {f"{pair[0]}_households": str(pair[2] // 10)}


def _calculated(submission: Submission, desk: Desk) -> Wrong:
    """Persons are households times a whole number; told of settlements with many households only."""
    pair = _pair(submission, desk)
    if not pair or pair[2] < 20:
        return {}
    prefix, persons, households = pair
    return {f"{prefix}_persons": str(max(2, round(persons / households)) * households)}


KINDS = (
    Kind("negative", 20, ("intake-number-negative", "checks-impossible"), each("negative", _any(lambda n, _: f"-{n}"))),
    Kind("text_for_number", 20, ("intake-number-text",), each("text_for_number", _any(_as_text))),
    Kind("fraction", 12, ("intake-number-fraction",), each("fraction", _any(lambda n, _: f"{n}.5"))),
    Kind("far_too_large", 15, ("intake-number-large", "checks-impossible"),
         each("far_too_large", _any(lambda n, _: f"{n}0000000"))),
    Kind("zero_too_many", 30, ("checks-outlier-previous",),
         each("zero_too_many", _beside_the_last(lambda n: 10 * n))),
    Kind("digit_lost", 15, ("checks-outlier-previous",), each("digit_lost", _beside_the_last(lambda n: n // 10))),
    Kind("swapped", 20, ("checks-household-size",), each("swapped", _swapped)),
    Kind("crowded", 15, ("checks-household-size",), each("crowded", _crowded)),
    Kind("calculated", 20, ("checks-household-multiples",), each("calculated", _calculated)),
)  # fmt: skip
