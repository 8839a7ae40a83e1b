"""Write the messy round: the demonstration with its faults, and outside the round's folder what was planted."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from keruen.demo.kazakhstan import write
from keruen.demo.kazakhstan.raw import Raw
from keruen.demo.kazakhstan.settings import programme
from keruen.demo.messy import breakdowns, copies, enumerators, interviews, numbers, settlements
from keruen.demo.messy.desk import Desk, spoilt
from keruen.demo.messy.fault import Fault, Kind
from keruen.demo.messy.ground import Ground, ground, laid_out, write_ground

PLANTED = ("fault", "kind", "record", "cell", "true", "planted", "enumerator", "place", "group")
REMOVE, EXPLAIN = "remove", "explain"  # what a reviewer does where no answer has to be corrected


@dataclass(frozen=True)
class Messy:
    """What was planted, kind by kind, and how many submissions the round was sent."""

    kinds: tuple[Kind, ...]
    faults: tuple[Fault, ...]
    submissions: int


def write_messy(folder: Path, planted: Path, seed: int = 1) -> Messy:
    """Write the programme with a messy calibrated round into `folder`, and what was planted into the CSV file `planted`."""
    made: list[Messy] = []
    grounds: list[Ground] = []

    def spoil(raw: Raw) -> Raw:
        on = ground(raw, Random(f"{seed}:ground"))
        true = laid_out(raw, on, Random(f"{seed}:positions"))
        kinds = _kinds(on)
        faults = tuple(plant(true, kinds, Random(f"{seed}:messy")))
        messy = _received(true, faults)
        made.append(Messy(kinds, faults, len(messy.b1) + len(messy.b2) + len(messy.services)))
        grounds.append(on)
        return messy

    write(folder, seed, spoil)
    write_ground(folder, grounds[0])
    _write_planted(planted, made[0].faults)
    return made[0]


def _kinds(on: Ground) -> tuple[Kind, ...]:
    """All kinds, those that need most of an interview first."""
    return (
        settlements.UNEXPLAINED, *enumerators.KINDS, *settlements.KINDS, settlements.over_the_boundary(on),
        settlements.far_away(on), *breakdowns.KINDS, *copies.KINDS, *numbers.KINDS, *interviews.KINDS,
    )  # fmt: skip


def plant(raw: Raw, kinds: tuple[Kind, ...], rng: Random) -> Iterator[Fault]:
    """The faults of all kinds; what the demonstration's own cleaning.csv speaks of is left alone."""
    desk = Desk(raw, programme(), rng, taken={row["record"].removeprefix("uuid:") for row in raw.cleaning})
    enumerators.keep(desk)
    for kind in kinds:
        yield from kind.plant(desk, kind.many)


def _received(raw: Raw, faults: tuple[Fault, ...]) -> Raw:
    lost = {(fault.place, fault.group) for fault in faults if fault.kind == settlements.UNEXPLAINED.id}
    kept = tuple(row for row in raw.justifications if (row["place"], row["group"]) not in lost)
    return replace(raw, b2=spoilt(raw.b2, faults), services=spoilt(raw.services, faults), justifications=kept)


def _write_planted(path: Path, faults: tuple[Fault, ...]) -> None:
    """One row for each changed answer, added submission or lost reason."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(PLANTED)
        for number, fault in enumerate(faults, start=1):
            about = (fault.enumerator, fault.place, fault.group)
            for change in fault.changes:
                writer.writerow([number, fault.kind, change.record, change.path, change.true, change.planted, *about])
            for added in fault.added:
                writer.writerow([number, fault.kind, f"uuid:{added.uuid}", "*", REMOVE, "", *about])
            if not fault.changes and not fault.added:
                writer.writerow([number, fault.kind, "", "", EXPLAIN, "", *about])
