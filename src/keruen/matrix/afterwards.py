"""What districts said (B1) beside what the settlements said (B2): candidates before, place by place afterwards."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from keruen.matrix.selecting.select import Candidate

Row = Mapping[str, Any]


def candidates(
    settled: Iterable[Row], district_of: Mapping[str, str], days: Mapping[str, int] | None = None
) -> list[Candidate]:
    """SETTLED of the districts' answers -> the settlements that they named, with their numbers of persons by group.

    A settlement of which only "unknown" was said is a candidate without a number. Settlements without a district stay out.
    """
    numbers: dict[str, dict[str, int]] = defaultdict(dict)
    for row in settled:
        if row["measure"] == "persons" and row["state"] != "not_assessed":
            found = numbers[row["place"]]
            if row["value"]:
                found[row["group"]] = row["value"]
    cost = days or {}
    return [
        Candidate(place, district_of[place], groups, cost.get(place, 1))
        for place, groups in sorted(numbers.items())
        if place in district_of
    ]


def numberless(settled: Iterable[Row]) -> set[str]:
    """Settlements of which a district says that somebody may be there, and no number of any group."""
    known, unknown = set[str](), set[str]()
    for row in settled:
        (unknown if row["state"] == "unknown" else known).add(row["place"])
    return unknown - known


@dataclass(frozen=True)
class Beside:
    """One settlement and group: what the district said, what its informants said; None where nobody knew or was asked."""

    place: str
    group: str
    listed: int | None
    found: int | None
    verdict: str  # near, more, fewer, missed, nobody, unknown
    control: bool = False  # drawn at random: only these show what B1 missed

    @property
    def difference(self) -> int | None:
        """Persons found beyond those listed; what was not listed counts as nobody."""
        return None if self.found is None else self.found - (self.listed or 0)


def beside(
    listed: Iterable[Row], found: Iterable[Row], control: Collection[str] = (), percent: int = 50
) -> list[Beside]:
    """SETTLED of B1 and of B2 -> every place and group that B2 assessed. `percent`: how far apart is still near."""
    before = {(row["place"], row["group"]): row["value"] for row in listed if row["measure"] == "persons"}
    made = []
    for row in sorted(found, key=lambda row: (row["place"], row["group"])):
        if row["measure"] != "persons" or row["state"] == "not_assessed":
            continue
        said, now = before.get((row["place"], row["group"])), row["value"]
        if said or now:
            made.append(
                Beside(row["place"], row["group"], said, now, _verdict(said, now, percent), row["place"] in control)
            )
    return made


def _verdict(said: int | None, now: int | None, percent: int) -> str:
    if now is None:
        return "unknown"
    if not said:
        return "missed"
    if now == 0:
        return "nobody"
    if abs(now - said) * 100 <= percent * said:
        return "near"
    return "more" if now > said else "fewer"
