"""The log of acts in words: what an act is called, and its detail without the marks of a program."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from keruen.terms.sentences import Speaker
from keruen.web.accounts.models import Audit
from keruen.web.rounds.models import Team

_WANTED = re.compile(r" -> Wanted\(rows=.*?(?:\}, team=(None|\d+), target=(None|\d+)\))?$", re.S)  # a long one was cut
_MARKS = re.compile(r"[{}'\"]")


@dataclass(frozen=True)
class Line:
    """A row of the log as a page shows it."""

    row: Audit
    act: str
    detail: str


def lines(rows: Iterable[Audit], say: Speaker) -> list[Line]:
    """The rows in words; an act of a version that is not known any more keeps its code."""
    teams = {str(pk): name for pk, name in Team.objects.values_list("pk", "name")}
    return [Line(row, act_words(row.act, say), detail_words(row.detail, say, teams)) for row in rows]


def act_words(act: str, say: Speaker) -> str:
    """What an act is called."""
    return say(f"journal-{act}") if say.knows(f"journal-{act}") else act


def detail_words(detail: str, say: Speaker, teams: Mapping[str, str]) -> str:
    """A detail as a person reads it; also where it was written down as a program prints it. `teams`: name by number."""
    found = _WANTED.search(detail)
    if found is None:
        return _MARKS.sub("", detail)
    team, target = found.groups()
    told = [detail[: found.start()]]
    if team == "0":
        told.append(say("journal-to-nobody"))
    elif team and team != "None":
        told.append(say("journal-to-team", name=teams.get(team, team)))
    if target and target != "None":
        told.append(say("journal-target", n=int(target)))
    return " · ".join(told)
