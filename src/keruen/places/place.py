"""One place, and the way between it and a row of `terms.tables.PLACES`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from keruen.terms.languages import LANGUAGES

SETTLEMENT = 9  # the level of settlements; smaller numbers are administrative units
_FALLBACK = {"en": ("ru",), "ru": ("en",), "kk": ("ru", "en"), "ky": ("ru", "en")}


@dataclass(frozen=True)
class Place:
    """A country, region, district or settlement in its span of validity; dates are ISO dates, codes are text, "" is none."""

    id: str
    level: int
    parent: str
    kind: str
    names: Mapping[str, str] = field(default_factory=dict)  # by language; a language without a name is left out
    iso: str = ""
    kato: str = ""
    pcode: str = ""
    valid_from: str = ""
    valid_to: str = ""
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None

    def name(self, language: str) -> str:
        """The name in a language; where there is none, in the next language that its readers read, at last the id."""
        for choice in (language, *_FALLBACK.get(language, ()), *LANGUAGES):
            if self.names.get(choice):
                return self.names[choice]
        return self.id

    def valid(self, day: str) -> bool:
        """Whether the place itself is valid on a day (ISO date)."""
        return (not self.valid_from or self.valid_from <= day) and (not self.valid_to or day <= self.valid_to)

    @property
    def codes(self) -> tuple[str, ...]:
        """The official codes that it has: ISO 3166-2, KATO, P-code."""
        return tuple(code for code in (self.iso, self.kato, self.pcode) if code)


def from_row(row: Mapping[str, Any]) -> Place:
    """The place of a row of PLACES; texts or numbers for level and coordinates, "" or None for what is empty."""
    names = {language: str(row[f"name_{language}"]) for language in LANGUAGES if row.get(f"name_{language}")}
    return Place(
        id=str(row["place"]),
        level=int(row["level"]),
        parent=str(row.get("parent") or ""),
        kind=str(row["kind"]),
        names=names,
        iso=str(row.get("iso") or ""),
        kato=str(row.get("kato") or ""),
        pcode=str(row.get("pcode") or ""),
        valid_from=str(row.get("valid_from") or ""),
        valid_to=str(row.get("valid_to") or ""),
        latitude=_number(row.get("latitude")),
        longitude=_number(row.get("longitude")),
        population=int(row["population"]) if row.get("population") not in (None, "") else None,
    )


def to_row(place: Place) -> dict[str, Any]:
    """The row of PLACES; None for what is empty."""
    return {
        "place": place.id,
        "level": place.level,
        "parent": place.parent or None,
        "kind": place.kind,
        "name_en": place.names.get("en") or place.name("en"),
        **{f"name_{language}": place.names.get(language) for language in ("ru", "kk", "ky")},
        "iso": place.iso or None,
        "kato": place.kato or None,
        "pcode": place.pcode or None,
        "valid_from": place.valid_from or None,
        "valid_to": place.valid_to or None,
        "latitude": place.latitude,
        "longitude": place.longitude,
        "population": place.population,
    }


def _number(value: Any) -> float | None:
    return None if value is None or value == "" else float(value)
