"""rules.toml: checks switched off or on, their severity and thresholds, and the rules of the programme.

[check.duration]
severity = "warning"
least = 10

[[rule]]
id = "men-and-women"
require = "lm_sex_male + lm_sex_female <= lm_persons"
[rule.weights]
lm_persons = 2
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import extractOne

from keruen.checks import CHECKS
from keruen.checks.kit.check import SEVERITIES, Check
from keruen.checks.kit.run import Setting
from keruen.checks.rules.parser import UnreadableError, parse
from keruen.checks.rules.rule import Written
from keruen.terms.problems import Problem
from keruen.workspace.settings.config import Section, read_toml

FILE = "rules.toml"


@dataclass(frozen=True)
class Rulebook:
    """What a programme sets of the checks, by their id, and its own rules in their order."""

    settings: Mapping[str, Setting] = field(default_factory=dict)
    rules: tuple[Written, ...] = ()


def read_rulebook(home: Path) -> Rulebook:
    """The rules of a programme; those of Keruen alone where there is no rules.toml.

    Problems: config-*, checks-name-unknown, checks-rule-unreadable, workspace-key-twice.
    """
    if not (home / FILE).is_file():
        return Rulebook()
    top = read_toml(home / FILE)
    section = top.section("check")
    known = {check.id: check for check in CHECKS}
    settings = {}
    for name in section.values:
        if name not in known:
            near = extractOne(name, list(known), scorer=JaroWinkler.similarity)
            raise Problem("checks-name-unknown", file=FILE, name=name, nearest=near[0] if near else "")
        settings[name] = _setting(section.section(name), known[name])
    rules = tuple(_rule(inner) for inner in top.sections("rule"))
    top.close()
    for number, rule in enumerate(rules):
        if rule.id in {before.id for before in rules[:number]}:
            raise Problem("workspace-key-twice", file=FILE, key="rule.id", value=rule.id)
    return Rulebook(settings, rules)


def _setting(section: Section, check: Check) -> Setting:
    """The table [check.<id>]: enabled, severity, and the thresholds that the check has."""
    enabled = section.flag("enabled", True)
    severity = section.text("severity", check.severity, SEVERITIES)
    usual = check.thresholds
    values: dict[str, Any] = {}
    for threshold in fields(usual) if usual is not None else ():
        values[threshold.name] = section.whole(threshold.name, getattr(usual, threshold.name))
    section.close()
    return Setting(enabled, severity, replace(usual, **values) if values else usual)


def _rule(section: Section) -> Written:
    name, text = section.text("id"), section.text("require")
    severity = section.text("severity", "warning", SEVERITIES)
    inner = section.section("weights")
    weights = {key: inner.whole(key, least=1) for key in inner.values}
    section.close()
    try:
        return Written(name, text, parse(text), severity, weights)
    except UnreadableError as fault:
        raise Problem("checks-rule-unreadable", file=FILE, rule=name, text=str(fault)) from None
