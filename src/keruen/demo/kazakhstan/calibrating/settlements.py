"""The invented settlements: real regions and districts, names that say that they are made up, one to four informants each."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

PER_REGION = {"KZ-39": 330, "KZ-59": 290, "KZ-61": 260, "KZ-19": 150, "KZ-43": 90, "KZ-47": 55, "KZ-10": 52,
              "KZ-75": 8, "KZ-71": 5, "KZ-79": 5}  # assessed settlements, 1,245  # fmt: skip
WITH_INFORMANTS = {4: 42, 3: 216, 2: 500, 1: 487}  # settlements by number of informants, 2,303 informants
NOT_ASSESSED = {"no_informant": 24, "refused": 9, "no_access": 11, "uninhabited": 8, "other": 3, "not_visited": 8,
                "not_planned": 120}  # the last only in the practice round  # fmt: skip
PRACTICE_REGION, PRACTICE_SETTLEMENTS = "KZ-23", 16  # a region that only the practice round covered
NOT_PRACTISED = ("KZ751810",)  # towns that the practice round left out
PRACTISED = 0.86  # of the villages of the calibrated round
CITY_REGIONS = ("KZ-71", "KZ-75", "KZ-79")
PARTLY_RURAL = ("KZ101010", "KZ191800")  # a low number in the code and yet more than one settlement


@dataclass(frozen=True)
class Settlement:
    """A made-up settlement: `town` stands for a whole city or city district; `size` is its weight among the others."""

    id: str
    number: int
    district: str
    region: str
    town: bool
    size: float
    informants: int  # in the calibrated round; 0 where it was not assessed
    outcome: str = "assessed"  # or why it was not assessed
    practised: bool = True  # whether the practice round covered it


def is_town(district: str) -> bool:
    """Whether a unit of the second level is one city or city district, by its code."""
    return int(district[4:6]) < 30 and district not in PARTLY_RURAL


def settle(places: Sequence[dict[str, Any]], rng: Random) -> tuple[Settlement, ...]:
    """All planned settlements, assessed ones first in each region; `places` are PLACES rows of today's units."""
    districts: dict[str, list[str]] = defaultdict(list)
    for place in places:
        if place["level"] == 2 and place["parent"] in (*PER_REGION, PRACTICE_REGION):
            districts[place["parent"]].append(place["place"])
    missing = _scatter(NOT_ASSESSED, rng)
    planned: list[_Draft] = []
    for region, assessed in PER_REGION.items():
        towns = [d for d in districts[region] if is_town(d) or region in CITY_REGIONS]
        rural = [d for d in districts[region] if d not in towns]
        planned += [(d, region, True, 40 * rng.lognormvariate(0, 0.5), "assessed") for d in towns]
        outcomes = ["assessed"] * (assessed - len(towns)) + missing.pop(region, [])
        planned += [
            (rural[n % len(rural)], region, False, rng.lognormvariate(0, 0.9), o) for n, o in enumerate(outcomes)
        ]
    elsewhere = districts[PRACTICE_REGION]
    for n in range(PRACTICE_SETTLEMENTS):
        town = n == 0
        size = 40.0 if town else rng.lognormvariate(0, 0.9)
        planned.append((elsewhere[n % len(elsewhere)], PRACTICE_REGION, town, size, "not_planned"))
    return _number(planned, rng)


_Draft = tuple[str, str, bool, float, str]  # district, region, town, size, outcome


def _scatter(outcomes: dict[str, int], rng: Random) -> dict[str, list[str]]:
    """The reasons of not assessing, dealt to the rural regions."""
    dealt: dict[str, list[str]] = defaultdict(list)
    regions = [r for r in PER_REGION if r not in CITY_REGIONS]
    for outcome, number in outcomes.items():
        for region in rng.choices(regions, [PER_REGION[r] for r in regions], k=number):
            dealt[region].append(outcome)
    return dealt


def _number(planned: list[_Draft], rng: Random) -> tuple[Settlement, ...]:
    """Ids in the order of the districts; the largest settlements have the most informants, with some luck."""
    planned.sort(key=lambda row: (row[1], row[0]))
    assessed = [n for n, row in enumerate(planned) if row[4] == "assessed"]
    by_luck = sorted(assessed, key=lambda n: -planned[n][3] * rng.lognormvariate(0, 1.0))
    asked = [many for many, settlements in WITH_INFORMANTS.items() for _ in range(settlements)]
    informants = dict(zip(by_luck, asked, strict=True))
    made: list[Settlement] = []
    for n, (district, region, town, size, outcome) in enumerate(planned):
        place = f"{district}-S{n + 1:04d}"
        practised = district not in NOT_PRACTISED and (town or outcome != "assessed" or rng.random() < PRACTISED)
        made.append(Settlement(place, n + 1, district, region, town, size, informants.get(n, 0), outcome, practised))
    return tuple(made)


NAMES = {
    "en": ("Synthetic settlement {n} ({where})", "Synthetic village {n} ({where})"),
    "ru": ("Синтетический населённый пункт {n} ({where})", "Синтетическое село {n} ({where})"),
    "kk": ("Синтетикалық елді мекен {n} ({where})", "Синтетикалық ауыл {n} ({where})"),
    "ky": ("Синтетикалык калктуу конуш {n} ({where})", "Синтетикалык айыл {n} ({where})"),
}


def place_rows(settlements: Sequence[Settlement], places: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """PLACES rows of the settlements, named in four languages after the unit that they lie in."""
    names = {place["place"]: place for place in places}
    rows = []
    for s in settlements:
        above = names[s.district if s.town else s.region]
        row: dict[str, Any] = {"place": s.id, "level": 9, "parent": s.district, "kind": "settlement"}
        for language, (town, village) in NAMES.items():
            where = above[f"name_{language}"] or above["name_ru"] or above["name_en"]
            row[f"name_{language}"] = (town if s.town else village).format(n=f"{s.number:04d}", where=where)
        rows.append(row)
    return rows
