"""A release for the tests: invented figures for real regions, of every table that publish knows. Says that it is synthetic."""

from dataclasses import asdict
from fractions import Fraction

import pyarrow as pa

from keruen.places.gazetteer import shipped
from keruen.release.figure import Counts, Figure, Slot, count, number, percent, words
from keruen.release.keys import Key
from keruen.release.release import About, Release, Verdict
from keruen.terms.arrow import schema
from keruen.terms.settings import Programme, Round
from keruen.terms.tables import FIGURES
from keruen.terms.vocabulary import standard_group

ROUND = "2023-3"
REGIONS = ("KZ-47", "KZ-75", "KZ-71", "KZ-61", "KZ-39", "KZ-59", "KZ-19", "KZ-43", "KZ-79", "KZ-10")
GROUPS = ("labour_migrant", "return_migrant", "emigrant", "internal_migrant", "internal_emigrant")
SIZES = dict(zip(GROUPS, (639_799, 6_005, 10_544, 41_574, 50_445), strict=True))
WEIGHTS = (340, 339, 134, 55, 39, 38, 26, 17, 10, 2)
COUNTRIES = ("UZB", "RUS", "KGZ", "TJK", "AZE", "TUR", "CHN", "GEO", "IND", "DEU", "KOR", "ARE")
OPEN = {
    "nationality": COUNTRIES, "country_of_return": COUNTRIES[1:] + COUNTRIES[:1], "country_of_destination": COUNTRIES[1:],
    "origin": REGIONS[:6], "destination": REGIONS[1:7], "year": ("2020", "2021", "2022", "2023"), "sex": ("male", "female"),
}  # fmt: skip
SERVICES = ("polyclinic", "hospital", "internet", "market", "safe_drinking_water", "school")
BANDS = ("0-5", "6-10", "11-15", "16-20", "21-25", "over_25")
_COUNTRIES = ("nationality", "country_of_return", "country_of_destination")


def programme(groups: tuple[str, ...] = GROUPS) -> Programme:
    """The settings of the Kazakhstan demonstration, cut short."""
    return Programme(
        code="kazakhstan", country="KAZ", root="KZ", languages=("en", "ru", "kk", "ky"), map="kazakhstan",
        title={"en": "Mobility tracking in Kazakhstan", "ru": "Отслеживание мобильности в Казахстане",
               "kk": "Қазақстандағы мобильділікті бақылау", "ky": "Казакстандагы мобилдүүлүктү көзөмөлдөө"},
        levels={1: {"en": "region", "ru": "регион", "kk": "өңір", "ky": "аймак"},
                2: {"en": "district", "ru": "район", "kk": "аудан", "ky": "район"}},
        groups=tuple(standard_group(code) for code in groups), services=SERVICES, bands={s: BANDS for s in SERVICES},
        publisher={"en": "Keruen demonstration", "ru": "Демонстрация Керуен", "kk": "Керуен көрсетілімі",
                   "ky": "Кербен көрсөтмөсү"},
        licence="CC BY 4.0", synthetic=True,
    )  # fmt: skip


def round_() -> Round:
    """The round of the demonstration."""
    return Round(
        ROUND, {"en": "Round 3 (synthetic)", "ru": "Раунд 3 (синтетический)", "kk": "3-раунд (синтетикалық)",
                "ky": "3-раунд (синтетикалык)"}, "3", "2023-12-04", "2024-01-19", ("2020", "2023"),
        previous="practice", synthetic=True,
    )  # fmt: skip


