"""The matrix as a plain pandas program: one function per settlement. `python with_pandas_plain.py DATA OUT MEMORY`.

The rules are written as they read, for one settlement at a time, and pandas' groupby brings the settlements. Sums and the
comparison are those of with_pandas.py.
"""

import sys
from collections import defaultdict
from itertools import accumulate
from pathlib import Path
from typing import Any

import pandas as pd
from with_pandas import BROKEN, KEY, MICRO, compare, total

Row = dict[str, Any]


def main(data: Path, out: Path) -> None:
    estimates = pd.read_parquet(data / "estimates.parquet").astype({"value": "Int64", "low": "Int64", "high": "Int64"})
    numbers = estimates[estimates["dimension"] == ""]
    settled = pd.DataFrame(
        dict(zip(KEY, key, strict=True)) | settle(records(rows)) for key, rows in numbers.groupby(KEY)
    )
    settled = settled.astype({"value": "Int64", "spread_low": "Int64", "spread_high": "Int64"})
    settled.to_parquet(out / "settled.parquet")
    reported = estimates[(estimates["state"] == "reported") & (estimates["dimension"] != "")]
    figures = settled[settled["value"] > 0].set_index(KEY)
    own: dict[tuple[Any, ...], list[Row]] = {key: records(rows) for key, rows in numbers.groupby(KEY)}
    made: list[Row] = []
    told: set[tuple[Any, ...]] = set()
    for key, rows in reported.groupby(BROKEN):
        if key[:-1] in figures.index:
            figure = figures.loc[key[:-1]]
            parts = break_down(int(figure["value"]), figure["method"] == "parts", own[key[:-1]], records(rows))
            told |= {key} if parts else set()
            made += [dict(zip(BROKEN, key, strict=True)) | part for part in parts]
    dimensions = defaultdict(set)
    for round_, _, group, measure, dimension in told:
        dimensions[round_, group, measure].add(dimension)
    for key, value in figures["value"].items():
        for dimension in dimensions[key[0], key[2], key[3]]:
            if (*key, dimension) not in told:
                made.append(
                    dict(zip(BROKEN, (*key, dimension), strict=True)) | part_of("unknown", int(value) * MICRO, 0)
                )
    ancestors, frame = pd.read_parquet(data / "ancestors.parquet"), pd.read_parquet(data / "frame.parquet")
    total(settled, pd.DataFrame(made), ancestors, frame).to_parquet(out / "totals.parquet")
    compare(settled).to_parquet(out / "comparison.parquet")


def records(rows: pd.DataFrame) -> list[Row]:
    return rows.to_dict("records")


def settle(rows: list[Row]) -> Row:
    """One figure of one settlement."""
    asked = [row for row in rows if row["state"] != "not_assessed"]
    known = [
        row
        for row in asked
        if row["state"] == "none_present" or (row["state"] == "reported" and not pd.isna(row["value"]))
    ]
    absent = [row for row in known if row["state"] == "none_present" or row["value"] == 0]
    present = [row for row in known if row not in absent]
    weights = {row["informant"]: row["weight"] for row in sorted(present, key=lambda row: row["weight"])}
    found: Row = {
        "state": "unknown", "value": pd.NA, "at_least": False, "method": "none", "n": len({row["informant"] for row in asked}),
        "n_used": 0, "n_unknown": len(asked) - len(known), "spread_low": pd.NA, "spread_high": pd.NA, "apart": False,
        "presence_dispute": False, "far_register": False, "stale_decision": False,
    }  # fmt: skip
    if not asked:
        return found | {"state": "not_assessed"}
    if not known:
        return found
    figure = combine(present) if present else {}
    disputed = bool(absent and present and figure["value"] > 10)
    outweighed = sum(row["weight"] for row in absent) > sum(weights.values()) and len(absent) > 1
    if absent and (not present or outweighed):
        state = "reported" if all(row["state"] == "reported" for row in absent) else "none_present"
        return found | {"state": state, "value": 0, "method": "presence", "n_used": len(absent)}
    return found | {"state": "reported", "presence_dispute": disputed} | figure


def combine(rows: list[Row]) -> Row:
    """The whole of a settlement and the sum of its parts."""
    whole = [row for row in rows if row["scope"] != "part"]
    by_part = defaultdict(list)
    for row in rows:
        if row["scope"] == "part":
            by_part[row["part"]].append(row)
    parts = [reconcile(part) for part in by_part.values()]
    added = sum(part["value"] for part in parts)
    found = reconcile(whole) if whole else {"value": -1, "at_least": True}
    if added > found["value"]:
        dispute = any(part["apart"] for part in parts) or found.get("apart", False)
        found |= {"value": added, "method": "parts", "n_used": sum(part["n_used"] for part in parts), "apart": dispute}
    return found


