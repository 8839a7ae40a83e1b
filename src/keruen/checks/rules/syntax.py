"""What a rule may say: comparisons of sums, `and`, `or`, `not`, and `->` (if ... then).

    lm_sex_male + lm_sex_female <= lm_persons
    lm_basis = 'register' -> lm_persons > 0
    labour_migrant.persons[year=2022] <= 0.5 * labour_migrant.persons
    sum(lm_top_persons) + lm_top_other <= lm_persons

A name is a question outside repeats, `sum(question)` over a repeat, or a measure of a group with or without a part.
Comparisons are linear, with whole coefficients once decimals are multiplied out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

SIGNS = ("<=", ">=", "!=", "<", ">", "=")


@dataclass(frozen=True)
class Linear:
    """A sum of names with whole coefficients, compared with 0: `terms + constant <sign> 0`; sign is <=, < , = or !=."""

    terms: tuple[tuple[str, int], ...]  # in the order of the names, no coefficient 0
    constant: int
    sign: str


@dataclass(frozen=True)
class Is:
    """A name that is a text, or is not."""

    name: str
    text: str
    equal: bool


@dataclass(frozen=True)
class Not:
    """The opposite."""

    part: "Rule"


@dataclass(frozen=True)
class And:
    """All parts."""

    parts: tuple["Rule", ...]


@dataclass(frozen=True)
class Or:
    """At least one part."""

    parts: tuple["Rule", ...]


@dataclass(frozen=True)
class If:
    """Where the first holds, the second holds."""

    when: "Rule"
    then: "Rule"


Rule = Linear | Is | Not | And | Or | If


def names(rule: Rule) -> tuple[str, ...]:
    """The names of a rule, each once, in their order."""
    return tuple(dict.fromkeys(_names(rule)))


def atoms(rule: Rule) -> Iterator[Linear | Is]:
    """The comparisons of a rule."""
    match rule:
        case Linear() | Is():
            yield rule
        case Not(part):
            yield from atoms(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from atoms(part)
        case If(when, then):
            yield from (*atoms(when), *atoms(then))


def _names(rule: Rule) -> Iterator[str]:
    for atom in atoms(rule):
        yield from (atom.name,) if isinstance(atom, Is) else (name for name, _ in atom.terms)


def linear(terms: dict[str, Fraction], constant: Fraction, sign: str) -> Linear:
    """The comparison `terms + constant <sign> 0` in whole numbers; > and >= turned round."""
    if sign in (">", ">="):
        terms, constant = {name: -value for name, value in terms.items()}, -constant
        sign = sign.replace(">", "<")
    scale = lcm(constant.denominator, *(value.denominator for value in terms.values()))
    kept = sorted((name, int(value * scale)) for name, value in terms.items() if value)
    return Linear(tuple(kept), int(constant * scale), sign)
