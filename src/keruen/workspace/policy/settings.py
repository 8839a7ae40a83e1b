"""policy.toml: what is evaluated, in which years and boundary vintage, read and checked at the door."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from keruen.places.gazetteer import Gazetteer
from keruen.policy.evaluation.plan import Plan
from keruen.policy.series.crosswalk import DAYS
from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem
from keruen.terms.settings import Programme, Round
from keruen.workspace.settings.config import Section, read_toml
from keruen.workspace.settings.made import Made

FILE = "policy.toml"


@dataclass(frozen=True)
class Evaluation(Made):
    """A folder's settings: the country and its words, the day on the cover, the plans, what may be asked of services."""

    folder: Path
    programme: Programme
    day: str
    plans: tuple[Plan, ...]
    article: bool  # whether the report has the article's tables
    services: tuple[str, ...]  # those that may be asked over the network

    @property
    def round(self) -> Round:
        """The evaluation in the shape of a round, for the blocks that print one."""
        years = f"{min(p.first for p in self.plans)}-{max(p.last for p in self.plans)}"
        title = dict.fromkeys(self.programme.languages, years.replace("-", "\u2013"))
        return Round(years, title, "", self.day, self.day, (years,))


def read_evaluation(folder: Path) -> Evaluation:
    """The settings of a folder. Problems: policy-folder-none, config-*."""
    if not (folder / FILE).is_file():
        raise Problem("policy-folder-none", folder=str(folder))
    top = read_toml(folder / FILE)
    gazetteer = Gazetteer.read(folder / "places.csv")
    programme = Programme(
        code=top.text("code"),
        title=top.labels("title", needed=True),
        country=top.text("country"),
        root=top.text("root"),
        languages=top.texts("languages", LANGUAGES, choices=LANGUAGES),
        levels={1: dict(top.labels("level"))},
        groups=(),
        publisher=top.labels("publisher"),
        map=top.text("map", ""),
        licence=top.text("licence", ""),
    )
    day = _day(top)
    plans = tuple(_plan(section, programme.root, gazetteer) for section in top.sections("evaluation"))
    if not plans:
        raise Problem("config-key-missing", file=FILE, key="evaluation")
    made = Evaluation(folder, programme, day, plans, top.flag("article", False), top.texts("services", ()))
    top.close()
    return made


def _day(top: Section) -> str:
    text = top.text("day")
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise top.wrong("day", '"2026-11-21"') from None


def _plan(section: Section, root: str, gazetteer: Gazetteer) -> Plan:
    vintage = section.text("vintage", choices=DAYS)
    first = section.whole("first", least=1900)
    plan = Plan(
        country=root,
        regions=tuple(p.id for p in gazetteer.on(DAYS[vintage]).at_level(1)),
        vintage=vintage,
        first=first,
        last=section.whole("last", least=first),
        basis=section.text("basis", "period", choices=("period", "last")),
        window=section.whole("window", 3, least=1),
        factors=section.texts("factors", ()),
        factor_year=section.whole("factor_year", 0),
        seed=section.whole("seed", 1),
    )
    section.close()
    return plan
