"""dtm.json: the numbers by place in the shape of the DTM API v3, with households, coverage and method beside them.

The envelope and the field names are the API's; what it does not have stands under names of ours. `numPresentIdpInd` is filled
for internally displaced persons only: a reader of the API must not take labour migrants for them.
Source: docs/dataset.md.
"""

import json
from dataclasses import dataclass
from typing import Any

from keruen.release.figure import Figure
from keruen.release.release import Release

IDPS = ("displaced", "idp", "idps")  # codes of a group of internally displaced persons
ASSESSMENT = "BA"  # baseline assessment, the API's code for key informants' numbers by area
LEVELS = (0, 1, 2)  # the levels that the API serves


@dataclass(frozen=True)
class Numbers:
    """A group in one place: its persons, households, and sexes where they are printed."""

    persons: Figure
    households: Figure | None
    male: Figure | None
    female: Figure | None


def as_json(release: Release) -> bytes:
    """The whole document: UTF-8, one row a place and group, from the country down to level 2."""
    document = {"isSuccess": True, "statusCode": 200, "errorMessages": [], "result": rows(release)}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def rows(release: Release) -> list[dict[str, Any]]:
    """The rows of `result`, by level, group and place."""
    by_key = {figure.key: figure for figure in release.public}
    found = []
    for figure in by_key.values():
        if figure.measure != "persons" or figure.key != _key(figure, "persons"):
            continue
        place = release.places.get(figure.place)
        if place is not None and place.level in LEVELS:
            sexes = [by_key.get(_key(figure, "persons", f"%sex={sex}")) for sex in ("male", "female")]
            numbers = Numbers(figure, by_key.get(_key(figure, "households")), *sexes)
            found.append((place.level, figure.group, figure.place, _row(release, place.level, numbers)))
    groups = [group.code for group in release.about.programme.groups]
    found.sort(key=lambda item: (item[0], groups.index(item[1]), item[2]))
    return [row for *_, row in found]


def _key(figure: Figure, measure: str, breakdown: str = "") -> str:
    return f"{measure}@{figure.group}{breakdown}@{figure.place}@{figure.round}"


def _row(release: Release, level: int, numbers: Numbers) -> dict[str, Any]:
    about, figure = release.about, numbers.persons
    year, month, _ = about.round.end.split("-")
    persons = _whole(figure)
    return {
        "id": None,
        "operation": about.programme.title.get("en", about.programme.code),
        **_places(release, figure.place),
        "adminLevel": level,
        "numPresentIdpInd": persons if figure.group in IDPS else None,
        "reportingDate": f"{about.round.end}T00:00:00",
        "yearReportingDate": int(year),
        "monthReportingDate": int(month),
        "roundNumber": int(about.round.number) if about.round.number.isdecimal() else None,
        "displacementReason": None,
        "numberMales": _whole(numbers.male),
        "numberFemales": _whole(numbers.female),
        "idpOriginAdmin1Name": None,
        "idpOriginAdmin1Pcode": None,
        "assessmentType": ASSESSMENT,
        **_ours(release, numbers, persons),
    }


def _places(release: Release, place: str) -> dict[str, Any]:
    """Names and codes of levels 0 to 2; the country's code is ISO 3166-1 alpha-3, as in the API; null above the place's level."""
    found: dict[str, Any] = {}
    for level in LEVELS:
        at = release.places.at(place, level)
        unit = release.places.get(at) if at else None
        code = release.about.programme.country if level == 0 else (unit.pcode or unit.id) if unit else None
        found[f"admin{level}Name"] = unit.name("en") if unit else None
        found[f"admin{level}Pcode"] = code
    return found


def _ours(release: Release, numbers: Numbers, persons: int | None) -> dict[str, Any]:
    figure = numbers.persons
    return {
        "populationGroup": figure.group,
        "numPresentInd": persons,
        "numPresentHh": _whole(numbers.households),
        "state": figure.state,
        "numSettlements": figure.n_settlements,
        "numSettlementsNonePresent": figure.n_none,
        "numSettlementsUnknown": figure.n_unknown,
        "numSettlementsNotAssessed": figure.n_not_assessed,
        "numSettlementsAtLeast": figure.n_at_least,
        "numInformants": figure.n_informants,
        "roundCode": release.about.round.code,
        "clearance": release.about.clearance,
        "synthetic": release.about.synthetic,
        "method": figure.method,
        "key": figure.key,
        "fingerprint": figure.fingerprint,
    }


def _whole(figure: Figure | None) -> int | None:
    return int(figure.value) if figure and figure.state == "shown" and figure.value is not None else None
