"""What people entered for effectiveness: effectiveness/*.csv, all of them empty at first; nothing is scored without them."""

import csv
from collections.abc import Iterator
from pathlib import Path

from keruen.policy.effectiveness import inputs
from keruen.policy.effectiveness.index import score
from keruen.policy.effectiveness.integration import Audited, audit, questions
from keruen.policy.effectiveness.outcomes import attainment, audited, lives, scored
from keruen.policy.effectiveness.profile import shipped
from keruen.policy.effectiveness.quality import quality
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.outcome import Outcome
from keruen.release.policy import Asked, Proof
from keruen.terms.problems import Problem

PROFILES = ("sdg_10_7_2", "migrant_inclusion")
COLUMNS: dict[str, tuple[str, ...]] = {
    "indicators": ("indicator", "unit", "base", "target", "actual", "base_day", "due_day", "wanted"),
    "quality_of_life": ("indicator", "natives", "migrants", "better", "weight"),
    "integration_audit": ("question", "finding", "evidence", "recommendation"),
    **{name: ("item", "answer") for name in PROFILES},
}


def write_empty(folder: Path) -> None:
    """The tables that people fill: the items of each profile and the questions of the audit stand in them, unanswered."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, columns in COLUMNS.items():
        items = [item.code for item in shipped(name).items] if name in PROFILES else []
        if name == "integration_audit":
            items = [question.code for question in questions()]
        lines = [",".join(columns), *(item + "," * (len(columns) - 1) for item in items)]
        if name == "integration_audit":
            lines[1:] = [f"{item},open,," for item in items]
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def effectiveness(folder: Path, facts: Facts, place: str, day: str) -> Iterator[Outcome]:
    """The outcomes of every file that has an answer. Problems: column-missing, evaluation-input."""
    rows = {name: _rows(folder / f"{name}.csv", columns) for name, columns in COLUMNS.items()}
    yield from attainment(inputs.indicators(rows["indicators"], facts, "indicators.csv"), place, day)
    for name in PROFILES:
        profile = shipped(name)
        given = [row for row in rows[name] if row["answer"].strip()]
        if given:
            codes = (item.code for item in profile.items)
            yield from scored(score(profile, inputs.answers(given, facts, codes, f"{name}.csv")), place, day[:4])
    gaps = inputs.gaps(rows["quality_of_life"], facts, "quality_of_life.csv")
    if gaps:
        yield from lives(quality(gaps), place, day[:4])
    found = _audit(folder)
    if found:
        yield from audited(found, place, day[:4])


def asked(folder: Path) -> tuple[Asked, ...]:
    """Every question of the audit with what was entered for it; () while nothing is. Problems as of `effectiveness`."""
    found = _audit(folder)
    if found is None:
        return ()
    return tuple(
        Asked(
            question.code, question.area, question.evidence, answer.finding,
            tuple(Proof(e.kind, e.reference, e.day) for e in answer.evidence), answer.recommendation.strip(),
        )
        for question, answer in zip(questions(), found.answers, strict=True)
    )  # fmt: skip


def _audit(folder: Path) -> Audited | None:
    """The audit of the answers that are entered."""
    name = "integration_audit"
    rows = _rows(folder / f"{name}.csv", COLUMNS[name])
    answered = [row for row in rows if row["finding"].strip() not in ("", "open")]
    return audit(inputs.findings(answered, f"{name}.csv")) if answered else None


def _rows(path: Path, columns: tuple[str, ...]) -> list[dict[str, str]]:
    if not path.is_file():
        return []
    reader = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    missing = [name for name in columns if name not in (reader.fieldnames or ())]
    if missing:
        shown = ", ".join(reader.fieldnames or ())
        raise Problem("column-missing", file=path.name, sheet="-", column=", ".join(missing), columns=shown)
    return [{name: row[name] or "" for name in columns} for row in reader]
