"""ISCO-08: the 43 sub-major groups with names in four languages (the classification is the ILO's; the words are ours)."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from keruen.terms.languages import LANGUAGES
from keruen.terms.problems import Problem


@dataclass(frozen=True)
class Occupation:
    """A group of occupations: its ISCO-08 code as text (01 keeps its zero), and its names by language."""

    code: str
    names: tuple[tuple[str, str], ...]

    def name(self, language: str) -> str:
        """The name in a language."""
        return dict(self.names)[language]


@cache
def isco() -> dict[str, Occupation]:
    """The sub-major groups by code."""
    text = (files("keruen.policy.barometer") / "isco08.csv").read_text(encoding="utf-8")
    return {
        row["code"]: Occupation(row["code"], tuple((code, row[code]) for code in LANGUAGES))
        for row in csv.DictReader(text.splitlines())
    }


def choose(codes: Iterable[str]) -> tuple[Occupation, ...]:
    """The occupations of these codes, in their order; all but the armed forces where none is named.

    Problem barometer-occupation for a code that ISCO-08 does not have at this level.
    """
    wanted = tuple(codes) or tuple(code for code in isco() if not code.startswith("0"))
    for code in wanted:
        if code not in isco():
            raise Problem("barometer-occupation", group=code, known=", ".join(isco()))
    return tuple(isco()[code] for code in wanted)
