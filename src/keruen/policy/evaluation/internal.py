"""Stage 3: internal migration of regions: net for 10 000 by year, how it tends, and what the regions must add to."""

from collections.abc import Sequence
from dataclasses import dataclass

from keruen.policy.evaluation.classes.tendency import THETA, WINDOW, ZONE, Tendency, ends, tendency
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.rates import yearly
from keruen.policy.evaluation.value import Value, add, unknown


@dataclass(frozen=True)
class Course:
    """Yearly net rates of a place and the class of their two ends."""

    place: str
    years: tuple[int, ...]
    rates: tuple[Value, ...]
    tendency: Tendency


@dataclass(frozen=True)
class Ends:
    """How the ends of a series are taken and compared (docs/methods/classes.md)."""

    window: int = WINDOW
    zone: float = ZONE
    theta: float = THETA


def course(facts: Facts, place: str, years: Sequence[int], direction: str, how: Ends = Ends()) -> Course:
    """The yearly net rates of a direction (internal, external, total) and their class; unknown where years are too few."""
    rates = tuple(yearly(facts, place, year, "net_migration", direction=direction) for year in years)
    if len(rates) < 2 * how.window:
        short = unknown("too_few_years")
        return Course(place, tuple(years), rates, Tendency("", "", short, short, "too_few_years"))
    return Course(place, tuple(years), rates, tendency(*ends(rates, how.window), how.zone, how.theta))


def closure(facts: Facts, places: Sequence[str], year: int) -> Value:
    """What the internal balances of all regions add to: zero, or the regions are not a whole country's."""
    return add(*(facts.net(place, str(year), direction="internal") for place in places))
