"""Rules as alternatives of simple conditions, and whether conditions can hold together.

A rule becomes a list of clauses; it holds where all conditions of one clause hold. Numbers of persons are whole and not
negative: a < b is a + 1 <= b. What is infeasible in real numbers is infeasible in whole ones, so no rule is blamed wrongly.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import linprog

from keruen.checks.rules.syntax import And, If, Is, Linear, Not, Or, Rule

MOST = 256  # clauses of one rule; a rule with more is not examined


@dataclass(frozen=True)
class Clause:
    """Conditions that hold together: linear ones (<= only) and texts."""

    linear: tuple[Linear, ...] = ()
    texts: tuple[Is, ...] = ()

    def with_(self, other: "Clause") -> "Clause":
        """Both."""
        return Clause(self.linear + other.linear, self.texts + other.texts)


def clauses(rule: Rule, holds: bool = True) -> tuple[Clause, ...]:
    """The clauses of a rule, or of its opposite."""
    match rule:
        case Not(part):
            return clauses(part, not holds)
        case If(when, then):
            return clauses(Or((Not(when), then)), holds)
        case And(parts):
            made = [clauses(part, holds) for part in parts]
            return _all(made) if holds else tuple(c for some in made for c in some)
        case Or(parts):
            made = [clauses(part, holds) for part in parts]
            return tuple(c for some in made for c in some) if holds else _all(made)
        case Is(name, text, equal):
            return (Clause(texts=(Is(name, text, equal == holds),)),)
        case Linear():
            return _simple(rule, holds)


def _simple(rule: Linear, holds: bool) -> tuple[Clause, ...]:
    sign = rule.sign if holds else {"<=": ">", "<": ">=", "=": "!=", "!=": "="}[rule.sign]
    least = _most(rule, 1, 0), _most(rule, 1, 1)  # sum <= 0, sum < 0
    turned = _most(rule, -1, 0), _most(rule, -1, 1)  # sum >= 0, sum > 0
    table = {
        "<=": (Clause((least[0],)),),
        "<": (Clause((least[1],)),),
        ">=": (Clause((turned[0],)),),
        ">": (Clause((turned[1],)),),
        "=": (Clause((least[0], turned[0])),),
        "!=": (Clause((least[1],)), Clause((turned[1],))),
    }
    return table[sign]


def _most(rule: Linear, factor: int, more: int) -> Linear:
    terms = tuple((name, value * factor) for name, value in rule.terms)
    return Linear(terms, rule.constant * factor + more, "<=")


def _all(made: Sequence[Sequence[Clause]]) -> tuple[Clause, ...]:
    """Every combination of one clause of each, those that cannot hold left out."""
    found: tuple[Clause, ...] = (Clause(),)
    for some in made:
        found = tuple(joined for one in found for c in some if feasible(joined := one.with_(c)))[:MOST]
    return found


def together(*rules: Sequence[Clause]) -> bool:
    """Whether rules, each as its clauses, can hold at the same time."""
    return bool(_all(rules))


def feasible(clause: Clause) -> bool:
    """Whether the conditions of a clause can hold together: texts by looking, numbers by linear programming."""
    said: dict[str, str] = {}
    for text in clause.texts:
        if text.equal and said.setdefault(text.name, text.text) != text.text:
            return False
    if any(not c.equal and said.get(c.name) == c.text for c in clause.texts):
        return False
    names = sorted({name for condition in clause.linear for name, _ in condition.terms})
    if not names:
        return all(condition.constant <= 0 for condition in clause.linear)
    at = {name: i for i, name in enumerate(names)}
    left = np.zeros((len(clause.linear), len(names)))
    for row, condition in enumerate(clause.linear):
        for name, factor in condition.terms:
            left[row, at[name]] = factor
    right = np.array([-condition.constant for condition in clause.linear], dtype=np.float64)
    found = linprog(np.zeros(len(names)), A_ub=left, b_ub=right, bounds=(0, None), method="highs")
    return bool(found.status != 2)  # 2: infeasible
