"""A kind of problem, and the values that several kinds share."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of problem: its code, the values that its sentences need, and the exit code of the command line."""

    code: str
    needs: tuple[str, ...]
    exit: int = 2


# What every finding of intake says of its place in a raw file; the last three are 1 where it names one, else 0.
AT = ("file", "sheet", "row", "column", "sheeted", "rowed", "columned")
# What the comparison of an enumerator with all others says.
RATE = ("enumerator", "k", "n", "percent", "usual")
