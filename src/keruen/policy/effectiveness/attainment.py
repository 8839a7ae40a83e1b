"""How far an indicator of a programme has come from its base to its target, and how far it should be by a day.

attainment = (actual - base) / (target - base): 0 at the base, 1 at the target, below 0 where it went the wrong way. The
formula holds for targets below the base too. Undefined where the target is the base.
"""

from dataclasses import dataclass
from datetime import date

from keruen.policy.evaluation.value import Value, divide, missing, subtract, undefined


@dataclass(frozen=True)
class Indicator:
    """An indicator as a programme states it; days are ISO dates; `wanted` is up, down, or "" where nothing is said."""

    name: str
    unit: str
    base: Value
    target: Value
    actual: Value
    base_day: str
    due_day: str
    wanted: str = ""


@dataclass(frozen=True)
class Attainment:
    """share: of the way (1 = target); due: the share that the calendar has used; pace: share / due (1 = on time).

    verdict: attained, on_pace, behind, wrong_way, or "" where the share is not known. contradicts: the programme says up but
    its target is below the base, or the reverse.
    """

    indicator: Indicator
    share: Value
    due: Value
    pace: Value
    verdict: str
    contradicts: bool


def attain(indicator: Indicator, day: str) -> Attainment:
    """The attainment of an indicator whose actual value is of `day` (ISO date).

    Raises ValueError where the due day is not after the base day.
    """
    way = subtract(indicator.target, indicator.base)
    gone = missing(way, indicator.actual)
    if not gone and way.number == 0:
        gone = undefined("target_is_base", way, indicator.actual)
    share = gone or divide(subtract(indicator.actual, indicator.base), way)
    due = share.derived(_used(indicator, day)) if share.known else Value(_used(indicator, day))
    pace = gone or divide(share, due)
    upward = (way.number or 0.0) > 0
    contradicts = way.known and way.number != 0 and indicator.wanted == ("down" if upward else "up")
    return Attainment(indicator, share, due, pace, _verdict(share, due), contradicts)


def _used(indicator: Indicator, day: str) -> float:
    """The part of the time between base and due day that has gone by on `day`, from 0 to 1."""
    start, end, now = (date.fromisoformat(text) for text in (indicator.base_day, indicator.due_day, day))
    if end <= start:
        raise ValueError(f"{indicator.name}: due {indicator.due_day} is not after {indicator.base_day}")
    return min(1.0, max(0.0, (now - start).days / (end - start).days))


def _verdict(share: Value, due: Value) -> str:
    if share.number is None or due.number is None:
        return ""
    if share.number >= 1:
        return "attained"
    if share.number < 0:
        return "wrong_way"
    return "on_pace" if share.number >= due.number else "behind"
