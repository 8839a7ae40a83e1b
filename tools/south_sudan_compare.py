"""Every number of the workbook's higher sheets beside ours: state, county, payam, location type, totals and shares.

    python tools/south_sudan_compare.py WORKBOOK.xlsx FOLDER/rounds/11

Our numbers are the build's tables `totals` and `settled` and the places; theirs are the cells as the workbook holds them.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from keruen.places.gazetteer import Gazetteer
from keruen.workspace.build import TABLES
from keruen.workspace.running.store import Store

GROUPS = {"idp": "displaced", "returnee": "returnee", "relocated": "relocated", "not yet returned": "not_yet_returned"}
MEASURES = {"households": "households", "individuals": "persons"}
PARTS = {
    "": ("", ""), "(total)": ("", ""),
    "not previously abroad": ("abroad_before", "not_previously_abroad"),
    "previously abroad": ("abroad_before", "previously_abroad"),
    "from south sudan": ("returned_from", "from_south_sudan"), "from abroad": ("returned_from", "from_abroad"),
}  # fmt: skip
COUNTS = {"number of counties covered": 2, "number of payams covered": 3, "number of locations covered": 9}
KINDS = {"Displacement Site": "camp", "Host Community": "settlement"}
SHEETS = {
    "MT R11 State Summary": "state_pcode",
    "MT R11 County summary": "county_pcode",
    "MT R11 Payam summary": "payam_pcode",
}
BY_TYPE = "MT R11 Location Type and County"
MICRO = 1_000_000


@dataclass(frozen=True)
class Pair:
    """One number of the workbook beside ours."""

    sheet: str
    row: int  # as a spreadsheet counts
    place: str
    column: str
    theirs: float
    ours: float

    @property
    def equal(self) -> bool:
        """Whether both are the same number."""
        return self.theirs == self.ours


@dataclass(frozen=True)
class Ours:
    """The built round as the sheets ask for it."""

    folder: Path

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """The places that the workbook names."""
        return Gazetteer.read(self.folder.parent.parent / "places.csv")

    @cached_property
    def totals(self) -> dict[tuple[str, ...], int]:
        """(place, group, measure, dimension, category) -> the sum; parts are whole numbers here."""
        rows = Store(self.folder / "build" / TABLES).read("totals").to_pylist()
        keys = ("place", "group", "measure", "dimension", "category")
        assert all(row["micro"] % MICRO == 0 for row in rows)
        return {tuple(row[key] for key in keys): row["micro"] // MICRO for row in rows}

    @cached_property
    def by_kind(self) -> dict[tuple[str, str], int]:
        """(county or SS, kind of place) -> displaced persons."""
        sums: Counter[tuple[str, str]] = Counter()
        for row in Store(self.folder / "build" / TABLES).read("settled").to_pylist():
            if (row["group"], row["measure"]) == ("displaced", "persons") and row["value"] is not None:
                kind = self.gazetteer[row["place"]].kind
                for above in ("SS", self.gazetteer.at(row["place"], 2) or ""):
                    sums[above, kind] += row["value"]
        return dict(sums)

    @cached_property
    def kinds(self) -> dict[tuple[str, str], int]:
        """(county, kind of place) -> locations."""
        return dict(Counter((self.gazetteer.at(place.id, 2) or "", place.kind) for place in self.gazetteer.at_level(9)))

    @cached_property
    def below(self) -> dict[tuple[str, int], int]:
        """(place, level) -> how many places of that level lie in it and were assessed."""
        found: dict[tuple[str, int], set[str]] = defaultdict(set)
        for place in set(Store(self.folder / "build" / TABLES).read("settled").column("place").to_pylist()):
            chain = self.gazetteer.chain(place)
            for above in chain:
                for inside in chain:
                    found[above.id, inside.level].add(inside.id)
        return {key: len(places) for key, places in found.items()}


def pairs(workbook: Path, folder: Path) -> list[Pair]:
    """Every comparable number of the workbook, in its order."""
    book, ours = CalamineWorkbook.from_path(workbook), Ours(folder)
    found: list[Pair] = []
    for sheet, code in SHEETS.items():
        found += _roll_up(sheet, code, book.get_sheet_by_name(sheet).to_python(skip_empty_area=False), ours)
    found += _types(book.get_sheet_by_name(BY_TYPE).to_python(skip_empty_area=False), ours)
    found += _shares(book.get_sheet_by_name("MT R11 State Summary").to_python(skip_empty_area=False), ours)
    return found + list(_note(book.get_sheet_by_name("Note").to_python(skip_empty_area=False), ours))


def _roll_up(sheet: str, code: str, rows: list[list[Any]], ours: Ours) -> list[Pair]:
    heads = [" ".join(str(cell).lower().split()) for cell in rows[0]]
    found: list[Pair] = []
    for number, row in enumerate(rows[1:], start=2):
        place = "SS" if row[0] == "Grand Total" else str(row[heads.index(code)])
        if place not in ours.gazetteer:
            continue  # the row of hashtags and the row of shares
        for head, cell in zip(heads, row, strict=True):
            if isinstance(cell, float):
                found.append(Pair(sheet, number, place, head, cell, _ours(head, place, ours)))
    return found


def _ours(head: str, place: str, ours: Ours) -> int:
    if head in COUNTS:
        return ours.below[place, COUNTS[head]]
    said = head.removeprefix("estimated # of ")
    name = next(name for name in GROUPS if said.startswith(name))
    measure, _, part = said.removeprefix(name).strip().partition(" ")
    return ours.totals.get((place, GROUPS[name], MEASURES[measure], *PARTS[part]), 0)


def _types(rows: list[list[Any]], ours: Ours) -> list[Pair]:
    found: list[Pair] = []
    for number, row in enumerate(rows[1:], start=2):
        shares = row[0] == ""
        place = "SS" if shares or row[0] == "Grand Total" else row[2]
        whole = sum(ours.by_kind.get((place, kind), 0) for kind in KINDS.values())
        for column, cell in zip(rows[0], row, strict=True):
            if column not in (*KINDS, "Grand Total"):
                continue
            if not isinstance(cell, float):  # blank: the county has no location of this type; 0 locations against ours
                if column in KINDS and not shares:
                    there = ours.kinds.get((place, KINDS[column]), 0)
                    found.append(Pair(BY_TYPE, number, place, f"{column}: locations", 0, there))
                continue
            count = whole if column == "Grand Total" else ours.by_kind.get((place, KINDS[column]), 0)
            found.append(Pair(BY_TYPE, number, place, column, cell, count / whole if shares else count))
    return found


def _shares(rows: list[list[Any]], ours: Ours) -> list[Pair]:
    """The last row of the states: shares of households or persons as whole per cents, written as text."""
    heads = [" ".join(str(cell).lower().split()) for cell in rows[0]]
    found = []
    for head, cell in zip(heads, rows[-1], strict=True):
        if str(cell).endswith("%"):
            part, whole = _ours(head, "SS", ours), _ours(_whole(head), "SS", ours)
            found.append(
                Pair(
                    "MT R11 State Summary",
                    len(rows),
                    "SS",
                    f"share of {head}",
                    float(cell[:-1]),
                    round(100 * part / whole),
                )
            )
    return found


def _whole(head: str) -> str:
    """The head of the total that a part belongs to."""
    words = head.split()
    index = next(i for i, word in enumerate(words) if word in MEASURES)
    return " ".join([*words[: index + 1], "(total)"])


def _note(rows: list[list[Any]], ours: Ours) -> Iterator[Pair]:
    """The counts of locations by type on the first sheet. Its other totals are broken references: there is nothing to read."""
    kinds = Counter(place.kind for place in ours.gazetteer.at_level(9))
    for number, row in enumerate(rows, start=1):
        label = " ".join(str(row[3]).split()).lower() if len(row) > 4 else ""
        kind = {"displacement site": "camp", "host community": "settlement"}.get(label)
        if kind and isinstance(row[4], float):
            yield Pair("Note", number, "SS", label, row[4], kinds[kind])


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workbook", type=Path)
    parser.add_argument("round", type=Path)
    options = parser.parse_args()
    compared = pairs(options.workbook, options.round)
    for name in dict.fromkeys(pair.sheet for pair in compared):
        of_sheet = [pair for pair in compared if pair.sheet == name]
        print(f"{name}: {len(of_sheet)} numbers, {sum(not pair.equal for pair in of_sheet)} differ")
    for pair in compared:
        if not pair.equal:
            print(
                f"{pair.sheet}, row {pair.row}, {pair.place}, {pair.column}: theirs {pair.theirs:.10g}, ours {pair.ours:.10g}"
            )
