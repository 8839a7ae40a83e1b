"""The release of a policy evaluation: public figures, each with its rule, its reason and the series rows under it.

Nothing is hidden here, for official series are public; but nothing leaves untraced: every figure has a key, a method, the
addresses of its inputs and a fingerprint of their rows; an input that was looked for and is missing counts too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pyarrow as pa

from keruen.numbers.printed import print_neutral
from keruen.places.gazetteer import Gazetteer
from keruen.release.figure import NO_COUNTS, Figure
from keruen.release.keys import Key
from keruen.release.release import NO_EARLIER_ROUND, About, Release
from keruen.terms.arrow import schema
from keruen.terms.settings import Programme, Round
from keruen.terms.tables import FIGURES

Row = Mapping[str, Any]
_CONVERSION = (
    "cannot_split",
    "not_additive",
    "part_missing",
    "no_exchange_rate",
)  # rows that no source has: a conversion that failed
_STATES = {"known": "shown", "as_printed": "shown", "undefined": "undefined", "unknown": "unknown"}


@dataclass(frozen=True)
class Behind:
    """What stands behind a figure: the class's rule or the series' break, the reason why there is no number, its inputs."""

    rule: str
    reason: str
    inputs: tuple[str, ...]
    as_printed: bool
    vintage: str


@dataclass(frozen=True)
class Cited:
    """A source with the days on which it was taken and how many rows of series came from it."""

    citation: str
    retrieved: str
    rows: int


@dataclass(frozen=True)
class Proof:
    """What a finding rests on: its kind, where to look it up, of what day."""

    kind: str
    reference: str
    day: str


@dataclass(frozen=True)
class Asked:
    """A question of the integration audit: its area, what can answer it, the finding, what it rests on, what is recommended."""

    question: str
    area: str
    kinds: tuple[str, ...]
    finding: str
    proofs: tuple[Proof, ...] = ()
    recommendation: str = ""


@dataclass(frozen=True)
class PolicyInputs:
    """What the release of an evaluation is made of: outcomes (OUTCOMES) and every series row under them (SERIES)."""

    programme: Programme
    round: Round  # the evaluation as a whole: its code, title and day
    outcomes: pa.Table
    series: pa.Table
    gazetteer: Gazetteer
    version: str
    clearance: str = "draft"
    asked: tuple[Asked, ...] = ()


@dataclass(frozen=True)
class PolicyRelease:
    """A release with what stands behind each of its figures, by key, and its sources."""

    release: Release
    behind: Mapping[str, Behind]
    sources: tuple[Cited, ...]
    asked: tuple[Asked, ...] = ()  # of the integration audit, once somebody has answered a question


def make_policy(inputs: PolicyInputs) -> PolicyRelease:
    """The figures of all outcomes, in their order; the same figure told twice stands once.

    Raises ValueError for one key with two values: a fault of the program.
    """
    rows = inputs.series.to_pylist()
    prints = {_address(row): _print(row) for row in rows}
    given = {_address(row): row["value"] for row in rows if row["state"] == "as_printed"}
    settings = sha256(repr((inputs.programme, inputs.round, inputs.version)).encode()).hexdigest()
    figures: dict[str, Figure] = {}
    behind: dict[str, Behind] = {}
    for at, row in enumerate(inputs.outcomes.to_pylist(), start=1):
        figure = _figure(row, at, settings, prints)
        known = figures.setdefault(figure.key, figure)
        if (known.value, known.state, known.printed) != (figure.value, figure.state, figure.printed):
            raise ValueError(f"{figure.key} is {known.printed or known.state} and {figure.printed or figure.state}")
        named = tuple(row["inputs"].split(" ")) if row["inputs"] else ()
        behind.setdefault(
            figure.key, Behind(row["rule"], row["reason"], named, _quoted(row, named, given), row["vintage"])
        )
    table = pa.table(
        {name: [getattr(f, name) for f in figures.values()] for name in FIGURES.names}, schema=schema(FIGURES)
    )
    places = inputs.gazetteer.only({f.place for f in figures.values()} | {inputs.programme.root})
    return PolicyRelease(Release(_about(inputs, figures.values()), table, places), behind, _sources(rows), inputs.asked)


def _figure(row: Row, at: int, settings: str, prints: Mapping[str, str]) -> Figure:
    category = row["category"]
    dimension = row["dimension"] if category else ""
    named = row["unit"] == "class"
    if named:  # a class is the value of its figure, not a part of its address
        dimension, category = "", ""
    own = row["vintage"] if row["vintage"] != row["place"] else ""  # of regions; a country alone has none
    key = Key(
        row["measure"],
        f"{row['table']}.{own}" if own else row["table"],
        dimension,
        category,
        row["place"],
        row["period"] or "none",
    )
    value = row["value"]
    printed = row["category"] if named else print_neutral(value, row["decimals"]) if value is not None else ""
    under = "".join(_under(address, prints) for address in row["inputs"].split(" ") if address)
    return Figure(
        key=str(key), table=row["table"], group=own, dimension=dimension, category=category, place=row["place"],
        round=row["period"], measure=row["measure"], unit=row["unit"], value=value, printed=printed,
        decimals=row["decimals"], numerator=None, denominator=None, base="", rank=at, state=_STATES[row["state"]],
        level="public", method=row["method"],
        fingerprint=sha256(f"{settings}|{key}|{under}".encode()).hexdigest()[:16], **NO_COUNTS.__dict__,
    )  # fmt: skip


def _quoted(row: Row, named: tuple[str, ...], given: Mapping[str, float]) -> bool:
    """Whether a figure is as its source prints it: told so, or the bare figure of one such row."""
    alone = len(named) == 1 and row["value"] is not None and given.get(named[0]) == row["value"]
    return bool(row["state"] == "as_printed" or alone)


def _under(address: str, prints: Mapping[str, str]) -> str:
    """The print of an input; an address that has no row was looked for and is missing, which is a fact too."""
    return prints.get(address, f"{address}=missing")


def _address(row: Row) -> str:
    return f"{row['measure']}@{row['dimensions']}@{row['place']}@{row['period']}"


def _print(row: Row) -> str:
    return sha256(repr(sorted(row.items())).encode()).hexdigest()


def _sources(rows: Iterable[Row]) -> tuple[Cited, ...]:
    found: dict[tuple[str, str], int] = {}
    for row in rows:
        if row["state"] != "converted" and row["note"] not in _CONVERSION:
            found[row["source"], row["retrieved"]] = found.get((row["source"], row["retrieved"]), 0) + 1
    return tuple(Cited(source, day, n) for (source, day), n in found.items())


def _about(inputs: PolicyInputs, figures: Iterable[Figure]) -> About:
    prints = "".join(sorted(f.key + f.fingerprint + f.printed for f in figures))
    texts = repr(inputs.asked) if inputs.asked else ""
    whole = sha256((prints + texts).encode()).hexdigest()[:16]
    return About(inputs.programme, inputs.round, None, inputs.clearance, NO_EARLIER_ROUND, whole, inputs.version)
