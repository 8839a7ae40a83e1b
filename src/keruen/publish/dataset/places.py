"""The place columns of a table: which levels a release names, and the codes and English names of a row's place."""

from dataclasses import dataclass

from keruen.publish.dataset.families import Line
from keruen.release.release import Release

PLACED = ("region", "place")  # dimensions whose value is the place itself


@dataclass(frozen=True)
class PlaceColumns:
    """The levels below the country down to the release's own, and a row's place on each of them."""

    release: Release

    @property
    def levels(self) -> tuple[int, ...]:
        """The levels of the programme that may leave."""
        programme = self.release.about.programme
        return tuple(level for level in programme.levels if 0 < level <= programme.release_level)

    def at(self, line: Line, level: int) -> tuple[str, str, str]:
        """Id, P-code and English name of the place of a row on a level; empty texts where it lies above that level."""
        place = self.release.places.at(line.place, level)
        found = self.release.places.get(place) if place else None
        return (found.id, found.pcode, found.name("en")) if found else ("", "", "")
