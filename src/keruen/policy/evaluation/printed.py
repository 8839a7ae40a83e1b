"""The classes of regions in a published evaluation, beside those that the rules give from its own printed tables.

The article groups regions by eye; the rules group them by two rates. Where they differ, the rule says why.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from keruen.policy.evaluation.classes.groups import group
from keruen.policy.evaluation.classes.makeup import by_signs
from keruen.policy.evaluation.classes.sign import sign
from keruen.policy.evaluation.classes.tendency import THETA, ZONE, Tendency, tendency
from keruen.policy.evaluation.facts import Facts
from keruen.policy.evaluation.value import Value, missing

# Table 1 prints indices only, and an index does not tell its sign: where more died than were born in 2022 is a fact beside it.
NATURAL_LOSS = ("KZ-59",)


@dataclass(frozen=True)
class Beside:
    """A region: the group in the text ("" where the text names none), the class of the rules, and whether they agree.

    of: the figures that the class follows from.
    """

    place: str
    in_text: str
    makeup: str
    tendency: str
    by_rule: str
    of: tuple[Value, ...]

    @property
    def agrees(self) -> bool | None:
        """None where the text does not name the region."""
        return None if not self.in_text else self.in_text == self.by_rule


def _ends(facts: Facts, place: str, years: tuple[str, str]) -> tuple[Value, Value]:
    first, last = (facts.get("net_migration_rate", place, y, direction="total", table="3") for y in years)
    return first, last


def tendencies(
    facts: Facts, groups: Iterable[tuple[str, str]], years: tuple[str, str], theta: float = THETA
) -> tuple[Beside, ...]:
    """Table 3: the tendency of the total balance between two single years; groups: (place, group in the text)."""
    made = []
    for place, in_text in groups:
        ends = _ends(facts, place, years)
        code = tendency(*ends, ZONE, theta).code
        made.append(Beside(place, in_text, "", code, code, ends))
    return tuple(made)


def makeups(facts: Facts, groups: Iterable[tuple[str, str]], years: tuple[str, str]) -> tuple[Beside, ...]:
    """Table 1 with `basis = last`: the sign of the balance of the last year decides, and the named combination of both axes."""
    made = []
    for place, in_text in groups:
        growth = facts.get("population_growth", place, "/".join(years), table="1")
        ends = _ends(facts, place, years)
        how: Tendency = tendency(*ends)
        code = ""
        if not missing(growth, *ends):
            nature = sign(-1.0 if place in NATURAL_LOSS else 1.0)
            code = by_signs(sign((growth.number or 0.0) - 100.0), nature, sign(ends[1].number or 0.0))
        made.append(Beside(place, in_text, code, how.code, group(code, how.code), (growth, *ends)))
    return tuple(made)
