"""Tightness: vacancies for one jobseeker, by region and occupation, as a class beside the raters' word."""

from dataclasses import dataclass

from keruen.policy.barometer.classes import CLASSES
from keruen.policy.evaluation.value import Value, divide, undefined, unknown

BOUNDS = (0.1, 0.4, 0.9, 1.8)  # of vacancies for a jobseeker, ours: a class begins at its bound
FEWEST = 10  # vacancies and jobseekers together; fewer give no ratio


@dataclass(frozen=True)
class Tightness:
    """Vacancies, jobseekers, their ratio, and its class ("" where there is none)."""

    region: str
    occupation: str
    vacancies: float
    jobseekers: float
    ratio: Value
    code: str


def tightness(
    region: str, occupation: str, vacancies: float, jobseekers: float, bounds: tuple[float, ...] = BOUNDS
) -> Tightness:
    """The ratio of a cell; none below ten of both together, undefined where nobody looks for work. ValueError below zero."""
    if vacancies < 0 or jobseekers < 0:
        raise ValueError(f"{region} {occupation}: a count is below zero")
    if vacancies + jobseekers < FEWEST:
        return Tightness(region, occupation, vacancies, jobseekers, unknown("too_few_counts"), "")
    if not jobseekers:
        return Tightness(region, occupation, vacancies, jobseekers, undefined("zero_base"), CLASSES[-1])
    ratio = divide(Value(vacancies), Value(jobseekers))
    at = sum((ratio.number or 0.0) >= bound for bound in bounds)
    return Tightness(region, occupation, vacancies, jobseekers, ratio, CLASSES[at])
