"""The audit of a document: claims that it is known to make, and those found in its tables and sentences."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from keruen.audit.claims import Claim
from keruen.audit.document import Document, Grid
from keruen.audit.found.matrix import matrix
from keruen.audit.found.relations import relations
from keruen.audit.found.sentences import in_line
from keruen.audit.found.sums import sums
from keruen.audit.judge import Judged, judge
from keruen.audit.locate import Located, locate


@dataclass(frozen=True)
class Audit:
    """Every claim with its verdict, and the bad cells that were located."""

    name: str
    judged: tuple[Judged, ...]
    located: tuple[Located, ...]

    def of(self, verdict: str) -> tuple[Judged, ...]:
        """The claims with a verdict."""
        return tuple(one for one in self.judged if one.verdict == verdict)

    @property
    def refusing(self) -> tuple[Judged, ...]:
        """The claims with which a publication may not leave."""
        return tuple(one for one in self.judged if one.refuses)


def audit(document: Document, claims: Iterable[Claim] = ()) -> Audit:
    """Judge the given claims and those that the document makes by itself; each once."""
    judged = tuple(judge(claim) for claim in _once((*claims, *found(document))))
    return Audit(document.name, judged, locate(judged))


def found(document: Document) -> Iterator[Claim]:
    """The claims that the tables and sentences of a document make by themselves."""
    for grid in document.grids:
        yield from in_table(grid)
    for line in document.lines:
        yield from in_line(line)


def in_table(grid: Grid) -> Iterator[Claim]:
    """Sums down and across, and columns or rows that follow from others."""
    upright = matrix(grid)
    for m in (upright, upright.turned()):
        yield from sums(m)
        yield from relations(m)


def _once(claims: Iterable[Claim]) -> Iterator[Claim]:
    """Of claims about the same cells the heaviest, the first of equals; all in the order in which they were found."""
    best: dict[tuple[str, frozenset[str]], Claim] = {}
    for claim in claims:
        cells = frozenset(cell.name for cell in (claim.claimed, *claim.inputs))
        key = ("adds" if claim.kind in ("sum", "difference", "partition") else claim.kind, cells)
        if key not in best or claim.weight > best[key].weight:
            best[key] = claim
    yield from best.values()
