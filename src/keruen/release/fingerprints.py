"""What is under a figure, as one hash: the informants' estimates of its group, dimension and place, in any order of rows."""

from collections import defaultdict
from dataclasses import dataclass
from hashlib import blake2b, sha256

import pyarrow as pa

_SPACE = 1 << 64
_OF_TWO_ROUNDS = (
    "round",
    "status",
    "panel",
    "justification",
    "uncertainty",
    "mirror",
    "listed",
)  # dimensions of figures that rest on more than this round's estimates


@dataclass(frozen=True)
class Fingerprints:
    """Sums of row hashes by (place of any level, group, dimension); the settings; and the tables that have no group."""

    sums: dict[tuple[str, str, str], int]
    settings: str
    whole: str

    def of(self, place: str, group: str, dimension: str) -> str:
        """The fingerprint of a figure: the first 16 hex digits of the sha256 of what is under it."""
        number = self.sums.get((place, group, ""), 0)
        part = self.sums.get((place, group, dimension), 0) if dimension else 0
        rows = f"{number:016x}{part:016x}" if group and dimension not in _OF_TWO_ROUNDS else self.whole
        return sha256(f"{self.settings}|{place}|{group}|{dimension}|{rows}".encode()).hexdigest()[:16]


def digest(tables: tuple[pa.Table | None, ...]) -> str:
    """One hash of several tables, whatever the order of their rows."""
    rows = (repr(sorted(map(repr, table.to_pylist()))) if table is not None else "" for table in tables)
    return sha256("|".join(rows).encode()).hexdigest()


def fingerprints(estimates: pa.Table, ancestors: dict[str, tuple[str, ...]], settings: str, whole: str) -> Fingerprints:
    """Fingerprints over ESTIMATES. `ancestors`: settlement -> the places above it; adding hashes makes the order of rows idle.

    `settings` names programme, round and version; `whole` is the digest of the tables without a group.
    """
    names = ["place", "group", "dimension", "record", "informant", "measure", "category", "state", "value", "low", "high", "basis",
             "covers", "scope", "part", "weight"]  # fmt: skip
    columns = [estimates.column(name).to_pylist() for name in names]
    settlement: dict[tuple[str, str, str], int] = defaultdict(int)
    for place, group, dimension, *rest in zip(*columns, strict=True):
        digest = blake2b(repr(rest).encode(), digest_size=8).digest()
        settlement[place, group, dimension] += int.from_bytes(digest, "big")
    sums: dict[tuple[str, str, str], int] = defaultdict(int)
    for (place, group, dimension), value in settlement.items():
        # The settlement's own name goes into the sum, so that the same answers elsewhere make another fingerprint.
        own = int.from_bytes(blake2b(f"{place}{value}".encode(), digest_size=8).digest(), "big")
        for above in (place, *ancestors.get(place, ())):
            sums[above, group, dimension] = (sums[above, group, dimension] + own) % _SPACE
    return Fingerprints(dict(sums), sha256(settings.encode()).hexdigest(), whole)
