"""The totals as a reader of one round looks them up: by place, group, measure, dimension and category."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from keruen.numbers.rounding import largest_remainder
from keruen.places.gazetteer import Gazetteer
from keruen.release.figure import MICRO, Counts, Slot
from keruen.release.fingerprints import Fingerprints
from keruen.release.inputs import Inputs
from keruen.release.keys import Key
from keruen.terms.settings import Programme, Round

REST = ("other_countries", "other_districts", "other", "unknown")  # lines that stand last, in this order


@dataclass(frozen=True)
class Sum:
    """One row of TOTALS: the sum in millionths and the counts beside it."""

    micro: int
    n_confirming: int
    micro_single: int
    counts: Counts


Cells = dict[str, Sum]  # category -> sum


def tail(category: str) -> int:
    """0 for a named category; other and unknown have their own lines, always last."""
    return REST.index(category) + 1 if category in REST else 0


@dataclass(frozen=True)
class View:
    """A round's totals, indexed."""

    inputs: Inputs
    fingerprints: Fingerprints

    @property
    def programme(self) -> Programme:
        """The programme's settings."""
        return self.inputs.programme

    @property
    def round(self) -> Round:
        """The round's settings."""
        return self.inputs.round

    @property
    def gazetteer(self) -> Gazetteer:
        """The places of the programme."""
        return self.inputs.gazetteer

    @property
    def root(self) -> str:
        """The id of the country."""
        return self.programme.root

    @cached_property
    def _cells(self) -> dict[tuple[str, str, str, str], Cells]:
        cells: dict[tuple[str, str, str, str], Cells] = defaultdict(dict)
        for row in self.inputs.totals.to_pylist():
            counts = Counts(
                row["n_settlements"],
                row["n_informants"],
                row["n_none"],
                row["n_unknown"],
                row["n_not_assessed"],
                row["n_at_least"],
            )
            at = (row["place"], row["group"], row["measure"], row["dimension"])
            cells[at][row["category"]] = Sum(row["micro"], row["n_confirming"], row["micro_single"], counts)
        return dict(cells)

    def cells(self, place: str, group: str, measure: str = "persons", dimension: str = "") -> Cells:
        """Category -> sum of one breakdown in one place; {} where nothing is known."""
        return self._cells.get((place, group, measure, dimension), {})

    def number(self, place: str, group: str, measure: str = "persons") -> Sum | None:
        """A group's number in a place."""
        return self.cells(place, group, measure).get("")

    def persons(self, place: str, group: str, measure: str = "persons") -> int:
        """A group's number in a place, in persons (settlement figures are whole, so is their sum); 0 where there is none."""
        sum_ = self.number(place, group, measure)
        return sum_.micro // MICRO if sum_ else 0

    def places(self, level: int) -> list[str]:
        """The places of a level in which the round assessed or planned anything, by id."""
        return sorted({row for row, at in self._levels if at == level})

    @cached_property
    def _levels(self) -> set[tuple[str, int]]:
        columns = self.inputs.totals.select(["place", "level"]).to_pydict()
        return set(zip(columns["place"], columns["level"], strict=True))

    def level_of(self, place: str) -> int:
        """The level of a place: 0 the country."""
        return self.gazetteer.chain(place)[0].level

    def above(self, place: str) -> str | None:
        """The place that a place lies in; None for the country."""
        chain = self.gazetteer.chain(place)
        return chain[1].id if len(chain) > 1 else None

    def confirming(self, key: Key) -> int | None:
        """Settlements with a figure above zero under a cell of a place below the country; None where it is not known."""
        cell = self.cells(key.place, key.group, key.measure, key.dimension).get(key.category)
        return cell.n_confirming if cell and key.place != self.root else None

    def groups_measures(self) -> Iterator[tuple[str, str]]:
        """Every group with each of its measures."""
        for group in self.programme.groups:
            for measure in group.measures:
                yield group.code, measure

    def rounded(self, place: str, group: str, dimension: str, measure: str = "persons") -> dict[str, int]:
        """The parts of a breakdown in persons: rounded once, adding to the group's number."""
        parts = {category: cell.micro for category, cell in self.cells(place, group, measure, dimension).items()}
        return largest_remainder(parts, self.persons(place, group, measure)) if parts else {}

    def slot(
        self, table: str, key: Key, method: str, dimension: str = "", category: str = "", rank: int | None = None
    ) -> Slot:
        """Where a figure stands, with the fingerprint of what is under it."""
        print_of = self.fingerprints.of(key.place, key.group, key.dimension)
        return Slot(table, key, method, print_of, dimension, category, rank)

    def key(self, measure: str, group: str, place: str, dimension: str = "", category: str = "") -> Key:
        """A key of this round."""
        return Key(measure, group, dimension, category, place, self.round.code)


def order(values: dict[str, int], fixed: tuple[str, ...] = ()) -> list[str]:
    """Categories in the order of a table: the fixed one where there is one, else by size; other and unknown last."""
    place = {category: index for index, category in enumerate(fixed)}
    return sorted(values, key=lambda c: (tail(c), place.get(c, len(place)), 0 if c in place else -values[c], c))
