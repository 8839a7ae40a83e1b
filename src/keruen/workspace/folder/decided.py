"""The tables that people fill in a round's folder, as Arrow tables; an absent file is an empty table."""

import csv
import io
from pathlib import Path

import pyarrow as pa

from keruen.places.gazetteer import Gazetteer
from keruen.release.hiding.permissions import permissions
from keruen.release.release import CLEARANCES, Permission
from keruen.terms.arrow import from_rows
from keruen.terms.problems import Problem
from keruen.terms.tables import Table, text

FRAME = Table(
    "frame",
    "a settlement that was planned",
    (text("place", "settlement"), text("stratum", "part of the plan that it belongs to", optional=True)),
)
CLEARANCE_COLUMNS = ("clearance", "who", "when")


def read_csv(path: Path, needed: tuple[str, ...]) -> list[dict[str, str]]:
    """The rows of a CSV file, each cell as text, blank rows left out; [] for an absent file.

    Problems: config-unreadable (not UTF-8, with the line), column-missing.
    """
    if not path.is_file():
        return []
    raw = path.read_bytes()
    try:
        content = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = raw[: fault.start].count(b"\n") + 1
        raise Problem("config-unreadable", file=path.name, line=line, message="UTF-8") from None
    if not content.strip():
        return []
    head = content.splitlines()[0]
    reader = csv.DictReader(io.StringIO(content), delimiter=";" if head.count(";") > head.count(",") else ",")
    columns = [name.strip() for name in reader.fieldnames or ()]
    for name in needed:
        if name not in columns:
            raise Problem("column-missing", file=path.name, sheet="", column=name, columns=", ".join(columns))
    rows = ({name: (row.get(name) or "").strip() for name in columns} for row in reader)
    return [row for row in rows if any(row.values())]


def read_frame(folder: Path, name: str, gazetteer: Gazetteer) -> pa.Table | None:
    """FRAME of a round, or None where no settlement was planned. Problem workspace-frame-place: one that places.csv lacks."""
    rows = read_csv(folder / name, ("place",))
    stranger = next((row["place"] for row in rows if row["place"] not in gazetteer), None)
    if stranger is not None:
        raise Problem("workspace-frame-place", file=name, place=stranger)
    return from_rows(FRAME, rows) if rows else None


def read_permissions(folder: Path) -> tuple[Permission, ...]:
    """The written decisions of release.csv."""
    return permissions(read_csv(folder / "release.csv", ("key_pattern",)), "release.csv")


def read_clearance(folder: Path) -> str:
    """For whom the round is cleared: the last line of clearance.csv; `draft` where there is none."""
    rows = read_csv(folder / "clearance.csv", CLEARANCE_COLUMNS)
    if not rows:
        return CLEARANCES[0]
    last = rows[-1]
    if last["clearance"] not in CLEARANCES:
        raise Problem(
            "config-value-wrong",
            file="clearance.csv",
            key=f"clearance, {len(rows) + 1}",
            value=last["clearance"],
            expected=", ".join(CLEARANCES),
        )
    return last["clearance"]


def add_clearance(folder: Path, clearance: str, who: str, today: str) -> None:
    """Write one more line into clearance.csv."""
    path = folder / "clearance.csv"
    old = path.read_text(encoding="utf-8") if path.is_file() else ",".join(CLEARANCE_COLUMNS) + "\n"
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow((clearance, who, today))
    path.write_text(old + line.getvalue(), encoding="utf-8")
