"""A diagnosis: one way in which a failing claim becomes exact."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Diagnosis:
    """One way in which a failing claim becomes exact: the code, the cell it blames ("" for the claim itself), and detail.

    `right`: what that cell should print, where that is one value.
    """

    code: str
    cell: str = ""
    detail: str = ""
    right: Fraction | None = None
