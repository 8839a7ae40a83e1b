"""What a population's growth or decline is made of: nine classes, one for each triple of signs.

Growth: by both, by natural increase, by inflow, by adjustment. Decline: by both, by outflow, by natural loss, by
adjustment. No change: stable. What is nearer zero than a dead zone (0.1 % of the population at the start) counts as 0.
"""

from dataclasses import dataclass

from keruen.policy.evaluation.classes.sign import Sign, sign
from keruen.policy.evaluation.components import Components
from keruen.policy.evaluation.value import Value, missing

ZONE = 0.001  # of the population at the start

CLASSES = (
    "growth_by_both", "growth_by_natural_increase", "growth_by_inflow", "growth_by_adjustment",
    "decline_by_both", "decline_by_outflow", "decline_by_natural_loss", "decline_by_adjustment", "stable",
)  # fmt: skip


@dataclass(frozen=True)
class Makeup:
    """A class and its rule, or the reason why there is none; `without_adjustment`: the class that the place would have."""

    code: str
    rule: str
    reason: str = ""
    without_adjustment: str = ""
    of: tuple[Value, ...] = ()

    @property
    def rests_on_adjustment(self) -> bool:
        """Whether a place that grows would decline, or the reverse, without the adjustment."""
        return (
            bool(self.without_adjustment) and self.code.partition("_")[0] != self.without_adjustment.partition("_")[0]
        )


def by_signs(change: Sign, natural: Sign, migration: Sign) -> str:
    """The class of three signs; every triple has exactly one."""
    if change > 0:
        if natural > 0:
            return "growth_by_both" if migration > 0 else "growth_by_natural_increase"
        return "growth_by_inflow" if migration > 0 else "growth_by_adjustment"
    if change < 0:
        if natural < 0:
            return "decline_by_both" if migration < 0 else "decline_by_natural_loss"
        return "decline_by_outflow" if migration < 0 else "decline_by_adjustment"
    return "stable"


def makeup(found: Components, zone: float = ZONE, last: Value | None = None) -> Makeup:
    """The class of a period's components.

    last: the balance of migration of the last year (basis `last`); its sign then decides instead of the period's sum.
    """
    migration = found.migration if last is None else last
    of = (found.before, found.change, found.natural, migration)
    gone = missing(*of)
    if gone:
        return Makeup("", "", gone.reason, of=of)
    near = zone * (found.before.number or 0.0)
    nature, moves = (
        sign(found.natural.number or 0.0, near),
        sign(migration.number or 0.0, near if last is None else 0.0),
    )
    code = by_signs(sign(found.change.number or 0.0, near), nature, moves)
    rest = found.adjustment.number or 0.0
    bare = by_signs(sign((found.change.number or 0.0) - rest, near), nature, moves) if last is None else ""
    return Makeup(code, code, without_adjustment=bare if bare != code else "", of=of)
