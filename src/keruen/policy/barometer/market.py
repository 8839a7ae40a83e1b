"""Vacancies and jobseekers from a person's table, as tightness by region and occupation."""

from pathlib import Path

from keruen.policy.barometer.tightness import Tightness, tightness
from keruen.policy.csv_rows import number, read_rows


def read_market(path: Path) -> tuple[Tightness, ...]:
    """Columns region, occupation, vacancies, jobseekers; Problems of `csv_rows`."""
    rows = read_rows(path, ("region", "occupation", "vacancies", "jobseekers"))
    made = []
    for line, row in enumerate(rows, 2):
        open_, looking = (number(row, column, path.name, line) for column in ("vacancies", "jobseekers"))
        made.append(tightness(row["region"], row["occupation"], open_, looking))
    return tuple(made)
