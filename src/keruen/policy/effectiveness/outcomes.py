"""Effectiveness as outcomes: attainment, the scores of a profile, coefficients, quality of life, counts of an audit."""

from collections.abc import Iterable, Iterator, Sequence

from keruen.policy.effectiveness.attainment import Indicator, attain
from keruen.policy.effectiveness.coefficients import coefficients
from keruen.policy.effectiveness.index import Scored
from keruen.policy.effectiveness.integration import Audited
from keruen.policy.effectiveness.quality import Quality
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.value import Value

METHOD = "effectiveness"


def attainment(found: Iterable[Indicator], place: str, day: str) -> Iterator[Outcome]:
    """Base, target, actual, share of the way, share of the time, pace and verdict of each indicator on a day."""
    sheet = Sheet("attainment", METHOD, place)
    for indicator in found:
        made, by = attain(indicator, day), ("indicator", indicator.name)
        for name in ("base", "target", "actual"):
            yield sheet.figure(place, day, name, getattr(indicator, name), indicator.unit, 2, by)
        for name in ("share", "due", "pace"):
            value: Value = getattr(made, name)
            shown = value if value.number is None else value.derived(100 * value.number)
            yield sheet.figure(place, day, name, shown, "percent", 1, by)
        yield sheet.named(place, day, indicator.name, made.verdict, made.verdict, made.share, reason=made.share.reason)


def scored(found: Scored, place: str, period: str) -> Iterator[Outcome]:
    """Total, bounds and band of a profile, and the score of each dimension; nothing is scored that nobody assessed."""
    sheet = Sheet(found.profile, METHOD, place)
    for code, score in {"total": found.total, **found.dimensions}.items():
        by = ("dimension", code)
        yield sheet.figure(place, period, "score", score.value, "index", 1, by)
        yield sheet.figure(place, period, "answered", Value(float(score.answered)), "items", 0, by)
        yield sheet.figure(place, period, "items", Value(float(score.of)), "items", 0, by)
        if score.answered:
            yield sheet.figure(place, period, "least", Value(score.least), "index", 1, by)
            yield sheet.figure(place, period, "most", Value(score.most), "index", 1, by)
    total = found.total.value
    yield sheet.named(place, period, "band", found.band, found.band, total, reason=total.reason)


def rates(facts: Facts, place: str, years: Sequence[int], direction: str) -> Iterator[Outcome]:
    """The migration coefficients of each year."""
    sheet = Sheet("coefficients", METHOD, place)
    for year in years:
        found = coefficients(facts, place, year, direction)
        for name in ("arrivals", "departures", "net", "turnover", "effectiveness"):
            unit = "percent" if name == "effectiveness" else "per_10000"
            yield sheet.figure(place, str(year), name, getattr(found, name), unit, 2, ("direction", direction))


def lives(found: Quality, place: str, period: str) -> Iterator[Outcome]:
    """The composite of gaps with its two ranges, and each parity."""
    sheet = Sheet("quality_of_life", METHOD, place)
    yield sheet.figure(place, period, "composite", found.composite, "index", 1)
    yield sheet.figure(place, period, "weights_low", found.low, "index", 1)
    yield sheet.figure(place, period, "weights_high", found.high, "index", 1)
    if found.composite.known:
        for name, (without, number) in (("least", found.least), ("most", found.most)):
            yield sheet.figure(place, period, f"without_{name}", Value(number), "index", 1, ("indicator", without))
    for indicator, parity in found.parities.items():
        yield sheet.figure(place, period, "parity", parity, "index", 1, ("indicator", indicator))


def audited(found: Audited, place: str, period: str) -> Iterator[Outcome]:
    """How many questions of each area are met, partly met, not met, open; and every finding."""
    sheet = Sheet("integration_audit", METHOD, place)
    for area, counts in found.counts.items():
        for finding, n in counts.items():
            yield sheet.figure(place, period, area, Value(float(n)), "questions", 0, ("finding", finding))
    for answer in found.answers:
        yield sheet.named(place, period, answer.question, answer.finding, "", Value(0.0))
