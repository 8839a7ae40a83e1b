"""What is under a figure, as one hash: the informants' estimates of its group, dimension and place, in any order of rows."""

from collections import defaultdict
from dataclasses import dataclass
from hashlib import blake2b, sha256

import pyarrow as pa

_SPACE = 1 << 64


@dataclass(frozen=True)
class Fingerprints:
    """Sums of row hashes by (place of any level, group, dimension); `rest` stands for everything else of the round."""

    sums: dict[tuple[str, str, str], int]
    rest: str

    def of(self, place: str, group: str, dimension: str) -> str:
        """The fingerprint of a figure: the first 16 hex digits of the sha256 of what is under it."""
        number = self.sums.get((place, group, ""), 0)
        part = self.sums.get((place, group, dimension), 0) if dimension else 0
        rows = f"{number:016x}{part:016x}" if group else ""
        return sha256(f"{self.rest}|{place}|{group}|{dimension}|{rows}".encode()).hexdigest()[:16]


def fingerprints(estimates: pa.Table, ancestors: dict[str, tuple[str, ...]], settings: str, decisions: str) -> Fingerprints:
    """Fingerprints over ESTIMATES. `ancestors`: settlement -> the places above it; adding hashes makes the order of rows idle."""
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
    return Fingerprints(dict(sums), sha256(f"{settings}|{decisions}".encode()).hexdigest())
