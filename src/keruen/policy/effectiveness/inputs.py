"""What people write for effectiveness, row by row: indicators, answers to the items of a profile, gaps, findings of an audit.

A number may be given as it is, or as the address of a series row (measure@dimensions@place@period). An empty cell is unknown.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from keruen.policy.effectiveness.attainment import Indicator
from keruen.policy.effectiveness.integration import EVIDENCE, FINDINGS, Answer, Evidence, audit, questions
from keruen.policy.effectiveness.quality import Gap
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.value import Value, unknown
from keruen.policy.series.dimensions import parse
from keruen.terms.problems import Problem

Row = Mapping[str, str]


def indicators(rows: Sequence[Row], facts: Facts, file: str) -> tuple[Indicator, ...]:
    """Columns indicator, unit, base, target, actual, base_day, due_day, wanted."""
    made = []
    for line, row in enumerate(rows, 2):
        base, target, actual = (_number(row, column, facts, file, line) for column in ("base", "target", "actual"))
        days = _day(row, "base_day", file, line), _day(row, "due_day", file, line)
        wanted = _word(row, "wanted", ("up", "down", ""), file, line)
        made.append(Indicator(row["indicator"], row["unit"], base, target, actual, *days, wanted))
    return tuple(made)


def answers(rows: Sequence[Row], facts: Facts, known: Iterable[str], file: str) -> dict[str, Value]:
    """Columns item, answer: the answers to a profile's items; an item that the profile does not have is refused."""
    names = tuple(known)
    return {
        _word(row, "item", names, file, line): _number(row, "answer", facts, file, line)
        for line, row in enumerate(rows, 2)
    }


def gaps(rows: Sequence[Row], facts: Facts, file: str) -> tuple[Gap, ...]:
    """Columns indicator, natives, migrants, better (more, less), weight."""
    made = []
    for line, row in enumerate(rows, 2):
        natives, migrants = (_number(row, side, facts, file, line) for side in ("natives", "migrants"))
        weight = _number(row, "weight", facts, file, line).number
        better = _word(row, "better", ("more", "less"), file, line)
        made.append(Gap(row["indicator"], natives, migrants, better, 1.0 if weight is None else weight))
    return tuple(made)


def findings(rows: Sequence[Row], file: str) -> tuple[Answer, ...]:
    """Columns question, finding, evidence (kind: reference, day; several joined by ;), recommendation.

    Problems evaluation-input (a question that is unknown or answered twice, a finding or evidence that is not one),
    evaluation-finding-evidence and -recommendation: what cannot stand is said where it is written.
    """
    made: dict[str, Answer] = {}
    known = [question.code for question in questions()]
    for line, row in enumerate(rows, 2):
        question = _word(row, "question", [code for code in known if code not in made], file, line)
        evidence = tuple(_evidence(text, file, line) for text in row["evidence"].split(";") if text.strip())
        finding = _word(row, "finding", FINDINGS, file, line)
        made[question] = answer = Answer(question, finding, evidence, row["recommendation"])
        fault = audit([answer]).faults
        if fault:
            raise Problem(
                f"evaluation-finding-{fault[0].code.removeprefix('no_')}", file=file, line=line, question=question
            )
    return tuple(made.values())


def _evidence(text: str, file: str, line: int) -> Evidence:
    kind, colon, rest = text.partition(":")
    reference, comma, day = rest.rpartition(",")
    if not (colon and comma):
        raise _wrong(file, line, "evidence", text.strip(), "kind: reference, 2026-11-21")
    if kind.strip() not in EVIDENCE:
        raise _wrong(file, line, "evidence", kind.strip(), ", ".join(EVIDENCE))
    return Evidence(kind.strip(), reference.strip(), _iso(day.strip(), file, line, "evidence"))


def _number(row: Row, column: str, facts: Facts, file: str, line: int) -> Value:
    text = row.get(column, "").strip()
    if not text:
        return unknown("not_assessed")
    if text.count("@") == 3:
        return _at(facts, text)
    try:
        return Value(float(text))
    except ValueError:
        raise _wrong(file, line, column, text, "12.5; measure@dimensions@place@period") from None


def _at(facts: Facts, address: str) -> Value:
    """The figure at an address; a balance that no row gives is made of its arrivals and departures."""
    measure, split, place, period = address.split("@")
    if measure == "net_migration":
        return facts.net(place, period, **parse(split))
    return facts.at(address)


def _day(row: Row, column: str, file: str, line: int) -> str:
    return _iso(row[column].strip(), file, line, column)


def _iso(text: str, file: str, line: int, column: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise _wrong(file, line, column, text, "2026-11-21") from None


def _word(row: Row, column: str, known: Sequence[str], file: str, line: int) -> str:
    text = row.get(column, "").strip()
    if text not in known:
        raise _wrong(file, line, column, text, ", ".join(word for word in known if word))
    return text


def _wrong(file: str, line: int, column: str, value: str, expected: str) -> Problem:
    return Problem("evaluation-input", file=file, line=line, column=column, value=value, expected=expected)
