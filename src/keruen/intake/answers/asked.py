"""One informant and one group: everything that the answers about it are read with."""

from dataclasses import dataclass

from keruen.intake.answers.questions import Size
from keruen.intake.answers.said import Said
from keruen.intake.answers.visit import Visit
from keruen.intake.answers.writer import Answerer
from keruen.terms.settings import Group


@dataclass(frozen=True)
class Asked:
    """The submission, its interview, the questions on the group, the group, who speaks, and the regions that there are."""

    said: Said
    visit: Visit
    size: Size
    group: Group
    who: Answerer
    regions: frozenset[str]
