"""The calibrated round: every answer of every informant, group by group, and the submissions that hold them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from keruen.demo.kazakhstan.calibrating.answering import Answer, GroupAnswers, answer_group
from keruen.demo.kazakhstan.calibrating.margins import margins
from keruen.demo.kazakhstan.calibrating.people import ENUMERATORS, Informant, informants, visit_day
from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.kazakhstan.collecting.interviews import Visit, failed_visit, interview
from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.published import Published
from keruen.terms.settings import Programme, Round


@dataclass(frozen=True)
class World:
    """What the round found: who was asked where, and what they said of each group."""

    settlements: tuple[Settlement, ...]
    people: dict[str, tuple[Informant, ...]]
    groups: dict[str, GroupAnswers]
    visits: dict[str, tuple[Visit, ...]]  # one for each informant; one for a failed visit


def world(
    settlements: tuple[Settlement, ...], programme: Programme, round: Round, facts: tuple[Published, ...], seed: int
) -> World:
    """The calibrated world; equal seeds give equal worlds."""
    people = informants(settlements, facts, Random(f"{seed}:people"))
    groups = {}
    for group in programme.groups:
        margin = margins(group.code, facts, Random(f"{seed}:margins:{group.code}"))
        groups[group.code] = answer_group(margin, settlements, people, Random(f"{seed}:answers:{group.code}"))
    return World(settlements, people, groups, _visits(settlements, round, Random(f"{seed}:visits")))


def _visits(settlements: Sequence[Settlement], round: Round, rng: Random) -> dict[str, tuple[Visit, ...]]:
    visited = [s for s in settlements if s.outcome not in ("not_visited", "not_planned")]
    found = {}
    for region in dict.fromkeys(s.region for s in visited):
        own = [s for s in visited if s.region == region]
        for n, s in enumerate(own):
            team = ENUMERATORS[region]
            code = f"E{team[n * len(team) // len(own)]:02d}"
            day = visit_day(n, len(own), round.start, round.end, rng)
            found[s.id] = (Visit(s, day, code),) * max(1, s.informants)
    return found


def submissions(seen: World, programme: Programme, version: str, rng: Random) -> list[Submission]:
    """All B2 submissions of the round, failed visits among them, in the order of the settlements."""
    made: list[Submission] = []
    for s in seen.settlements:
        if s.outcome not in ("assessed", "not_visited", "not_planned"):
            made.append(failed_visit(seen.visits[s.id][0], version, rng))
        for n, informant in enumerate(seen.people.get(s.id, ())):
            answers = _answers(seen.groups, s.id, n)
            made.append(interview(seen.visits[s.id][n], informant, answers, programme, version, rng))
    return made


def _answers(groups: Mapping[str, GroupAnswers], place: str, n: int) -> dict[str, Answer]:
    return {code: group.answers[place][n] for code, group in groups.items()}