def reconcile(rows: list[Row]) -> Row:
    """Registers before opinions, and never less than a lower bound."""
    sure = [row for row in rows if row["basis"] in ("register", "count")]
    firm = [row for row in sure if row["covers"] != "partial"]
    bounds = [row for row in sure if row["covers"] == "partial"]
    opinions = [row for row in rows if row not in sure]
    opinion = weigh(opinions) if opinions else {"value": -1, "at_least": True}
    found = dict(opinion) if not firm else register(firm)
    bound = max((row["value"] for row in bounds), default=-1)
    if bound > found["value"]:
        found |= {"value": bound, "method": method(bounds), "n_used": 1}
    if (firm or found["value"] == bound) and opinions:
        a, b = sorted((found["value"], opinion["value"]))
        found["far_register"] = bool(found["method"] != "opinions" and b > 2 * a and b - a > 10)
    return {"apart": False} | found


def method(rows: list[Row]) -> str:
    return "register" if any(row["basis"] == "register" for row in rows) else "count"


def register(rows: list[Row]) -> Row:
    values = [row["value"] for row in rows]
    last = max(row["date"] or "" for row in rows)
    latest = [row["value"] for row in rows if (row["date"] or "") == last]
    low, high = min(values), max(values)
    spread = {"spread_low": low, "spread_high": high} if len(rows) > 1 else {}
    figure = (min(latest) + max(latest) + 1) // 2
    used = {"value": figure, "n_used": len(latest), "apart": bool((high - low) * 10 > high), "at_least": False}
    return {"method": method(rows)} | used | spread


def weigh(rows: list[Row]) -> Row:
    """Opinions: the ends of one or two, the weighted median of three and more."""
    found: Row = {"method": "opinions", "n_used": len(rows)}
    values = sorted(row["value"] for row in rows)
    if len(rows) < 3:
        low = max(row["low"] for row in rows)
        ends = [row["high"] for row in rows if not pd.isna(row["high"])]
        high = min(ends) if ends else None
        found |= {
            "value": low if high is None else (low + high + 1) // 2,
            "at_least": any(row["open_ended"] for row in rows),
        }
        if len(rows) == 2:
            a, b = values
            disjoint = high is not None and low > high
            found |= {"spread_low": a, "spread_high": b, "apart": bool(disjoint and b > 2 * a and b - a > 10)}
        return found
    all_ = sum(row["weight"] for row in rows)
    steps = sorted((row["value"], min(row["weight"], all_ - row["weight"])) for row in rows)
    reached = list(accumulate(weight for _, weight in steps))
    whole = reached[-1]
    at = [(value, sum_) for (value, _), sum_ in zip(steps, reached, strict=True)]
    m_low, m_high = next(v for v, r in at if r * 2 >= whole), next(v for v, r in at if r * 2 > whole)
    q25, q75 = next(v for v, r in at if r * 4 >= whole), next(v for v, r in at if r * 4 >= whole * 3)
    least = any(row["open_ended"] and row["value"] <= m_high for row in rows)
    far = bool(q75 > 2 * q25 and q75 - q25 > 10)
    return found | {
        "value": (m_low + m_high + 1) // 2,
        "at_least": least,
        "spread_low": q25,
        "spread_high": q75,
        "apart": far,
    }


def break_down(figure: int, added_up: bool, own: list[Row], lines: list[Row]) -> list[Row]:
    """The parts of one figure by one dimension."""
    tellers = {
        (row["informant"], row["scope"], row["part"]): row
        for row in own
        if row["state"] == "reported" and row["value"] > 0 and (row["scope"] == "part") == added_up
    }
    sheets: dict[Any, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in lines:
        sheets[row["informant"], row["scope"], row["part"]][row["category"]] += int(row["value"])
    used = {
        who: sheet
        for who, sheet in sheets.items()
        if who in tellers
        and sum(sheet.values()) <= tellers[who]["value"]
        and any(value for category, value in sheet.items() if category != "unknown")
    }
    if not used:
        return []
    numbers = {who: int(tellers[who]["value"]) for who in used}
    weights = {who: 1 for who in used}
    if added_up:
        numbers = dict.fromkeys(used, sum(numbers.values()))
    elif len(used) > 2:
        all_ = sum(int(tellers[who]["weight"]) for who in used)
        weights = {who: min(int(tellers[who]["weight"]), all_ - int(tellers[who]["weight"])) for who in used}
    sums: dict[str, int] = defaultdict(int)
    for who, sheet in used.items():
        for category, value in sheet.items():
            if category != "unknown" and value:
                sums[category] += figure * value * MICRO // numbers[who] * weights[who]
    divisor = 1 if added_up else sum(weights.values())
    parts = {category: sum_ // divisor for category, sum_ in sums.items()}
    rest = figure * MICRO - sum(parts.values())
    left_open = any(sum(v for c, v in used[who].items() if c != "unknown") < tellers[who]["value"] for who in used)
    if rest > 0:
        last = "unknown" if left_open else min(parts)
        parts[last] = parts.get(last, 0) + rest
    return [part_of(category, micro, len(used)) for category, micro in parts.items()]


def part_of(category: str, micro: int, n_used: int) -> Row:
    return {"category": category, "micro": micro, "n_used": n_used}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
