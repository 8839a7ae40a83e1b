"""Access to services, calibrated: settlements without a service by share, their households by distance band exactly.

A settlement has one number of households, which all six services use. So each of the (service, band) cells has one settlement
of its own that lacks only that service: its households close that cell without touching another.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from keruen.demo.kazakhstan.calibrating.fit import apportion
from keruen.demo.kazakhstan.calibrating.settlements import Settlement
from keruen.demo.published import Published

UNKNOWN_ACCESS = {"hospital": 4, "market": 3, "polyclinic": 2}  # settlements where nobody knew
NO_COUNT = 3  # settlements without a hospital whose households nobody knew
CLOSER = (60, 900)  # households of a settlement that closes a cell


@dataclass
class Access:
    """One settlement: its households and, for each service that it lacks, the distance band."""

    households: int
    lacks: dict[str, str] = field(default_factory=dict)
    unknown: set[str] = field(default_factory=set)
    counted: bool = True


def access(settlements: Sequence[Settlement], facts: Sequence[Published], rng: Random) -> dict[str, Access]:
    """Settlement -> access; sums by band are those of the published table, shares round to the printed per cents."""
    bands: dict[str, dict[str, int]] = {}
    for f in facts:
        if f.table == "service_distance_households" and f.category != "total":
            bands.setdefault(f.dimension, {})[f.category] = f.whole
    without = {f.dimension: f.whole for f in facts if f.table == "service_access_share" and f.category == "no"}
    assessed = [s for s in settlements if s.informants]
    rural = [s.id for s in assessed if not s.town]
    rng.shuffle(rural)
    private = {(service, band): rural.pop() for service in bands for band in bands[service]}
    found = {s.id: Access(round(30 + 260 * s.size)) for s in assessed}
    uncounted = [rural.pop() for _ in range(NO_COUNT)]
    order = sorted(bands, key=lambda service: -sum(bands[service].values()))
    for service in order:
        many = round((len(assessed) - UNKNOWN_ACCESS.get(service, 0)) * without[service] / 100)
        extra = uncounted if service == order[0] else []
        each = apportion(many - len(extra), {band: households**0.9 for band, households in bands[service].items()})
        if service == order[0]:
            _first(service, bands[service], each, rural, found, private, rng)
        else:
            _further(service, bands[service], each, rural, found, private, rng)
    for place in uncounted:
        found[place].lacks[order[0]] = rng.choice(list(bands[order[0]]))
        found[place].counted = False
    _unknown(found, rural, rng)
    return found


def _unknown(found: Mapping[str, Access], rural: Sequence[str], rng: Random) -> None:
    for service, many in UNKNOWN_ACCESS.items():
        having = [place for place in rural if service not in found[place].lacks]
        for place in rng.sample(having, many):
            found[place].unknown.add(service)


def _first(
    service: str,
    bands: Mapping[str, int],
    each: Mapping[str, int],
    rural: Sequence[str],
    found: Mapping[str, Access],
    private: Mapping[tuple[str, str], str],
    rng: Random,
) -> None:
    """The service that most lack: its settlements' households are set to meet each band."""
    waiting = rng.sample(list(rural), len(rural))
    for band, total in bands.items():
        members = [waiting.pop() for _ in range(each[band] - 1)]
        closer = rng.randint(*CLOSER)
        sizes = apportion(total - closer - 8 * len(members), {m: rng.lognormvariate(0, 0.8) for m in members})
        for member in members:
            found[member].households = 8 + sizes[member]
            found[member].lacks[service] = band
        found[private[service, band]].households = closer
        found[private[service, band]].lacks[service] = band


def _further(
    service: str,
    bands: Mapping[str, int],
    each: Mapping[str, int],
    rural: Sequence[str],
    found: Mapping[str, Access],
    private: Mapping[tuple[str, str], str],
    rng: Random,
) -> None:
    """The other services: settlements whose households are known already, chosen so that a closer of sensible size remains."""
    waiting = rng.sample(list(rural), len(rural))
    for band, total in sorted(bands.items(), key=lambda item: -item[1]):
        goal = total - min(rng.randint(*CLOSER), total // 2)
        members = _choose(waiting, each[band] - 1, goal, found, rng)
        for member in members:
            waiting.remove(member)
            found[member].lacks[service] = band
        place = private[service, band]
        found[place].households = total - sum(found[m].households for m in members)
        found[place].lacks[service] = band


def _choose(waiting: Sequence[str], many: int, goal: int, found: Mapping[str, Access], rng: Random) -> list[str]:
    """`many` of the waiting whose households come near the goal from below: swap while it helps."""
    inside = rng.sample(list(waiting), many)
    outside = [place for place in waiting if place not in set(inside)]
    gap = goal - sum(found[m].households for m in inside)
    for _ in range(20_000):
        if 0 <= gap < 25 or not inside:
            break
        i, o = rng.randrange(len(inside)), rng.randrange(len(outside))
        change = found[outside[o]].households - found[inside[i]].households
        if abs(gap - change) < abs(gap):
            inside[i], outside[o] = outside[o], inside[i]
            gap -= change
    return inside
