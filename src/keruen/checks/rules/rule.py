"""A rule as a programme writes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from keruen.checks.rules.syntax import Rule


@dataclass(frozen=True)
class Written:
    """A rule: its id, its text as written, what it says, its severity, and how ready a person is to doubt each answer."""

    id: str
    text: str
    rule: Rule
    severity: str = "warning"
    weights: Mapping[str, int] = field(default_factory=dict)  # name -> weight; 1 where none is given
