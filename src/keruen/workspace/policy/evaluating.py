"""From series to outcomes: doubts are found, vintages are converted, the stages are evaluated, the monitor is read."""

from collections.abc import Iterator
from dataclasses import dataclass

from keruen.places.gazetteer import Gazetteer
from keruen.policy.article.classes import combinations, tendencies
from keruen.policy.article.printed import VINTAGE
from keruen.policy.article.tables import tables
from keruen.policy.evaluation.evaluate import evaluate
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.policy.evaluation.plan import Plan
from keruen.policy.evaluation.stages.two import capital, countries
from keruen.policy.monitor.deflate import deflated
from keruen.policy.monitor.monitor import monitor
from keruen.policy.series.annual import with_years
from keruen.policy.series.crosswalk import DAYS, convert
from keruen.policy.series.doubts import Doubt, doubts, reasons
from keruen.policy.series.find import Point, Series
from keruen.policy.series.shipped import article_groups
from keruen.release.policy import Asked
from keruen.workspace.policy.effectiveness import asked, effectiveness
from keruen.workspace.policy.settings import Evaluation


@dataclass(frozen=True)
class Evaluated:
    """Outcomes, the points under them (converted ones too), the doubts that kept figures out, the questions of the audit."""

    outcomes: tuple[Outcome, ...]
    points: tuple[Point, ...]
    doubts: tuple[Doubt, ...]
    asked: tuple[Asked, ...] = ()


def run(settings: Evaluation, points: tuple[Point, ...], gazetteer: Gazetteer) -> Evaluated:
    """The whole evaluation of a folder."""
    found = doubts(points, gazetteer)
    doubted = reasons(found)
    series = with_years(Series(tuple(p for p in points if p.address not in doubted)))
    under: dict[str, Point] = {p.address: p for p in (*points, *series.points, *deflated(series))}
    outcomes: list[Outcome] = []
    for plan in settings.plans:
        facts = _facts(points, series, doubted, plan.vintage, under)
        outcomes += evaluate(facts, plan)
        if settings.article:
            outcomes += _printed(facts, plan)
    if settings.article:
        facts = _facts(points, series, doubted, VINTAGE, under)
        regions = [p.id for p in gazetteer.on(DAYS[VINTAGE]).at_level(1)]
        outcomes += tables(facts, regions)
        outcomes += tendencies(facts, regions, article_groups())
        outcomes += combinations(facts, article_groups())
    facts = _facts(points, series, doubted, settings.plans[-1].vintage, under)
    outcomes += effectiveness(settings.folder / "effectiveness", facts, settings.programme.root, settings.day)
    outcomes += monitor(series, settings.programme.root)
    return Evaluated(tuple(outcomes), tuple(under.values()), found, asked(settings.folder / "effectiveness"))


def _facts(
    points: tuple[Point, ...], series: Series, doubted: dict[str, str], vintage: str, under: dict[str, Point]
) -> Facts:
    """The facts of one vintage; what was converted is noted among the points under the outcomes."""
    there = convert(series.points, vintage)
    for point in there:
        under.setdefault(point.address, point)
    return Facts(there, doubted)


def _printed(facts: Facts, plan: Plan) -> Iterator[Outcome]:
    """What follows from tables that the article prints, in the year that they are of."""
    if any(p.period == str(plan.last) for p in facts.points("arrivals", table="5")):
        yield from countries(facts, plan, "5")
        yield from capital(facts, plan, "total", "6", "education")
        yield from capital(facts, plan, "external", "7", "speciality")
