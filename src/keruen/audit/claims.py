"""Claims: what a publication says of how its printed numbers hang together."""

from dataclasses import dataclass
from typing import Literal

from keruen.audit.cells import Cell

Kind = Literal["growth", "share", "sum", "difference", "rate", "range", "rank", "partition", "identity"]
KINDS: tuple[Kind, ...] = ("growth", "share", "sum", "difference", "rate", "range", "rank", "partition", "identity")
FORMS: dict[Kind, tuple[str, ...]] = {
    "growth": ("change", "ratio", "index", "fall", "points"),
    "range": ("highest", "lowest"),
    "rank": ("from_largest", "from_smallest"),
}
NEEDS: dict[Kind, tuple[int, int | None]] = {  # how many inputs: at least, at most
    "growth": (2, 2), "share": (2, 2), "sum": (1, None), "difference": (2, 2), "rate": (2, 2), "range": (1, None),
    "rank": (2, None), "partition": (1, None), "identity": (1, None),
}  # fmt: skip


@dataclass(frozen=True)
class Alternative:
    """Other inputs that somebody may have taken by mistake: of a neighbouring period, or of another region or vintage."""

    kind: Literal["period", "region"]
    inputs: tuple[Cell, ...]


@dataclass(frozen=True)
class Claim:
    """`claimed` is said to follow from `inputs`.

    growth: earlier, later; form change (per cent), ratio (times), index (per cent of), fall (per cent less), points.
    share: part, whole. sum: parts. difference: a, b of a - b. rate: count, base; `per` of the base. range: values.
    rank: the one ranked, then the others. partition: parts of `claimed` (usually 100). identity: letters a, b, c... of `formula`.
    `members`: cells that a sum, or the whole or part of a share, may have lost or taken in by mistake.
    `quoted`: the source that a figure is quoted from; such a claim refuses no publication.
    `sure`: whether it is certain that the publication says so; an unsure one fails only where a diagnosis makes it exact.
    `weight`: of two claims about the same cells (a = b + c and c = a - b) the heavier one is judged.
    """

    kind: Kind
    claimed: Cell
    inputs: tuple[Cell, ...]
    form: str = ""
    formula: str = ""
    per: int = 100
    alternatives: tuple[Alternative, ...] = ()
    members: tuple[Cell, ...] = ()
    where: str = ""
    quoted: str = ""
    sure: bool = True
    weight: int = 0

    @property
    def asked(self) -> str:
        """The form, or the first one of the kind."""
        return self.form or FORMS.get(self.kind, ("",))[0]
