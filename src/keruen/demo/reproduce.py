"""What somebody published beside what a release says: row by row reproduced, differs, contradicts another row, not published.

A published figure is reproduced where our exact value, rounded to the digits printed, is the printed one; counts exactly.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from keruen.demo.identities import Recomputed, contradictions
from keruen.demo.naming import beside
from keruen.demo.published import Published, published
from keruen.numbers.printed import print_neutral, read_printed
from keruen.terms.sentences import Speaker

VERDICTS = ("reproduced", "differs", "contradicts", "not_published")
TABLES = {"growth_claim": "growth"}  # published table -> our table, where the names differ
Figure = Mapping[
    str, Any
]  # a row of terms.tables.FIGURES, or of publication/figures.csv (`value` as printed, all texts)


@dataclass(frozen=True)
class Outcome:
    """One published row and what became of it."""

    row: Published
    verdict: str  # one of VERDICTS
    ours: str  # our figure as we would print it at the published digits; "" where we publish none
    key: str  # of our figure
    contradiction: Recomputed | None = None

    def tell(self, say: Speaker) -> str:
        """The outcome as a sentence."""
        if self.verdict == "contradicts" and self.contradiction is not None:
            c = self.contradiction
            values = {
                "rows": beside(c.against, self.row, say.language),
                "computed": _printed(c.low, self.row),
                "printed": self.row.value,
            }
            return say(f"demo-contradicts-{c.kind}", **values)
        return say(f"demo-{self.verdict.replace('_', '-')}", printed=self.row.value, ours=self.ours)


def reproduce(rows: Sequence[Published], figures: Iterable[Figure]) -> tuple[Outcome, ...]:
    """An outcome for every published row, in their order."""
    ours: dict[tuple[str, str, str, str], Figure] = {}
    for figure in figures:
        ours.setdefault((figure["table"], figure["group"] or "", figure["dimension"], figure["category"]), figure)
    denied = contradictions(rows)
    places = _places(rows)
    return tuple(_outcome(row, ours.get(_key(row, places)), denied.get(row.key)) for row in rows)


def counts(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many rows have each verdict."""
    counted = Counter(outcome.verdict for outcome in outcomes)
    return {verdict: counted[verdict] for verdict in VERDICTS}


def _places(rows: Sequence[Published]) -> dict[str, str]:
    """Printed place names -> ids: as the rows say, else as the project's own table of published facts does."""
    return {row.category: row.place for row in (*published(), *rows) if row.dimension == "place" and row.place}


def _key(row: Published, places: Mapping[str, str]) -> tuple[str, str, str, str]:
    category = places.get(row.category, row.category) if row.dimension == "place" else row.category
    return TABLES.get(row.table, row.table), row.group, row.dimension, category


def _outcome(row: Published, figure: Figure | None, denied: Recomputed | None) -> Outcome:
    if figure is None or figure["state"] != "shown":
        return Outcome(row, "contradicts" if denied else "not_published", "", figure["key"] if figure else "", denied)
    value = _exact(figure)
    text = str(figure.get("printed") or figure["value"])
    same = text == row.value if value is None else _admits(row, value)
    told = text if value is None else _printed(value, row)
    verdict = "reproduced" if same else "contradicts" if denied else "differs"
    return Outcome(row, verdict, told, figure["key"], denied if verdict == "contradicts" else None)


def _exact(figure: Figure) -> Fraction | None:
    """Our value, exactly where numerator and denominator are known; None for a text (the number of a round, a month)."""
    if figure["unit"] in ("number", "month"):
        return None
    if figure.get("numerator") not in (None, "") and figure.get("denominator") not in (None, ""):
        return Fraction(100 * int(figure["numerator"]), int(figure["denominator"]))
    return Fraction(str(figure["value"]))


def _admits(row: Published, value: Fraction) -> bool:
    try:
        return read_printed(row.value + (" %" if row.unit == "percent" else ""), "en").admits(value)
    except ValueError:
        return False


def _printed(value: Fraction, row: Published) -> str:
    return print_neutral(value, len(row.value.partition(".")[2]))
