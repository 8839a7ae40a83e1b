"""What a points system is: blocks of factors with caps, a pass mark, what must be there, and from when to when it is in force."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Table:
    """Points by one variable, whose entries may be tables by the next one.

    steps: (lower bound, entry), ascending; below the first there are none. words: word -> entry. One of the two is empty.
    """

    steps: tuple[tuple[float, "int | Table"], ...] = ()
    words: Mapping[str, "int | Table"] | None = None


@dataclass(frozen=True)
class Factor:
    """One line of a system.

    of: the variables; `how` says how several become points: `one` (the only variable), `least` (the smallest decides),
    `each` (every one earns points by the table), `times` (the number itself times `unit`). across: the variables of the
    table's second step, the smallest decides. when: the factor counts only where these variables have these words
    (`!yes`: any other word, or none). cap: None for none. Whose number is below `least`, or not under `under`, is not eligible.
    """

    code: str
    of: tuple[str, ...]
    how: str
    table: Table
    across: tuple[str, ...] = ()
    unit: int = 1
    when: Mapping[str, str] | None = None
    cap: int | None = None
    least: float | None = None
    under: float | None = None


@dataclass(frozen=True)
class Block:
    """Factors that are added (`take` sum) or of which the best counts (`take` best), with a cap."""

    code: str
    factors: tuple[Factor, ...]
    cap: int | None = None
    take: str = "sum"
    caps: Mapping[str, int] | None = None  # caps that depend on a word: "spouse=yes" -> 460


@dataclass(frozen=True)
class Group:
    """Blocks that have a cap together."""

    code: str
    blocks: tuple[str, ...]
    cap: int


@dataclass(frozen=True)
class System:
    """A dated points system. until "" while it is in force; needs: factors that must earn points for a pass."""

    name: str
    title: str
    country: str
    since: str
    until: str
    status: str  # law, pilot, bill
    source: str
    check: str
    pass_mark: int | None
    cap: int | None
    needs: tuple[str, ...]
    blocks: tuple[Block, ...]
    groups: tuple[Group, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether its table of points is known."""
        return bool(self.blocks)

    @property
    def variables(self) -> dict[str, str]:
        """What an applicant must tell: variable -> number or words, in the order of the factors."""
        found: dict[str, str] = {}
        for factor in (f for block in self.blocks for f in block.factors):
            kind = "number" if factor.how == "times" or factor.table.steps else "words"
            for variable in factor.of:
                found.setdefault(variable, kind)
            for variable in factor.across:
                found.setdefault(variable, "number")
            for variable in factor.when or {}:
                found.setdefault(variable, "words")
        for block in self.blocks:
            for condition in block.caps or {}:
                found.setdefault(condition.partition("=")[0], "words")
        return found

    @property
    def words(self) -> dict[str, frozenset[str]]:
        """The words that the system knows, by variable."""
        found: dict[str, set[str]] = {}
        for factor in (f for block in self.blocks for f in block.factors):
            if factor.table.words is not None:
                found.setdefault(factor.of[0], set()).update(factor.table.words)
            for variable, word in (factor.when or {}).items():
                found.setdefault(variable, set()).add(word.removeprefix("!"))
        return {variable: frozenset(words) for variable, words in found.items()}
