"""A small release for the tests of workbook and dataset: two regions, a hidden one, years, services, two rounds."""

from dataclasses import replace
from typing import Any

from keruen.release.make import make
from keruen.release.release import Permission, Release, Verdict
from keruen.terms import tables
from keruen.terms.arrow import from_rows
from keruen.terms.settings import Dimension, Group
from tests.release.rounds import LABOUR, PROGRAMME, ROUND, interview, numbers, total
from tests.release.rounds import inputs as plain_inputs

EMIGRANT = Group(
    "emigrant",
    "em",
    ("persons", "households"),
    (Dimension("country_of_destination"), Dimension("sex", ("male", "female"))),
)
OWN = Group(
    "displaced", "dp", ("persons",), (Dimension("abroad", ("yes_abroad", "not_abroad")),), {"en": "Displaced persons"}
)
LANGUAGES = ("en", "ru", "kk", "ky")
WORDS = {
    "dimensions": {"abroad": {"en": "Previously abroad", "ru": "Были за рубежом"}},
    "abroad": {"yes_abroad": {"en": "Yes"}, "not_abroad": {"en": "No"}},
}
SERVICE_PROGRAMME = replace(
    PROGRAMME,
    title={"en": "Test programme", "ru": "Пробная программа", "kk": "Сынақ бағдарламасы", "ky": "Сыноо программасы"},
    publisher={"en": "Publisher & Co"},
    licence="CC-BY-4.0",
    languages=LANGUAGES,
    levels={1: {"en": "region", "ru": "регион"}, 2: {"en": "district", "ru": "район"}, 9: {"en": "settlement"}},
    groups=(LABOUR, EMIGRANT, OWN),
    services=("school",),
    bands={"school": ("0-5", "6-10")},
    words=WORDS,
)


def _service(place: str, access: str, band: str = "", households: int | None = 10) -> dict[str, Any]:
    return {
        "round": "r1",
        "place": place,
        "service": "school",
        "access": access,
        "band": band,
        "households": households,
        "n": 1,
    }


def _change(place: str, status: str, previous: int | None, current: int | None) -> dict[str, Any]:
    return {"group": "labour_migrant", "measure": "persons", "place": place, "status": status, "previous": previous,
            "current": current, "needs_justification": False, "justified": False}  # fmt: skip


def _parts() -> list[dict[str, Any]]:
    countries = {"UZB": 60.4, "RUS": 30.3, "KGZ": 9.3}
    years = {"2022": 0.0, "2023": 100.0}
    rows = [total("KZ", "nationality", c, n) for c, n in countries.items()]
    rows += [total("A", "nationality", c, 0.7 * n) for c, n in countries.items()]
    rows += [total("KZ", "year", c, n) for c, n in years.items()]
    rows += [total("KZ", "sex", c, n, "emigrant") for c, n in {"male": 30, "female": 20}.items()]
    rows += [total("KZ", "country_of_destination", c, n, "emigrant") for c, n in {"RUS": 40, "unknown": 10}.items()]
    return rows + [total("KZ", "abroad", c, n, "displaced") for c, n in {"yes_abroad": 3, "not_abroad": 97}.items()]


def release(synthetic: bool = True, verdict: str = "panel_only") -> Release:
    """The release; its hidden cells are region B of the emigrants with the smallest other one."""
    persons = numbers({"KZ": 100, "A": 70, "B": 30, "A-1": 60, "A-2": 10, "B-1": 30})
    emigrants = [total(p, "", "", n, "emigrant") for p, n in {"KZ": 50, "A": 47, "B": 3}.items()]
    households = [{**row, "measure": "households"} for row in emigrants[:1]]
    displaced = [
        total("KZ", "", "", 100, "displaced"),
        total("A", "", "", 100, "displaced"),
        total("B", "", "", 0, "displaced", n_settlements=0),
    ]
    services = [_service("A1", "yes"), _service("A2", "no", "0-5", 200), _service("A3", "no", "6-10", None)]
    interviews = [
        interview("A1", "i1"),
        interview("A1", "i2"),
        interview("A2", "i3", "no_access"),
        interview("B1", "i4"),
    ]
    changes = [
        _change("A1", "panel", 50, 60),
        _change("A2", "new_coverage", None, 40),
        _change("A3", "dropped", 30, None),
    ]
    return make(
        plain_inputs(
            [*persons, *emigrants, *households, *displaced, *_parts()],
            replace(SERVICE_PROGRAMME, synthetic=synthetic),
            services=from_rows(tables.SERVICES, services),
            interviews=from_rows(tables.INTERVIEWS, interviews),
            comparison=from_rows(tables.COMPARISON, changes),
            verdict=Verdict(verdict),
            previous=replace(ROUND, code="r0", title={"en": "Earlier round"}),
            permissions=(
                Permission("persons@labour_migrant@A-2@*", "public", "one city", "head of mission", "2024-03-01"),
            ),
            version="0.1.0",
        )
    )
