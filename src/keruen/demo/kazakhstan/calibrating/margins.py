"""What the calibrated round must add up to: published figures, and synthetic ones where nothing is published."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from keruen.demo.kazakhstan.calibrating.fit import apportion
from keruen.demo.published import Published

# Settlements that confirm a group, by region: the sums are published for four groups, the rest is made up.
CONFIRMING = {
    "labour_migrant": {"KZ-47": 50, "KZ-75": 8, "KZ-71": 5, "KZ-61": 160, "KZ-39": 140, "KZ-59": 105, "KZ-19": 95,
                       "KZ-43": 35, "KZ-79": 5, "KZ-10": 18},
    "return_migrant": {"KZ-39": 45, "KZ-79": 4, "KZ-61": 25, "KZ-47": 14, "KZ-71": 4, "KZ-19": 13, "KZ-59": 9, "KZ-10": 5},
    "emigrant": {"KZ-39": 96, "KZ-61": 55, "KZ-79": 5, "KZ-47": 22, "KZ-19": 30, "KZ-71": 5, "KZ-10": 1},
    "internal_migrant": {"KZ-39": 150, "KZ-47": 45, "KZ-43": 50, "KZ-59": 70, "KZ-61": 20, "KZ-19": 12, "KZ-10": 6},
    "internal_emigrant": {"KZ-39": 160, "KZ-47": 48, "KZ-43": 60, "KZ-71": 5, "KZ-59": 80, "KZ-61": 35, "KZ-19": 14, "KZ-10": 6},
}  # fmt: skip
# Shares that are not published, per cent of the total: the regions below the published ones.
UNPUBLISHED_REGIONS = {
    "internal_migrant": {"KZ-61": 2.0, "KZ-19": 1.3, "KZ-10": 0.7},
    "internal_emigrant": {"KZ-59": 4.3, "KZ-61": 2.2, "KZ-19": 1.0, "KZ-10": 0.5},
}
# Persons in single places: inside the intervals that the printed per cents leave (of the national total), or as published.
FIXED = {
    "labour_migrant": {"KZ471000": 153_812, "KZ751410": 83_214, "KZ751810": 64_127, "KZ711210": 44_905},
    "return_migrant": {"KZ391000": 1_820, "KZ392400": 1_387},
}
# Countries that are not printed: their number is published, their names and sizes are made up.
MORE_COUNTRIES = {
    "labour_migrant": "TUR CHN TKM UKR BLR ARM GEO MDA IND PAK AFG IRN MNG KOR DEU POL ITA GBR SRB VNM BGD PHL EGY IDN USA",
    "return_migrant": "DEU POL CZE CHN KGZ USA GBR ARE BLR UKR ITA FRA MNG",
    "emigrant": "POL USA CAN GBR CHN ARE CZE BLR UKR ISR FRA ITA SWE KGZ AUS LTU AUT JPN",
}
UNKNOWN_COUNTRY = {"labour_migrant": 19_164, "return_migrant": 37, "emigrant": 41}
OTHER_COUNTRY = {"labour_migrant": 211, "return_migrant": 24, "emigrant": 29}
LEAVES_OPEN = 0.0025  # the share whose reason, type or sex informants leave open, where per cents are published
# Categories printed as "under 1 %", per cent.
UNDER_ONE = {
    "internal_migrant": {"permanent_residence": 0.3},
    "internal_emigrant": {"personal": 0.25, "medical": 0.25, "urbanisation": 0.25, "permanent_residence": 0.25},
}


@dataclass(frozen=True)
class Margins:
    """The sums of one group: persons, households, by region, in fixed places, and by category of each calibrated dimension."""

    group: str
    persons: int
    households: int
    regions: Mapping[str, int]
    confirming: Mapping[str, int]
    fixed: Mapping[str, int]
    parts: dict[str, dict[str, int]] = field(default_factory=dict)  # dimension -> category -> persons


def margins(group: str, facts: tuple[Published, ...], rng: Random) -> Margins:
    """The margins of a group. `facts`: demo.published.published()."""
    own = [fact for fact in facts if fact.group == group]
    totals = {fact.dimension: fact.whole for fact in own if fact.table == "totals"}
    regions = {f.category: f.whole for f in own if f.table == "by_region"}
    shares = {f.category: f.whole for f in own if f.table == "by_region_share"}
    if shares:
        regions = apportion(totals["persons"], {**shares, **UNPUBLISHED_REGIONS[group]})
    parts: dict[str, dict[str, int]] = {}
    for dimension in dict.fromkeys(f.dimension for f in own if f.table in ("by_country", "by_year")):
        parts[dimension] = {f.category: f.whole for f in own if f.dimension == dimension and f.unit == "persons"}
    for dimension in dict.fromkeys(f.dimension for f in own if f.table.endswith("_share")):
        if dimension in ("sex", "migration_type", "reason"):
            printed = {f.category: float(f.value) for f in own if f.dimension == dimension}
            parts[dimension] = _persons(totals["persons"], {**printed, **_under_one(group, dimension)})
    for dimension in parts:
        if group in MORE_COUNTRIES and dimension.startswith(("nationality", "country")):
            parts[dimension] = _countries(group, totals["persons"], parts[dimension], rng)
    return Margins(
        group, totals["persons"], totals.get("households", 0), regions, CONFIRMING[group], FIXED.get(group, {}), parts
    )


def _under_one(group: str, dimension: str) -> dict[str, float]:
    return UNDER_ONE.get(group, {}) if dimension == "reason" else {}


def _persons(total: int, per_cents: dict[str, float]) -> dict[str, int]:
    """Printed per cents as persons, with a little left open."""
    scale = (1 - LEAVES_OPEN) / sum(per_cents.values())
    return apportion(total, {**{c: p * scale for c, p in per_cents.items()}, "unknown": LEAVES_OPEN})


def _countries(group: str, total: int, named: dict[str, int], rng: Random) -> dict[str, int]:
    """The five largest as published; unknown, other, and the further countries, each below the fifth."""
    rest = total - sum(named.values()) - UNKNOWN_COUNTRY[group] - OTHER_COUNTRY[group]
    codes = MORE_COUNTRIES[group].split()
    weights = {code: rng.lognormvariate(0, 0.5) / (1 + 0.12 * n) for n, code in enumerate(codes)}
    more = {code: 1 + n for code, n in apportion(rest - len(codes), weights).items()}
    return {**named, **more, "other": OTHER_COUNTRY[group], "unknown": UNKNOWN_COUNTRY[group]}
