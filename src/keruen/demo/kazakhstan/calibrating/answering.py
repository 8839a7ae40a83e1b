"""One group of the round: which informant says what of which settlement, and which disputes a person decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from random import Random

from keruen.demo.kazakhstan.calibrating import affinities
from keruen.demo.kazakhstan.calibrating.breakdowns import Asked, Parts, Told, loose, told, told_countries
from keruen.demo.kazakhstan.calibrating.figures import Figure, figures
from keruen.demo.kazakhstan.calibrating.margins import Margins
from keruen.demo.kazakhstan.calibrating.people import Informant
from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.kazakhstan.calibrating.voices import (
    NONE,
    PRESENCE_UNKNOWN,
    UNKNOWN,
    Special,
    Voice,
    disputed,
    employers,
    minority,
    partial_register,
    sites_only,
    to_decide,
    voices,
)

COUNTRIES = ("nationality", "country_of_return", "country_of_destination")
KNOWS_LOOSE = 0.88  # how often an informant knows a dimension that nothing is published of; of large numbers always
LARGE = 1000
BEGAN = 0.2  # of the small settlements that the practice round did not cover
# Settlements that show a rule at work: (rule, informants, fewest persons, how many).
SPECIALS: dict[str, tuple[tuple[Special, int, int, int], ...]] = {
    "labour_migrant": ((employers, 3, 60, 4), (sites_only, 2, 30, 2), (partial_register, 3, 40, 4), (disputed, 2, 20, 5),
                       (to_decide, 2, 40, 4)),
    "return_migrant": (),  # so few that a share printed with one digit hears every fraction of a person
    "emigrant": ((disputed, 2, 15, 2),),
    "internal_migrant": ((disputed, 2, 20, 2), (to_decide, 2, 40, 1)),
    "internal_emigrant": ((disputed, 2, 20, 2), (to_decide, 2, 40, 1)),
}  # fmt: skip
NUMBER_UNKNOWN = {
    "labour_migrant": 14,
    "return_migrant": 22,
    "emigrant": 31,
    "internal_migrant": 12,
    "internal_emigrant": 15,
}
EXACT = ("return_migrant",)
MINORITIES = {"labour_migrant": 2, "emigrant": 1}


@dataclass(frozen=True)
class Answer:
    """An informant's answer on a group with the parts of the number, by dimension."""

    voice: Voice
    parts: dict[str, Parts] = field(default_factory=dict)
    began: bool = False  # the first of the group came after the practice round


@dataclass(frozen=True)
class Decided:
    """A figure that a person decided: the line of decisions.csv."""

    place: str
    group: str
    seen: tuple[int, ...]
    value: int


@dataclass(frozen=True)
class GroupAnswers:
    """Settlement -> answers in the order of its informants; the figures they must reconcile to; what was decided."""

    answers: dict[str, tuple[Answer, ...]]
    figures: dict[str, Figure]
    decided: tuple[Decided, ...]


def answer_group(
    margin: Margins, settlements: Sequence[Settlement], people: Mapping[str, Sequence[Informant]], rng: Random
) -> GroupAnswers:
    """All answers on one group; settlements that do not confirm it answer `none` or, a few, `unknown`."""
    found = figures(margin, settlements, rng)
    kinds = {place: tuple(i.kind for i in own) for place, own in people.items()}
    spoken, decided = _spoken(margin, found, settlements, kinds, rng)
    began = {s.id for s in settlements if _may_begin(s, found) and rng.random() < BEGAN}
    asked = [_asked(s, found[s.id].persons, spoken[s.id], s.id in began) for s in settlements if s.id in found]
    parts = {dimension: _told(dimension, asked, total, rng) for dimension, total in margin.parts.items()}
    regions = {s.id: s.region for s in settlements}
    answers = {
        place: tuple(_with_parts(place, n, all_, parts, margin.group, regions[place], rng) for n in range(len(all_)))
        for place, all_ in spoken.items()
    }
    answers |= {place: tuple(replace(answer, began=True) for answer in answers[place]) for place in began}
    return GroupAnswers(answers, found, decided)


