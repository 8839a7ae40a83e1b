"""The fewest answers that would have to change so that all rules hold (Fellegi and Holt 1976), by integer programme."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp

from keruen.checks.rules.clauses import Clause

_TIME = 5.0  # seconds for one record


@dataclass(frozen=True)
class Mended:
    """The answers to change, in the order of their names, and values with which the rules hold (one of many)."""

    cells: tuple[str, ...]
    example: Mapping[str, int | str]


@dataclass
class _Model:
    """Columns and rows of an integer programme while it grows; `largest` bounds every number."""

    largest: float
    cost: list[float] = field(default_factory=list)
    whole: list[int] = field(default_factory=list)
    high: list[float] = field(default_factory=list)
    rows: list[dict[int, float]] = field(default_factory=list)
    most: list[float] = field(default_factory=list)

    def column(self, cost: float = 0.0, high: float = 1.0) -> int:
        self.cost.append(cost)
        self.whole.append(1)
        self.high.append(high)
        return len(self.cost) - 1

    def row(self, terms: dict[int, float], most: float) -> None:
        self.rows.append(terms)
        self.most.append(most)

    def solve(self) -> np.ndarray[tuple[int], np.dtype[np.float64]] | None:
        left = np.zeros((len(self.rows), len(self.cost)))
        for i, terms in enumerate(self.rows):
            for column, factor in terms.items():
                left[i, column] += factor
        found = milp(
            np.array(self.cost),
            constraints=LinearConstraint(left, -np.inf, np.array(self.most)),
            integrality=np.array(self.whole),
            bounds=Bounds(0, np.array(self.high)),
            options={"time_limit": _TIME, "mip_rel_gap": 0.0},
        )
        return None if found.x is None else np.asarray(found.x, dtype=np.float64)


def mend(
    answers: Mapping[str, int | str], rules: Sequence[Sequence[Clause]], weights: Mapping[str, int]
) -> Mended | None:
    """The cheapest set of answers to change; of equally cheap ones that with the earlier names. None: nothing helps.

    `answers` are those that are there; every rule (as its clauses) speaks of these only. Weight 1 where none is given.
    """
    model = _Model(_largest(answers, rules))
    numbers, texts, changed = dict[str, int](), dict[str, dict[str, int]](), dict[str, int]()
    for rank, name in enumerate(sorted(answers)):
        changed[name] = model.column(cost=weights.get(name, 1) + rank * 1e-4)
        _variable(model, name, answers[name], changed[name], rules, numbers, texts)
    for rule in rules:
        _alternatives(model, rule, numbers, texts)
    solution = model.solve()
    if solution is None:
        return None
    cells = tuple(name for name, column in changed.items() if solution[column] > 0.5)
    example: dict[str, int | str] = {}
    for name in cells:
        if name in numbers:
            example[name] = round(solution[numbers[name]])
        else:
            example[name] = next(text for text, column in texts[name].items() if solution[column] > 0.5)
    return Mended(cells, example)


def _largest(answers: Mapping[str, int | str], rules: Sequence[Sequence[Clause]]) -> float:
    """A number that no answer needs to exceed: all that is said and asked for, together. Small, so that a switch that the
    solver takes for 0 cannot hide a change."""
    said = sum(abs(value) for value in answers.values() if isinstance(value, int))
    asked = sum(abs(condition.constant) for rule in rules for clause in rule for condition in clause.linear)
    return float(2 * (said + asked) + 100)


def _variable(
    model: _Model, name: str, now: int | str, changed: int, rules: Sequence[Sequence[Clause]],
    numbers: dict[str, int], texts: dict[str, dict[str, int]],
) -> None:  # fmt: skip
    """The columns of one answer: a number, or one column for each text that it may become; equal to now unless changed."""
    if isinstance(now, int):
        column = numbers[name] = model.column(high=model.largest)
        least, most = (now, now) if now >= 0 else (1, 0)  # a negative number must change
        model.row({column: 1, changed: -model.largest}, most)
        model.row({column: -1, changed: -model.largest}, -least)
        return
    said = {c.text for rule in rules for clause in rule for c in clause.texts if c.name == name}
    choices = texts[name] = {text: model.column() for text in sorted({now, "", *said})}
    model.row(dict.fromkeys(choices.values(), 1.0), 1.0)
    model.row(dict.fromkeys(choices.values(), -1.0), -1.0)
    model.row({choices[now]: -1.0, changed: -1.0}, -1.0)


def _alternatives(
    model: _Model, rule: Sequence[Clause], numbers: Mapping[str, int], texts: Mapping[str, Mapping[str, int]]
) -> None:
    """At least one clause of the rule holds: one switch for each, its conditions in force where it is on."""
    switches = [model.column() for _ in rule]
    model.row(dict.fromkeys(switches, -1.0), -1.0)
    for clause, switch in zip(rule, switches, strict=True):
        for linear in clause.linear:
            terms = {numbers[name]: float(factor) for name, factor in linear.terms}
            slack = sum(max(0.0, factor) * model.largest for factor in terms.values()) + linear.constant
            model.row(terms | {switch: slack}, slack - linear.constant)
        for condition in clause.texts:
            column = texts[condition.name].get(condition.text)
            if condition.equal and column is not None:
                model.row({column: -1.0, switch: 1.0}, 0.0)
            elif not condition.equal and column is not None:
                model.row({column: 1.0, switch: 1.0}, 1.0)
