"""select.csv of a round: settlements that must be visited or cannot be, and how many enumerator-days one takes."""

from dataclasses import dataclass, field
from pathlib import Path

from keruen.places.gazetteer import Gazetteer
from keruen.terms.problems import Problem
from keruen.workspace.folder.decided import read_csv

FILE = "select.csv"
COLUMNS = ("place", "rule", "value")
RULES = ("must", "never", "days")


@dataclass(frozen=True)
class PlanRules:
    """What people decided before anything was chosen: reasons by settlement, days by settlement."""

    must: dict[str, str] = field(default_factory=dict)
    never: dict[str, str] = field(default_factory=dict)
    days: dict[str, int] = field(default_factory=dict)


def read_plan_rules(folder: Path, gazetteer: Gazetteer) -> PlanRules:
    """The lines of select.csv; nothing where it is absent. Problems: column-missing, workspace-frame-place, config-value-wrong."""
    rules = PlanRules()
    for row in read_csv(folder / FILE, COLUMNS):
        place, rule, value = (row[name] for name in COLUMNS)
        if place not in gazetteer:
            raise Problem("workspace-frame-place", file=FILE, place=place)
        if rule == "must":
            rules.must[place] = value or "by_hand"
        elif rule == "never":
            rules.never[place] = value or "no_access"
        elif rule == "days" and value.isdecimal() and int(value) > 0:
            rules.days[place] = int(value)
        else:
            key, wrong, expected = ("value", value, "1, 2, 3") if rule == "days" else ("rule", rule, ", ".join(RULES))
            raise Problem("config-value-wrong", file=FILE, key=f"{place}: {key}", value=wrong, expected=expected)
    return rules
