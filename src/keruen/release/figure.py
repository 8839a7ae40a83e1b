"""One figure of terms.tables.FIGURES and how counts, shares and growths become one."""

from dataclasses import asdict, dataclass, replace
from fractions import Fraction

from keruen.numbers.printed import print_neutral
from keruen.release.keys import Key

MICRO = 1_000_000


@dataclass(frozen=True)
class Counts:
    """What stands beside a figure: settlements and informants under it, and the states that enter no sum."""

    n_settlements: int | None = None
    n_informants: int | None = None
    n_none: int | None = None
    n_unknown: int | None = None
    n_not_assessed: int | None = None
    n_at_least: int | None = None


NO_COUNTS = Counts()


@dataclass(frozen=True)
class Figure:
    """One row of terms.tables.FIGURES; columns of the same names."""

    key: str
    table: str
    group: str
    dimension: str
    category: str
    place: str
    round: str
    measure: str
    unit: str
    value: float | None
    printed: str
    decimals: int
    numerator: int | None
    denominator: int | None
    base: str
    rank: int | None
    state: str
    level: str
    n_settlements: int | None
    n_informants: int | None
    n_none: int | None
    n_unknown: int | None
    n_not_assessed: int | None
    n_at_least: int | None
    method: str
    fingerprint: str

    def hidden(self) -> "Figure":
        """The same figure without its number: one sign for every hidden cell."""
        return replace(self, value=None, printed="", numerator=None, denominator=None, state="suppressed")

    def uncounted(self) -> "Figure":
        """The same figure without the counts beside it."""
        return replace(self, **asdict(NO_COUNTS))


@dataclass(frozen=True)
class Slot:
    """Where a figure stands: its table and the table's key columns, its key, its method page and its inputs."""

    table: str
    key: Key
    method: str
    fingerprint: str
    dimension: str = ""  # as the table prints it, where it differs from the key (region, place, total, coverage)
    category: str = ""
    rank: int | None = None


def _figure(slot: Slot, unit: str, counts: Counts, **rest: object) -> Figure:
    common: dict[str, object] = {
        "key": str(slot.key), "table": slot.table, "group": slot.key.group, "dimension": slot.dimension or slot.key.dimension,
        "category": slot.category or slot.key.category, "place": slot.key.place, "round": slot.key.round,
        "measure": slot.key.measure, "unit": unit,
        "rank": slot.rank, "level": "public", "method": slot.method, "fingerprint": slot.fingerprint,
        "value": None, "printed": "", "decimals": 0, "numerator": None, "denominator": None, "base": "", "state": "shown",
        **counts.__dict__,
    }  # fmt: skip
    return Figure(**{**common, **rest})  # type: ignore[arg-type]


def count(slot: Slot, value: int | None, unit: str, counts: Counts = NO_COUNTS) -> Figure:
    """A whole number of persons, households, settlements, ...; None is unknown, never zero."""
    if value is None:
        return _figure(slot, unit, counts, state="unknown")
    return _figure(slot, unit, counts, value=float(value), printed=str(value))


def number(slot: Slot, exact: Fraction, unit: str, decimals: int) -> Figure:
    """A number with decimals that is no share: a ratio, a factor."""
    return _figure(slot, unit, NO_COUNTS, value=float(exact), printed=print_neutral(exact, decimals), decimals=decimals)


def words(slot: Slot, text: str, unit: str) -> Figure:
    """A figure that is a text: the number of a round, a month."""
    return _figure(slot, unit, Counts(), printed=text)


def percent(
    slot: Slot,
    numerator: int | None,
    denominator: int | None,
    base: Key | None,
    counts: Counts = NO_COUNTS,
    decimals: int = 1,
) -> Figure:
    """100 x numerator / denominator, unrounded in `value`; undefined where the denominator is 0, unknown where one is None."""
    rest: dict[str, object] = {"decimals": decimals, "base": str(base) if base else ""}
    if numerator is None or denominator is None:
        return _figure(slot, "percent", counts, state="unknown", **rest)
    if denominator == 0:
        return _figure(slot, "percent", counts, state="undefined", **rest)
    exact = Fraction(100 * numerator, denominator)
    return _figure(
        slot, "percent", counts, value=float(exact), printed=print_neutral(exact, decimals),
        numerator=numerator, denominator=denominator, **rest,
    )  # fmt: skip
