"""The way of one applicant through a system: what each factor earned from what was said, and what each cap took."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from keruen.policy.points.engine import score
from keruen.policy.points.pool import pool
from keruen.policy.points.system import System
from keruen.terms.problems import Problem


@dataclass(frozen=True)
class Line:
    """A factor (block and factor named), a block (factor "") or the whole (both ""): points, and points before the cap."""

    block: str
    factor: str
    said: str
    points: int
    before_cap: int

    @property
    def taken(self) -> int:
        """What a cap, or a better factor of the block, took."""
        return self.before_cap - self.points


@dataclass(frozen=True)
class Assessment:
    """An applicant's total with its lines; lacking: what a pass still needs; silent: variables that were not told."""

    system: str
    total: int
    eligible: bool
    passed: bool
    lines: tuple[Line, ...]
    silent: tuple[str, ...]
    lacking: tuple[str, ...]


def assess(system: System, applicant: Mapping[str, Any]) -> Assessment:
    """The trace of one applicant; the same engine as for a pool of a million.

    Problems points-variable, points-answer: a variable or a word that the system does not know.
    """
    _check(system, applicant)
    found = score(system, pool([applicant], system.variables))
    lines = []
    for block in system.blocks:
        for factor in block.factors:
            told = (applicant.get(variable) for variable in (*factor.of, *factor.across))
            said = ", ".join(_said(value) for value in told if value is not None)
            points = int(found.factors[factor.code][0])
            lines.append(Line(block.code, factor.code, said, points, int(found.uncapped[factor.code][0])))
        before = sum(line.points for line in lines if line.block == block.code and line.factor)
        lines.append(Line(block.code, "", "", int(found.blocks[block.code][0]), before))
    total = int(found.total[0])
    of_blocks = sum(line.points for line in lines if not line.factor)
    for group in system.groups:
        before, after = int(found.uncapped[group.code][0]), int(found.blocks[group.code][0])
        lines.append(Line(group.code, "", "", after, before))
        of_blocks -= before - after
    lines.append(Line("", "", "", total, of_blocks))
    return Assessment(
        system.name, total, bool(found.eligible[0]), bool(found.passed[0]), tuple(lines),
        tuple(v for v in system.variables if applicant.get(v) is None),
        tuple(code for code in system.needs if not found.factors[code][0]),
    )  # fmt: skip


def _said(value: Any) -> str:
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def _check(system: System, applicant: Mapping[str, Any]) -> None:
    for variable, value in applicant.items():
        kind = system.variables.get(variable)
        if kind is None:
            near = extractOne(variable, list(system.variables), scorer=JaroWinkler.similarity)
            raise Problem("points-variable", variable=variable, system=system.name, nearest=near[0] if near else "")
        known = system.words.get(variable, frozenset())
        if kind == "words" and value is not None and str(value) not in known | {"no", "none"}:
            raise Problem("points-answer", variable=variable, value=str(value), expected=", ".join(sorted(known)))
