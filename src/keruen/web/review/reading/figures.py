"""The figures of a place beside each other: what each informant said, what was settled, B1, decisions, rounds before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from keruen.terms.labels import Labels
from keruen.web.review.reading.ledgers import read
from keruen.web.review.reading.tables import Desk, Row
from keruen.workspace.build import TABLES
from keruen.workspace.running.store import Store
from keruen.workspace.settings.round import ROUNDS, read_round

_STATED = ("reported", "none_present")
_BACK = 6  # rounds that the history goes back


@dataclass(frozen=True)
class Stated:
    """What one informant said of one figure; value None where it is not known."""

    informant: str
    kind: str
    record: str
    state: str
    value: int | None
    basis: str


@dataclass(frozen=True)
class Figure:
    """One group and measure of a place."""

    group: str
    label: str
    measure: str
    stated: Sequence[Stated]
    seen: str  # the stated values, ascending: what a decision is guarded by
    settled: Row | None
    district: int | None  # B1: what the district's informant said
    previous: int | None
    change: Row | None  # of COMPARISON, where it must be explained
    decided: Mapping[str, str] | None
    history: Sequence[tuple[str, int | None]]

    @property
    def disputed(self) -> bool:
        """Whether informants are apart, or disagree on whether there is anybody."""
        return bool(self.settled and (self.settled["apart"] or self.settled["presence_dispute"]))


def figures_of(desk: Desk, place: str, language: str) -> list[Figure]:
    """Every figure of a place that somebody spoke of, in the programme's order of groups."""
    labels = Labels(desk.place.programme, language)
    asked = {row["informant"]: row for row in desk.rows("interviews", place=place)}
    stated: dict[tuple[str, str], list[Stated]] = {}
    for row in desk.rows("estimates", place=place, dimension=""):
        kind = (asked.get(row["informant"]) or {}).get("informant_kind") or ""
        told = Stated(
            row["informant"].rpartition("/")[2], labels.label("informant_kinds", kind) if kind else "",
            row["record"], row["state"], 0 if row["state"] == "none_present" else row["value"], row["basis"],
        )  # fmt: skip
        stated.setdefault((row["group"], row["measure"]), []).append(told)
    beside = _Beside.of(desk, place)
    order = [group.code for group in desk.place.programme.groups]
    keys = sorted(stated, key=lambda key: (order.index(key[0]) if key[0] in order else 99, key[1] != "persons"))
    return [_figure(key, stated[key], beside, labels) for key in keys]


@dataclass(frozen=True)
class _Beside:
    """Tables beside the informants' answers, by group and measure."""

    settled: Mapping[tuple[str, str], Row]
    district: Mapping[tuple[str, str], Row]
    previous: Mapping[tuple[str, str], Row]
    changes: Mapping[tuple[str, str], Row]
    decided: Mapping[tuple[str, str], Mapping[str, str]]
    history: Sequence[tuple[str, Mapping[tuple[str, str], Row]]]

    @classmethod
    def of(cls, desk: Desk, place: str) -> "_Beside":
        decided = {
            (row["group"], row["measure"]): row for row in read(desk.place, "decisions") if row["place"] == place
        }
        return cls(
            settled=_by(desk.rows("settled", place=place)),
            district=_by(desk.rows("listed/settled", place=place)),
            previous=_by(desk.rows("previous/settled", place=place)),
            changes=_by(row for row in desk.rows("comparison", place=place) if row["needs_justification"]),
            decided={key: row for key, row in decided.items() if row["value"] != "-"},
            history=history(desk, place),
        )


def history(desk: Desk, place: str) -> list[tuple[str, Mapping[tuple[str, str], Row]]]:
    """The settled figures of the rounds before, the newest first, where they were built."""
    found: list[tuple[str, Mapping[tuple[str, str], Row]]] = []
    code = desk.place.round.previous
    while code and len(found) < _BACK:
        folder: Path = desk.place.home / ROUNDS / code
        store = Store(folder / "build" / TABLES)
        earlier = Desk(desk.round, desk.place, store, desk.gazetteer)
        found.append((code, _by(earlier.rows("settled", place=place))))
        code = read_round(folder, desk.place.programme).previous
    return found


def _figure(key: tuple[str, str], stated: Sequence[Stated], beside: _Beside, labels: Labels) -> Figure:
    values = sorted(item.value or 0 for item in stated if item.state in _STATED)
    return Figure(
        group=key[0],
        label=labels.label("groups", key[0]),
        measure=key[1],
        stated=sorted(stated, key=lambda item: item.informant),
        seen=" ".join(map(str, values)),
        settled=beside.settled.get(key),
        district=_value(beside.district.get(key)),
        previous=_value(beside.previous.get(key)),
        change=beside.changes.get(key),
        decided=beside.decided.get(key),
        history=[(code, _value(rows.get(key))) for code, rows in beside.history],
    )


def _value(row: Row | None) -> int | None:
    return row["value"] if row else None


def _by(rows: Iterable[Row]) -> dict[tuple[str, str], Row]:
    return {(row["group"], row["measure"]): row for row in rows}
