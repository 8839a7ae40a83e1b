"""Every error a person can meet: a code, where it is, what to do next.

Problem
    the one exception that reaches a person; its code names two sentences in `sentences/*/problems.ftl`:
    the message says what is wrong and where, its attribute `.next` says what to do next.

Faults in data that leave the rest usable are not exceptions but rows of `terms.tables.FINDINGS`, with codes from the same
catalogue. A new problem is one line in the KINDS of its room and one message per language.
"""

from keruen.terms.problems.catalogue import CATALOGUE
from keruen.terms.problems.kind import AT, RATE, Kind
from keruen.terms.problems.problem import Problem

__all__ = ["AT", "CATALOGUE", "RATE", "Kind", "Problem"]
