"""The monitor as outcomes of the table `monitor`: each figure of a line, its change, and what has no series at all."""

from collections.abc import Iterator

from keruen.policy.evaluation.outcome import Outcome, Sheet
from keruen.policy.evaluation.value import Value, unknown
from keruen.policy.monitor.deflate import deflated
from keruen.policy.monitor.lines import Line, lines, value_of
from keruen.policy.monitor.watched import WATCHED, Watch
from keruen.policy.series.find import Point, Series

NO_SERIES = "no_series"
_SHEET = Sheet("monitor", "monitor", "")
CAUTIONS = ("about", "almost", "more_than", "same_period")  # the first word of a row's note
MILLION = 1_000_000  # sums of money of this size are told in millions
_DECIMALS = {"percent": 1}


def monitor(series: Series, country: str) -> Iterator[Outcome]:
    """Section by section; the dimension of a figure is its section, the category the dimensions of its line.

    A figure that is not joined to the one before it carries `break:<why>` as its rule, one that its source gives with a word
    of caution `note:<word>` (about, almost, more_than, same_period); `change_of_...` stands at the last period.
    """
    every = series.with_points(deflated(series))
    for watch in WATCHED:
        found = lines(every.points, watch.measures)
        for line in found:
            yield from _line(watch.section, line)
        for measure, dimension in watch.expected:
            if not any(_answers(line, measure, dimension) for line in found):
                by = (watch.section, dimension or "plain")
                yield _SHEET.figure(country, "", measure, unknown(NO_SERIES), "persons", by=by)


def _answers(line: Line, measure: str, dimension: str) -> bool:
    known = any(point.value is not None for point in line.points)
    return line.measure == measure and known and (not dimension or f"{dimension}=" in f"|{line.dimensions}")


def _line(section: str, line: Line) -> Iterator[Outcome]:
    by = (section, line.dimensions or "plain")
    for point in line.points:
        yield _figure(line, point.period, line.measure, value_of(point), by, _remarks(line, point), point.state)
    yield _figure(line, line.points[-1].period, f"change_of_{line.measure}", line.change, by, "", "")


def _remarks(line: Line, point: Point) -> str:
    """Why the line is cut before a figure, and the source's word of caution about it; "" for neither."""
    cut = f"break:{line.breaks[point.period]}" if point.period in line.breaks else ""
    word = point.note.partition(":")[0]
    return ";".join(part for part in (cut, f"note:{word}" if word in CAUTIONS else "") if part)


def _figure(line: Line, period: str, measure: str, value: Value, by: tuple[str, str], rule: str, state: str) -> Outcome:
    million = line.unit == "usd" and any(abs(p.value or 0) >= MILLION for p in line.points)
    unit, digits = ("million_usd", 1) if million else (line.unit, _DECIMALS.get(line.unit, 0))
    if measure.startswith("change_of_") and unit == "percent":
        unit = "percentage_points"
    number = value.number / MILLION if million and value.number is not None else value.number
    return Outcome(
        "monitor", line.place, period, measure, *by, number, unit, digits,
        "as_printed" if state == "as_printed" and value.known else value.state, value.reason, rule, "monitor",
        " ".join(value.inputs), line.place,
    )  # fmt: skip


__all__ = ["NO_SERIES", "Watch", "monitor"]
