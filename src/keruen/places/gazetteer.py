"""The gazetteer: all places of a programme, their parents, names and codes.

gazetteer = Gazetteer.read(folder / "places.csv")     # or shipped("kazakhstan")
gazetteer.on("2023-12-01").children("KZ")             # the regions of that day
gazetteer.name("KZ-47", "kk")                         # Маңғыстау облысы
"""

from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import pyarrow as pa

from keruen.places.codes import current_iso
from keruen.places.files import read_rows, write_rows
from keruen.places.place import SETTLEMENT, Place, from_row, to_row
from keruen.terms.arrow import from_rows
from keruen.terms.problems import Problem
from keruen.terms.tables import PLACES

SHIPPED = ("kazakhstan", "kyrgyzstan", "tajikistan", "uzbekistan")


class Gazetteer:
    """Places by id, in the order of their source; never changed after it is made."""

    def __init__(self, places: Iterable[Place]) -> None:
        self._places = {place.id: place for place in places}
        self._children: dict[str, list[str]] = {}
        self._by_code: dict[str, list[Place]] = {}
        for place in self._places.values():
            self._children.setdefault(place.parent, []).append(place.id)
            for code in dict.fromkeys(place.codes):
                self._by_code.setdefault(code, []).append(place)

    @classmethod
    def read(cls, path: Path) -> "Gazetteer":
        """The gazetteer of a places.csv; raises the first Problem of it (`places.faults.faults` lists all)."""
        return cls.from_rows(read_rows(path.read_bytes(), path.name))

    @classmethod
    def from_rows(cls, rows: Iterable[Mapping[str, Any]]) -> "Gazetteer":
        """The gazetteer of rows of PLACES (of a CSV file, or `to_pylist()` of an Arrow table)."""
        return cls(from_row(row) for row in rows)

    @classmethod
    def from_arrow(cls, table: pa.Table) -> "Gazetteer":
        """The gazetteer of an Arrow table of PLACES."""
        return cls.from_rows(table.to_pylist())

    def rows(self) -> list[dict[str, Any]]:
        """The rows of PLACES."""
        return [to_row(place) for place in self]

    def to_arrow(self) -> pa.Table:
        """The Arrow table of PLACES."""
        return from_rows(PLACES, self.rows())

    def write(self, path: Path) -> None:
        """Write a places.csv."""
        path.write_bytes(write_rows(self.rows()))

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, place: object) -> bool:
        return place in self._places

    def __getitem__(self, place: str) -> Place:
        return self._places[place]

    def get(self, place: str) -> Place | None:
        """The place with this id, or None."""
        return self._places.get(place)

    def name(self, place: str, language: str) -> str:
        """The name of a place in a language, with fallback; an id that is unknown is its own name."""
        found = self._places.get(place)
        return found.name(language) if found else place

    def chain(self, place: str) -> tuple[Place, ...]:
        """The place, its parent, and so on up to the country; () for an unknown id."""
        found: dict[str, Place] = {}
        while place in self._places and place not in found:
            found[place] = self._places[place]
            place = found[place].parent
        return tuple(found.values())

    def at(self, place: str, level: int) -> str | None:
        """The id of what a place lies in (or is) at a level: `at("KZ471000", 1)` is KZ-47; None where there is nothing."""
        return next((above.id for above in self.chain(place) if above.level == level), None)

    def ancestors(self) -> list[dict[str, Any]]:
        """Rows (place, ancestor, level of the ancestor), of every place and all that it lies in.

        An administrative unit is among its own ancestors, so that a figure given for a whole district counts in the
        district; a settlement is not.
        """
        return [
            {"place": place.id, "ancestor": above.id, "level": above.level}
            for place in self
            for above in self.chain(place.id)
            if above.id != place.id or place.level < SETTLEMENT
        ]

    def children(self, place: str) -> tuple[Place, ...]:
        """The places right below a place, in the order of the source; `children("")` gives the countries."""
        return tuple(self._places[child] for child in self._children.get(place, ()))

    def within(self, place: str) -> tuple[Place, ...]:
        """All places below a place, of every level, in the order of the source."""
        return tuple(other for other in self if other.id != place and any(p.id == place for p in self.chain(other.id)))

    def at_level(self, level: int) -> tuple[Place, ...]:
        """All places of a level, in the order of the source."""
        return tuple(place for place in self if place.level == level)

    def find(self, code: str, on: str = "") -> Place | None:
        """The place with this id or code (ISO 3166-2, also in its form before 2022; KATO; P-code); None if there is none.

        A code that two units have had goes to the one that is valid on the day, without a day to the one still valid.
        """
        if code in self._places and (not on or self._places[code].valid(on)):
            return self._places[code]
        found = self._by_code.get(code) or self._by_code.get(current_iso(code) or "", [])
        if on:
            return next((place for place in found if place.valid(on)), None)
        return max(found, key=lambda place: place.valid_to or "9999", default=None)

    def on(self, day: str) -> "Gazetteer":
        """The places that are valid on a day (ISO date) together with all that they lie in."""
        return Gazetteer(place for place in self if all(above.valid(day) for above in self.chain(place.id)))

    def only(self, places: Iterable[str]) -> "Gazetteer":
        """These places and all that they lie in."""
        kept = {above.id for place in places for above in self.chain(place)}
        return Gazetteer(place for place in self if place.id in kept)


def shipped(country: str) -> Gazetteer:
    """The gazetteer that Keruen ships: "kazakhstan", "kyrgyzstan", "tajikistan" or "uzbekistan"; levels 0 to 2.

    It holds former units too: `.on(day)` gives those of a day. Raises Problem for another country.
    """
    if country not in SHIPPED:
        raise Problem("places-country-unknown", country=country, countries=", ".join(SHIPPED))
    file = f"{country}.csv"
    return Gazetteer.from_rows(read_rows((files("keruen.places") / "data" / file).read_bytes(), file))
