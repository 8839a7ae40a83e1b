"""Which interviews are asked again: drawn by enumerator, the same list from the same seed, whatever the order of the rows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True)
class Share:
    """How many are drawn: per cent of all interviews, and at least one of every enumerator who has `enough` of them."""

    percent: int = 7
    enough: int = 5


@dataclass(frozen=True)
class Visit:
    """An interview that could be asked again; enumerator '' where nobody wrote who asked."""

    record: str
    enumerator: str
    region: str


@dataclass(frozen=True)
class Drawn:
    """An interview to ask again, and who could: another enumerator of the region; '' where there is none."""

    visit: Visit
    checker: str


def draw(visits: Iterable[Visit], share: Share, seed: str) -> tuple[Drawn, ...]:
    """The interviews to ask again, by record; who has the fewest so far among the region's others is suggested."""
    strata: dict[str, list[Visit]] = defaultdict(list)
    for visit in set(visits):
        strata[visit.enumerator].append(visit)
    many = quotas({name: len(found) for name, found in strata.items()}, share, seed)
    drawn = [
        visit
        for name, found in strata.items()
        for visit in sorted(found, key=lambda v: _lot(seed, v.record))[: many[name]]
    ]
    return _suggested(sorted(drawn, key=lambda v: v.record), strata, seed)


def quotas(interviews: Mapping[str, int], share: Share, seed: str) -> dict[str, int]:
    """Interviews of each enumerator -> how many are drawn: the whole share rounded up, by largest remainders.

    Where one of each enumerator with enough interviews is already more than the share, it is these.
    """
    parts = {name: divmod(n * share.percent, 100) for name, n in interviews.items()}
    raised = {name for name, (whole, _) in parts.items() if not whole and interviews[name] >= share.enough}
    many = {name: 1 if name in raised else whole for name, (whole, _) in parts.items()}
    left = -(-sum(interviews.values()) * share.percent // 100) - sum(many.values())
    open_ = [name for name, (_, rest) in parts.items() if rest and name not in raised]
    for name in sorted(open_, key=lambda name: (-parts[name][1], _lot(seed, name)))[: max(left, 0)]:
        many[name] += 1
    return many


def _suggested(drawn: list[Visit], strata: Mapping[str, list[Visit]], seed: str) -> tuple[Drawn, ...]:
    there: dict[str, set[str]] = defaultdict(set)
    for name, found in strata.items():
        for visit in found if name else ():
            there[visit.region].add(name)
    load = Counter[str]()
    made = []
    for visit in drawn:
        others = there[visit.region] - {visit.enumerator} if visit.enumerator else set[str]()
        checker = min(others, key=lambda name: (load[name], _lot(seed, name)), default="")
        load[checker] += 1
        made.append(Drawn(visit, checker))
    return tuple(made)


def _lot(seed: str, name: str) -> tuple[bytes, str]:
    return blake2b(f"{seed}|{name}".encode(), digest_size=8).digest(), name
