"""The tables that pass between packages: every column with its type, unit and meaning.

A step is a function from these tables to these tables. `arrow.py` turns them into schemas. Identifiers and codes are always
text: a code keeps its zeros.
"""

from keruen.terms.tables.decided import CLEANING, DECISIONS, JUSTIFICATIONS
from keruen.terms.tables.intake import ANSWERS, BINDINGS, ESTIMATES, FINDINGS, INTERVIEWS, RECORDS, SERVICE_ANSWERS
from keruen.terms.tables.matrix import COMPARISON, PARTS, SERVICES, SETTLED, TOTALS
from keruen.terms.tables.places import PLACES
from keruen.terms.tables.policy import OUTCOMES, SERIES
from keruen.terms.tables.release import FIGURES
from keruen.terms.tables.shape import Column, Kind, Table, flag, real, text, whole

__all__ = [
    "ALL",
    "ANSWERS",
    "BINDINGS",
    "CLEANING",
    "COMPARISON",
    "DECISIONS",
    "ESTIMATES",
    "FIGURES",
    "FINDINGS",
    "INTERVIEWS",
    "JUSTIFICATIONS",
    "OUTCOMES",
    "PARTS",
    "PLACES",
    "RECORDS",
    "SERIES",
    "SERVICES",
    "SERVICE_ANSWERS",
    "SETTLED",
    "TOTALS",
    "Column",
    "Kind",
    "Table",
    "flag",
    "real",
    "text",
    "whole",
]

ALL: tuple[Table, ...] = (
    PLACES, RECORDS, ANSWERS, BINDINGS, ESTIMATES, INTERVIEWS, SERVICE_ANSWERS, FINDINGS, CLEANING, DECISIONS,
    JUSTIFICATIONS, SETTLED, PARTS, SERVICES, TOTALS, COMPARISON, FIGURES, SERIES, OUTCOMES,
)  # fmt: skip
