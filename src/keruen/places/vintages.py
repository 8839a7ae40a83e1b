"""Kazakhstan's regions before and after a reform, and the common units in which two vintages can be compared.

Units valid on a day: 16 until 18 June 2018, 17 until 7 June 2022, 20 since. A figure of one vintage cannot be split into the
units of another, but sums can meet: Almaty region + Zhetisu is the old Almaty region. Small changes of a border between
reforms are not in these tables and stay unknown.
"""

from dataclasses import dataclass

from keruen.places.codes import kato_from_iso
from keruen.places.gazetteer import Gazetteer


@dataclass(frozen=True)
class Change:
    """One unit that became several on a day (ISO date, the first of the new units)."""

    day: str
    before: str
    after: tuple[str, ...]


CHANGES: tuple[Change, ...] = (
    Change("2018-06-19", "KZ-51", ("KZ-61", "KZ-79")),  # South Kazakhstan: Turkistan region, Shymkent city
    Change("2022-06-08", "KZ-19-2018", ("KZ-19", "KZ-33")),  # Almaty region: Almaty region, Zhetisu
    Change("2022-06-08", "KZ-35-2018", ("KZ-35", "KZ-62")),  # Karaganda: Karaganda, Ulytau
    Change("2022-06-08", "KZ-63-2018", ("KZ-10", "KZ-63")),  # East Kazakhstan: Abai, East Kazakhstan
)


def units(gazetteer: Gazetteer, day: str) -> tuple[str, ...]:
    """The ids of the regions valid on a day (ISO date)."""
    return tuple(place.id for place in gazetteer.on(day).at_level(1))


def unit_on(gazetteer: Gazetteer, region: str, day: str) -> str | None:
    """The unit of a day that a region's code means: KZ-19 is KZ-19-2018 in data of 2020; None where there was none."""
    found = gazetteer.find(region, on=day) or gazetteer.find(kato_from_iso(region), on=day)
    return found.id if found else None


def common_unit(unit: str, one: str, other: str) -> str:
    """The unit in which the vintages of two days meet: the one before the reforms between them; else the unit itself."""
    early, late = sorted((one, other))
    for change in reversed(CHANGES):
        if early < change.day <= late and unit in change.after:
            return common_unit(change.before, early, late)
    return unit


def parts_of(unit: str, one: str, other: str) -> tuple[str, ...]:
    """The units of the later of two days that make up a unit of the earlier one; the unit itself where it did not change."""
    early, late = sorted((one, other))
    for change in CHANGES:
        if early < change.day <= late and unit == change.before:
            return tuple(part for after in change.after for part in parts_of(after, early, late))
    return (unit,)