def parts(total: int, weights: tuple[int, ...]) -> list[int]:
    """Whole parts in proportion; the first takes what is left by rounding."""
    made = [total * w // sum(weights) for w in weights]
    made[0] += total - sum(made)
    return made


class _Maker:
    """Collects figures."""

    def __init__(self, root: str = "KZ") -> None:
        self.rows: list[Figure] = []
        self.root = root

    def slot(
        self, table: str, group: str, measure: str, dimension_: str, category: str, place: str = "", **rest: object
    ) -> Slot:
        key = Key(measure, group, dimension_, category, place or self.root, ROUND)
        return Slot(table, key, "totals", "0123456789abcdef", **rest)  # type: ignore[arg-type]

    def count(self, table: str, group: str, unit: str, dimension: str, category: str, value: int | None, place: str = "",
              rank: int | None = None, measure: str = "", hidden: bool = False) -> None:  # fmt: skip
        counts = Counts(1240, 2303, 619, 5, 12, 3)
        made = count(
            self.slot(table, group, measure or unit, dimension, category, place, rank=rank), value, unit, counts
        )
        self.rows.append(made.hidden() if hidden else made)

    def share(self, table: str, group: str, dimension: str, category: str, a: int, b: int, place: str = "",
              rank: int | None = None, measure: str = "share_persons") -> None:  # fmt: skip
        self.rows.append(percent(self.slot(table, group, measure, dimension, category, place, rank=rank), a, b, None))


def figures(groups: tuple[str, ...] = GROUPS) -> list[Figure]:
    """Figures of every table."""
    make = _Maker()
    _coverage(make)
    for group in groups:
        _group(make, group, SIZES[group])
        _comparison(make, group, SIZES[group])
        for n, name in enumerate(("disputes", "presence_disputes", "lower_bounds", "unknown_settlements")):
            make.count("quality", group, "settlements", "quality", name, 17 - 4 * n)
        make.share("quality", group, "quality", "single_informant", 312, 1000, measure="share")
    for name, a in (("heaping_0", 412), ("heaping_00", 187), ("multiples_of_households", 95)):
        make.share("quality", "", "quality", name, a, 1000, measure="share")
    for name in ("corrections", "decisions"):
        make.count("quality", "", "number", "quality", name, 21)
    _services(make)
    _trust(make, groups)
    return make.rows


def _trust(make: _Maker, groups: tuple[str, ...]) -> None:
    """Classes of credibility, intervals of totals, movements told twice."""
    for name, value in (("green", 270), ("orange", 396), ("red", 579), ("red_to_orange", 151)):
        make.count("credibility", "", "settlements", "credibility", name, value)
    for region in REGIONS:
        for name in ("green", "orange", "red"):
            make.count("credibility_by_region", "", "settlements", "credibility", name, 20, region)
    for group in groups:
        for n, at in enumerate(("", "_rho_0", "_rho_1"), start=1):
            for end, percents in (("low", 100 - 7 * n), ("high", 100 + 7 * n)):
                value = SIZES[group] * percents // 100
                make.count("uncertainty", group, "persons", "uncertainty", f"{end}{at}", value)
        for region, size in zip(REGIONS, parts(SIZES[group], WEIGHTS), strict=True):
            for end, percents in (("low", 80), ("high", 125)):
                make.count("uncertainty", group, "persons", "uncertainty", end, size * percents // 100, region)
    make.rows.append(
        number(make.slot("uncertainty", "", "factor", "uncertainty", "opinion"), Fraction(4, 3), "number", 2)
    )
    make.count("uncertainty", "", "number", "uncertainty", "freedom_opinion", 567, measure="freedom")
    if "internal_migrant" in groups:
        for origin, destination in (REGIONS[:2], REGIONS[1::-1], REGIONS[1:3]):
            for measure, value in (("persons", 102), ("arrived", 120), ("left", 90)):
                slot = make.slot(
                    "mirror", "internal_migrant", measure, "mirror", origin, destination, dimension="origin"
                )
                make.rows.append(count(slot, value, "persons"))
            slot = make.slot("mirror", "internal_migrant", "ratio", "mirror", origin, destination, dimension="origin")
            make.rows.append(number(slot, Fraction(4, 3), "number", 2))


def _coverage(make: _Maker) -> None:
    numbers = {"regions": 10, "districts": 118, "settlements": 1245, "settlements_planned": 1261,
               "settlements_not_assessed": 16, "key_informants": 2303, "enumerators_men": 5, "enumerators_women": 10}  # fmt: skip
    for name, value in numbers.items():
        make.count("coverage", "", "settlements", "coverage", name, value, measure=name)
    make.rows.append(words(make.slot("coverage", "", "round", "coverage", "round"), "3", "number"))
    make.rows.append(
        words(make.slot("coverage", "", "collection_start", "coverage", "collection_start"), "2023-12", "month")
    )
    for reason, value in (("no_access", 9), ("refused", 2), ("not_visited", 5)):
        make.count("not_assessed", "", "settlements", "outcome", reason, value)
    for n, region in enumerate(REGIONS):
        make.count("coverage_by_region", "", "settlements", "region", region, 210 - 20 * n, region)
        make.count(
            "coverage_by_region", "", "persons", "region", region, 400 - 35 * n, region, measure="key_informants"
        )
    make.share("informants", "", "sex", "male", 674, 1000, measure="share_informants")
    make.share("informants", "", "sex", "female", 326, 1000, measure="share_informants")
    kinds = ("local_authority", "migration_police", "humanitarian_or_social_organisation", "migrant_community_leader",
             "entrepreneur_or_local_business", "employer_organisation", "other")  # fmt: skip
    for n, (kind, value) in enumerate(zip(kinds, (1542, 654, 39, 37, 16, 14, 1), strict=True), 1):
        make.count("informants", "", "persons", "occupation", kind, value, rank=n, measure="key_informants")
    for n, value in (("1", 487), ("2", 500), ("3", 216), ("4_or_more", 42)):
        make.count("informants_per_settlement", "", "settlements", "n", n, value)


def _group(make: _Maker, group: str, total: int) -> None:
    settings = standard_group(group)
    for measure in settings.measures:
        make.count("totals", group, measure, measure, "total", total if measure == "persons" else total // 4)
    make.count("totals", group, "settlements", "settlements_confirming", "total", 621, measure="settlements_confirming")
    if settings.dimensions[0].code in _COUNTRIES:
        make.count("totals", group, "countries", "countries", "total", 12)
    regions = parts(total, WEIGHTS)
    hidden = REGIONS[-2:] if group == "emigrant" else ()
    for n, (region, value) in enumerate(zip(REGIONS, regions, strict=True), 1):
        make.count("by_region", group, "persons", "region", region, value, region, n, hidden=region in hidden)
        make.share("by_region_share", group, "region", region, value, total, region, n)
    gazetteer = shipped("kazakhstan").on("2023-12-01")
    districts = [c.id for r in REGIONS[:4] for c in gazetteer.children(r)[:3]]
    for n, (place, value) in enumerate(zip(districts, parts(total, WEIGHTS), strict=False), 1):
        make.count("by_place", group, "persons", "place", place, value, place, n)
        make.share("by_place_share", group, "place", place, value, total, place, n)
    make.count("by_place", group, "persons", "place", "other_districts", 55, "KZ-47", 11)
    for dimension in settings.dimensions:
        _dimension(make, group, dimension.code, total, regions, hidden)


def _dimension(
    make: _Maker, group: str, dimension: str, total: int, regions: list[int], hidden: tuple[str, ...]
) -> None:
    fixed = dict((d.code, d.categories) for d in standard_group(group).dimensions)[dimension]
    named = OPEN.get(dimension) or tuple(c for c in fixed if c != "other")[:7]
    categories = (*named, "unknown") if dimension in ("year", "sex") else (*named, "other", "unknown")
    weights = tuple(
        [1000 // (n + 1) ** 2 + 3 for n in range(len(named))] if dimension != "year" else [64, 103, 162, 309]
    )
    weights = (*weights, *(len(categories) - len(named)) * (9,))
    table = "by_country" if dimension in _COUNTRIES else f"by_{dimension}"
    for n, (category, value) in enumerate(zip(categories, parts(total, weights), strict=True), 1):
        make.count(table, group, "persons", dimension, category, value, rank=n)
        make.share(f"{table}_share", group, dimension, category, value, total, rank=n)
    cells = categories
    if dimension in _COUNTRIES:
        cells, weights = (*categories[:5], "other_countries", "unknown"), (*weights[:5], 60, 9)
        for n, (category, value) in enumerate(zip(cells, parts(total, weights), strict=True), 1):
            make.count("by_country_top", group, "persons", dimension, category, value, rank=n)
            make.share("by_country_top_share", group, dimension, category, value, total, rank=n)
    for place, size in zip(REGIONS, regions, strict=True):
        for n, (category, value) in enumerate(zip(cells, parts(size, weights), strict=True), 1):
            name = f"region_{table}"
            make.count(name, group, "persons", dimension, category, value, place, n, hidden=place in hidden)


def _comparison(make: _Maker, group: str, total: int) -> None:
    for name, value in (("previous", total - 4000), ("current", total), ("difference", 4000)):
        make.count("comparison_totals", group, "persons", "round", name, value)
    for name, value in (("panel", -900), ("new_coverage", 6100), ("presence_began", 300), ("dropped", -1500)):
        make.count("comparison_parts", group, "persons", "status", name, value, measure="contribution")
        make.count("comparison_parts", group, "settlements", "status", name, 41)
    for name, value in (("previous", 5000), ("current", 4100), ("change", -900)):
        make.count("comparison_panel", group, "persons", "panel", name, value)
    change = {"labour_migrant": 221, "return_migrant": -180}.get(group, 35)
    for name, a in (("change_percent", change), ("share_of_previous", 812), ("share_of_current", 774)):
        make.share("comparison_panel", group, "panel", name, a, 1000, measure="share")
    make.count("comparison_unexplained", group, "settlements", "justification", "needed", 9)
    make.count("comparison_unexplained", group, "settlements", "justification", "explained", 6)


def _services(make: _Maker) -> None:
    for n, service in enumerate(SERVICES):
        without = (312, 820, 36, 535, 112, 62)[n]
        for access, value in (("yes", 1240 - without), ("no", without), ("unknown", 5), ("not_assessed", 16)):
            make.count("service_access", "", "settlements", service, access, value)
        make.share("service_access_share", "", service, "yes", 1240 - without, 1240, measure="share_settlements")
        make.share("service_access_share", "", service, "no", without, 1240, measure="share_settlements")
        households = parts(without * 400, (5, 4, 3, 2, 2, 4))
        for rank, (band, value) in enumerate(zip((*BANDS, "total"), (*households, without * 400), strict=True), 1):
            make.count("service_distance_households", "", "households", service, band, value, rank=rank)
        make.count("service_left_out", "", "settlements", service, "no_household_count", n % 3)


def release(groups: tuple[str, ...] = GROUPS, **changes: object) -> Release:
    """The release; `changes` replace fields of About."""
    rows = figures(groups)
    table = pa.table({n: [asdict(r)[n] for r in rows] for n in FIGURES.names}, schema=schema(FIGURES))
    earlier = Round("practice", {"en": "Practice round (synthetic)", "ru": "Пробный раунд (синтетический)",
                                 "kk": "Сынақ раунды (синтетикалық)", "ky": "Сыноо раунду (синтетикалык)"},
                    "practice", "2023-06-01", "2023-06-30", ("2020", "2023"), synthetic=True)  # fmt: skip
    about = {
        "programme": programme(groups), "round": round_(), "previous": earlier, "clearance": "draft",
        "verdict": Verdict("panel_only", ()), "fingerprint": "f00dfeed12345678", "version": "0.1.0", **changes,
    }  # fmt: skip
    return Release(About(**about), table, shipped("kazakhstan").on("2023-12-01"))  # type: ignore[arg-type]
