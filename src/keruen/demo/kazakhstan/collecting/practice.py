"""The earlier practice round: synthetic, one informant a settlement, another coverage: something for a comparison to say."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

from keruen.demo.kazakhstan.calibrating import affinities
from keruen.demo.kazakhstan.calibrating.answering import Answer
from keruen.demo.kazakhstan.calibrating.breakdowns import loose
from keruen.demo.kazakhstan.calibrating.figures import WRITTEN, as_said
from keruen.demo.kazakhstan.calibrating.people import Informant, visit_day
from keruen.demo.kazakhstan.calibrating.settlements import PRACTICE_REGION, Settlement
from keruen.demo.kazakhstan.calibrating.voices import NONE, UNKNOWN, number
from keruen.demo.kazakhstan.collecting.interviews import Visit, interview
from keruen.demo.kazakhstan.collecting.round3 import World
from keruen.demo.kazakhstan.collecting.submission import Submission
from keruen.demo.published import Published
from keruen.terms.settings import Group, Programme, Round

ENUMERATORS = 6
NUMBER_LOST = 0.5  # of those whose number is unknown later: it was known then
NUMBER_GAINED = 0.02
ABSENT = 0.06  # nobody was there yet
TYPICAL = {"labour_migrant": 60, "return_migrant": 8, "emigrant": 12, "internal_migrant": 40, "internal_emigrant": 45}
CAPITAL = {"labour_migrant": 51_300}  # persons in the town of the region that only the practice round covered
GONE = 0.03  # of the settlements where nobody is later: somebody was there
LARGEST = 4.0  # size of a settlement, where only the practice round knows the number
WHERE_ELSE = 0.45  # of the settlements that only the practice round covered: a group is there


@dataclass(frozen=True)
class Practice:
    """The practice round: its frame, its submissions, and the figures that it will show."""

    frame: tuple[Settlement, ...]
    submissions: list[Submission]
    figures: dict[tuple[str, str], int]  # (settlement, group) -> persons


def practice(
    seen: World, programme: Programme, round: Round, facts: tuple[Published, ...], version: str, seed: int
) -> Practice:
    """The practice round before the calibrated one; equal seeds give equal rounds."""
    rng = Random(f"{seed}:practice")
    frame = tuple(s for s in seen.settlements if s.practised)
    shares = {group.code: _shares(group, facts) for group in programme.groups}
    figures: dict[tuple[str, str], int] = {}
    made: list[Submission] = []
    for n, s in enumerate(frame):
        answers: dict[str, Answer] = {}
        for group in programme.groups:
            answer = _answer(s, group, seen, shares[group.code], rng)
            answers[group.code] = answer
            if answer.voice.says in ("number", "none"):
                figures[s.id, group.code] = answer.voice.persons
        day = visit_day(n, len(frame), round.start, round.end, rng)
        who = Informant(f"P{n + 1:04d}", "local_authority", rng.choice(("male", "male", "female")))
        visit = Visit(s, day, f"E{1 + n * ENUMERATORS // len(frame):02d}")
        made.append(interview(visit, who, answers, programme, version, rng))
    return Practice(frame, made, figures)


def _answer(s: Settlement, group: Group, seen: World, shares: Mapping[str, Mapping[str, float]], rng: Random) -> Answer:
    later = seen.groups[group.code].figures.get(s.id)
    if later is None:
        unknown_later = s.informants and all(
            a.voice.says in ("unknown", "presence_unknown") for a in seen.groups[group.code].answers[s.id]
        )
        there = rng.random() < (NUMBER_LOST if unknown_later else GONE if s.informants else WHERE_ELSE)
        persons = max(1, round(TYPICAL[group.code] * min(s.size, LARGEST) * rng.lognormvariate(0, 0.7))) if there else 0
        persons = CAPITAL.get(group.code, persons) if s.town and s.region == PRACTICE_REGION else persons
    elif rng.random() < NUMBER_GAINED and not s.town:
        return Answer(UNKNOWN)
    else:
        absent = rng.random() < ABSENT and not s.town
        before = rng.uniform(0.78, 0.93) if s.town else rng.lognormvariate(-0.14, 0.3)
        persons = 0 if absent else max(1, round(later.persons * before))
    if not persons:
        return Answer(NONE)
    basis = later.basis if later else rng.choice(("opinion", "register"))
    said = persons if basis in WRITTEN else as_said(persons, rng)
    parts = {d: loose(said, own, rng, 5 if d in _OPEN else 99) for d, own in _of(shares, s.region).items()}
    households = max(1, round(said / rng.uniform(3.2, 4.4))) if "households" in group.measures else None
    return Answer(number(said, basis, knowledge="well", households=households, gives_parts=True), parts)


_OPEN = ("nationality", "country_of_return", "country_of_destination", "origin", "destination")


def _of(shares: Mapping[str, Mapping[str, float]], region: str) -> dict[str, Mapping[str, float]]:
    return {d: affinities.regions(region) if d in ("origin", "destination") else own for d, own in shares.items()}


def _shares(group: Group, facts: tuple[Published, ...]) -> dict[str, Mapping[str, float]]:
    """Made-up shares of every dimension: near the published ones of the later round, none after its collection."""
    found: dict[str, Mapping[str, float]] = {}
    for dimension in group.dimensions:
        unit = "persons" if dimension.code in _OPEN else "percent"
        own = {f.category: float(f.value) for f in facts
               if (f.group, f.dimension, f.unit) == (group.code, dimension.code, unit)}  # fmt: skip
        if dimension.code == "year":
            own = {"2020": 0.14, "2021": 0.24, "2022": 0.40, "2023": 0.22}
        elif dimension.code == "sex" and not own:
            own = affinities.LABOUR_SEX
        found[dimension.code] = own or {c: 1.0 for c in dimension.categories}
    return found
