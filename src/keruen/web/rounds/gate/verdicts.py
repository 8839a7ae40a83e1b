"""What the gate saw, a verdict a step, as the row of a form keeps it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

STEPS = ("convert", "validate", "fill", "engine")

Said = Literal["passed", "failed", "absent"]


@dataclass(frozen=True)
class Verdict:
    """A step's outcome: `absent` where the machine lacks what it needs; notes are the tool's own words."""

    step: str
    verdict: Said
    notes: tuple[str, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)

    @property
    def row(self) -> dict[str, Any]:
        """As JSON."""
        return asdict(self) | {"notes": list(self.notes), "numbers": dict(self.numbers)}


def ready(gate: Mapping[str, Any]) -> bool:
    """Whether every step was tried and none failed; the conversion itself must have passed."""
    rows = {row["step"]: row["verdict"] for row in gate.get("steps", ())}
    return set(rows) == set(STEPS) and rows["convert"] == "passed" and "failed" not in rows.values()