def _may_begin(settlement: Settlement, found: Mapping[str, Figure]) -> bool:
    return not settlement.practised and settlement.id in found and found[settlement.id].persons <= 60


def _asked(settlement: Settlement, figure: int, voices_: Sequence[Voice], began: bool) -> Asked:
    giving = [v for v in voices_ if v.gives_parts]
    added = any(v.scope == "part" for v in giving)
    return Asked(settlement.id, settlement.region, figure, tuple(v.persons for v in giving), added, began)


def _told(dimension: str, asked: Sequence[Asked], margin: Mapping[str, int], rng: Random) -> Told:
    if dimension in COUNTRIES:
        return told_countries(asked, margin, affinities.COUNTRIES, rng)
    return told(asked, margin, {"reason": affinities.REASONS, "year": affinities.YEARS}.get(dimension, {}), rng)


def _spoken(
    margin: Margins,
    found: Mapping[str, Figure],
    settlements: Sequence[Settlement],
    kinds: Mapping[str, tuple[str, ...]],
    rng: Random,
) -> tuple[dict[str, tuple[Voice, ...]], tuple[Decided, ...]]:
    """Voices by settlement, the special ones among them."""
    special = _specials(margin, found, settlements, rng)
    spoken = {place: special[place](figure, rng) if place in special else voices(figure, kinds[place], rng, margin.group in EXACT)
              for place, figure in found.items()}  # fmt: skip
    decided = tuple(
        Decided(place, margin.group, tuple(sorted(v.persons for v in spoken[place])), found[place].persons)
        for place, rule in special.items() if rule is to_decide
    )  # fmt: skip
    empty = [s for s in settlements if s.informants and s.id not in found]
    few = [s for s in empty if kinds[s.id] == ("local_authority",) * 3]
    doubtful = {s.id for s in rng.sample(few, min(len(few), MINORITIES.get(margin.group, 0)))}
    open_ = {s.id for s in rng.sample([s for s in empty if s.id not in doubtful], NUMBER_UNKNOWN[margin.group])}
    for s in empty:
        if s.id in doubtful:
            spoken[s.id] = minority(rng.choice((10, 15, 20)))
        elif s.id in open_:
            spoken[s.id] = tuple(rng.choice((UNKNOWN, PRESENCE_UNKNOWN)) for _ in range(s.informants))
        else:
            spoken[s.id] = (NONE,) * s.informants
    return spoken, decided


def _specials(
    margin: Margins, found: Mapping[str, Figure], settlements: Sequence[Settlement], rng: Random
) -> dict[str, Special]:
    chosen: dict[str, Special] = {}
    for rule, informants, fewest, many in SPECIALS[margin.group]:
        fit = [s.id for s in settlements if s.informants == informants and not s.town and s.id not in chosen
               and s.id in found and fewest <= found[s.id].persons < 2000]  # fmt: skip
        chosen |= dict.fromkeys(rng.sample(fit, min(many, len(fit))), rule)
    return chosen


def _with_parts(
    place: str, n: int, all_: Sequence[Voice], parts: Mapping[str, Told], group: str, region: str, rng: Random
) -> Answer:
    """The n-th informant's voice with the parts that he gave; dimensions that nothing is published of are drawn."""
    voice = all_[n]
    if not voice.gives_parts:
        return Answer(voice)
    turn = sum(v.gives_parts for v in all_[:n])
    own = {dimension: told_[place][turn] for dimension, told_ in parts.items() if told_[place][turn]}
    for dimension, (shares, most) in _loose_dimensions(group, region).items():
        if voice.persons >= LARGE or rng.random() < KNOWS_LOOSE:
            own[dimension] = loose(voice.persons, shares, rng, most)
    return Answer(voice, own)


def _loose_dimensions(group: str, region: str) -> dict[str, tuple[dict[str, float], int]]:
    """Dimension -> made-up shares and how many categories an informant names."""
    if group == "labour_migrant":
        return {"sex": (affinities.LABOUR_SEX, 2)}
    if group in ("internal_migrant", "internal_emigrant"):
        way = "origin" if group == "internal_migrant" else "destination"
        return {way: (affinities.regions(region), 5), "year": (affinities.INTERNAL_YEARS, 4)}
    return {}
