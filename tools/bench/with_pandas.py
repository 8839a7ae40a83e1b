"""The matrix as a straightforward pandas program. `python with_pandas.py DATA OUT MEMORY` (pandas knows no memory limit).

Written as an analyst would who knows pandas: columns and groupby throughout, no loop over rows or groups.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd

KEY = ["round", "place", "group", "measure"]
SLICE = [*KEY, "slice"]
TELLER = [*KEY, "informant", "scope", "part"]
SHEET = [*TELLER, "dimension"]
BROKEN = [*KEY, "dimension"]
MICRO = 1_000_000


def main(data: Path, out: Path) -> None:
    estimates = pd.read_parquet(data / "estimates.parquet")
    settled = reconcile(estimates)
    settled.to_parquet(out / "settled.parquet")
    parts = break_down(estimates, settled)
    ancestors, frame = pd.read_parquet(data / "ancestors.parquet"), pd.read_parquet(data / "frame.parquet")
    total(settled, parts, ancestors, frame).to_parquet(out / "totals.parquet")
    compare(settled).to_parquet(out / "comparison.parquet")


def reconcile(estimates: pd.DataFrame) -> pd.DataFrame:
    rows = estimates[estimates["dimension"] == ""].copy()
    for name in ("value", "low", "high"):
        rows[name] = rows[name].astype("Int64")
    reported = (rows["state"] == "reported") & rows["value"].notna()
    part = reported & (rows["value"] > 0) & (rows["scope"] == "part")
    sure = rows["basis"].isin(["register", "count"])
    rows["slice"] = np.where(part, "/" + rows["part"], "")
    rows["zero"] = rows["state"] == "reported"
    rows["kind"] = np.select(
        [
            rows["state"] == "not_assessed",
            rows["state"] == "none_present",
            ~reported,
            (rows["value"] == 0).fillna(False),
            sure & (rows["covers"] == "partial"),
            sure,
        ],
        ["not_assessed", "absent", "unknown", "absent", "bound", "firm"],
        "opinion",
    )
    return settlements(slices(rows), rows)


def medians(opinions: pd.DataFrame) -> pd.DataFrame:
    by = opinions.groupby(SLICE)["weight"]
    many = opinions.assign(n=by.transform("size"), everybody=by.transform("sum")).query("n >= 3")
    many = many.assign(weight=np.minimum(many["weight"], many["everybody"] - many["weight"]))
    many = many.sort_values(["value", "informant"])
    by = many.groupby(SLICE)["weight"]
    reached, all_ = by.cumsum(), by.transform("sum")
    marks = {
        "m_low": reached * 2 >= all_,
        "m_high": reached * 2 > all_,
        "q25": reached * 4 >= all_,
        "q75": reached * 4 >= all_ * 3,
        "open_low": many["open_ended"],
    }
    return (
        many.assign(**{name: many["value"].where(mark) for name, mark in marks.items()})
        .groupby(SLICE)[list(marks)]
        .min()
    )


def slices(rows: pd.DataFrame) -> pd.DataFrame:
    kind = rows["kind"]
    seen, opinion, firm, bound = (
        kind.isin(["opinion", "firm", "bound"]),
        kind == "opinion",
        kind == "firm",
        kind == "bound",
    )
    register = rows["basis"] == "register"
    sums = {
        "n_asked": kind != "not_assessed", "n_unknown": kind == "unknown", "n_absent": kind == "absent",
        "n_zero": (kind == "absent") & rows["zero"], "n_present": seen, "o_n": opinion, "o_open": opinion & rows["open_ended"],
        "f_n": firm, "f_registers": firm & register, "b_registers": bound & register,
    }  # fmt: skip
    columns = rows[SLICE].assign(
        **{name: mask.astype("int64") for name, mask in sums.items()},
        w_absent=rows["weight"].where(kind == "absent", 0), w_present=rows["weight"].where(seen, 0),
        o_low=rows["low"].where(opinion), o_high=rows["high"].where(opinion), o_min=rows["value"].where(opinion),
        o_max=rows["value"].where(opinion), f_min=rows["value"].where(firm), f_max=rows["value"].where(firm),
        bound=rows["value"].where(bound),
    )  # fmt: skip
    how = dict.fromkeys([*sums, "w_absent", "w_present"], "sum")
    how |= {
        "o_low": "max",
        "o_high": "min",
        "o_min": "min",
        "o_max": "max",
        "f_min": "min",
        "f_max": "max",
        "bound": "max",
    }
    found = columns.groupby(SLICE).agg(how)
    sure = rows[firm].assign(day=rows["date"].fillna(""))
    last = sure[sure["day"] == sure.groupby(SLICE)["day"].transform("max")].groupby(SLICE)["value"]
    found = found.join(medians(rows[opinion])).join(last.agg(l_n="size", l_min="min", l_max="max"))
    return figure(found).reset_index()


def figure(s: pd.DataFrame) -> pd.DataFrame:
    few, two, firm = s["o_n"] < 3, s["o_n"] == 2, s["f_n"] > 0
    s["o_value"] = (
        ((s["o_low"] + s["o_high"] + 1) // 2).fillna(s["o_low"]).where(few, (s["m_low"] + s["m_high"] + 1) // 2)
    )
    least = (s["o_open"] > 0).where(few, (s["open_low"] <= s["m_high"]).fillna(False))
    low, high = s["o_min"].where(two).where(few, s["q25"]), s["o_max"].where(two).where(few, s["q75"])
    o_apart = apart(high, low) & (~two | (s["o_low"] > s["o_high"]).fillna(False))
    value = s["o_value"].mask(s["f_n"] == 1, s["f_max"]).mask(s["f_n"] > 1, (s["l_min"] + s["l_max"] + 1) // 2)
    s["by_bound"] = s["bound"].notna() & (value.isna() | (value < s["bound"]).fillna(False))
    s["value"] = value.mask(s["by_bound"], s["bound"])
    f_method = np.where(s["f_registers"] > 0, "register", "count")
    b_method = np.where(s["b_registers"] > 0, "register", "count")
    s["method"] = np.select([s["by_bound"], firm], [b_method, f_method], "opinions")
    s["n_used"] = s["o_n"].mask(firm, s["l_n"]).mask(s["by_bound"], 1).astype("int64")
    s["at_least"] = np.select([firm, s["o_n"] > 0], [False, least], True)
    s["spread_low"] = low.mask(firm, s["f_min"].where(s["f_n"] > 1))
    s["spread_high"] = high.mask(firm, s["f_max"].where(s["f_n"] > 1))
    s["apart"] = o_apart.mask(firm, ((s["f_max"] - s["f_min"]) * 10 > s["f_max"]).fillna(False)).astype(bool)
    s["far"] = (firm | s["by_bound"]) & (apart(s["value"], s["o_value"]) | apart(s["o_value"], s["value"]))
    return s


def apart(larger: pd.Series, smaller: pd.Series) -> pd.Series:
    return ((larger > smaller * 2) & (larger - smaller > 10)).fillna(False).astype(bool)


def settlements(s: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    counts = ["n_asked", "n_unknown", "n_absent", "n_zero", "n_present", "w_absent", "w_present"]
    found = s.groupby(KEY)[counts].sum()
    whole = ["value", "method", "n_used", "at_least", "spread_low", "spread_high", "apart", "far"]
    found = found.join(s[s["slice"] == ""].set_index(KEY)[whole])
    parts = (
        s[s["slice"] != ""]
        .groupby(KEY)
        .agg(p_value=("value", "sum"), p_used=("n_used", "sum"), p_apart=("apart", "any"))
    )
    found = found.join(parts)
    speakers = rows.loc[rows["slice"] != "", [*KEY, "informant"]].drop_duplicates()
    each = (
        rows.merge(speakers, on=[*KEY, "informant"]).groupby([*KEY, "informant"])["weight"].agg(["size", "sum", "max"])
    )
    again = pd.DataFrame({"again": each["size"] - 1, "too_much": each["sum"] - each["max"]}).groupby(KEY).sum()
    found = found.join(again)
    return states(found.fillna({"again": 0, "too_much": 0})).reset_index()


def states(f: pd.DataFrame) -> pd.DataFrame:
    n, w_present = f["n_asked"] - f["again"], f["w_present"] - f["too_much"]
    by_parts = ((f["p_value"] > 0) & (f["value"].isna() | (f["p_value"] > f["value"]))).fillna(False).astype(bool)
    nobody = (f["n_absent"] > 0) & ((f["n_present"] == 0) | ((f["w_absent"] > w_present) & (f["n_absent"] > 1)))
    seen = f["n_present"] > 0
    rule = f["value"].mask(by_parts, f["p_value"])
    there = seen & ~nobody
    used = f["n_used"].mask(by_parts, f["p_used"]).where(seen, 0).mask(nobody, f["n_absent"])

    def flag(column: pd.Series) -> pd.Series:
        return column.fillna(False).astype(bool)

    return pd.DataFrame({
        "state": np.select([n == 0, nobody & (f["n_absent"] == f["n_zero"]), nobody, seen],
                           ["not_assessed", "reported", "none_present", "reported"], "unknown"),
        "value": rule.where(seen).mask(nobody, 0).astype("Int64"),
        "at_least": there & (f["value"].isna() | flag(f["at_least"])),
        "method": np.select([nobody, ~seen, by_parts], ["presence", "none", "parts"], f["method"]),
        "n": n.astype("int64"), "n_used": used.astype("int64"), "n_unknown": f["n_unknown"],
        "spread_low": f["spread_low"].mask(nobody).astype("Int64"), "spread_high": f["spread_high"].mask(nobody).astype("Int64"),
        "apart": there & (flag(f["apart"]) | (by_parts & flag(f["p_apart"]))),
        "presence_dispute": there & (f["n_absent"] > 0) & flag(rule > 10),
        "far_register": there & flag(f["far"]), "stale_decision": False,
    }, index=f.index)  # fmt: skip


def break_down(estimates: pd.DataFrame, settled: pd.DataFrame) -> pd.DataFrame:
    reported = estimates[estimates["state"] == "reported"]
    figures = settled.loc[settled["value"] > 0, [*KEY, "method", "value"]].rename(columns={"value": "figure"})
    own = reported.loc[(reported["dimension"] == "") & (reported["value"] > 0), [*TELLER, "weight", "value"]]
    own = (
        own.rename(columns={"value": "own"}).astype({"own": "int64"}).merge(figures.astype({"figure": "int64"}), on=KEY)
    )
    own["added_up"] = own["method"] == "parts"
    own = own[(own["scope"] == "part") == own["added_up"]].drop(columns="method")
    lines = reported.loc[reported["dimension"] != "", [*SHEET, "category", "value"]].astype({"value": "int64"})
    lines["named"] = lines["value"].where(lines["category"] != "unknown", 0)
    told = lines.groupby(SHEET, as_index=False).agg(told=("value", "sum"), named=("named", "sum")).merge(own, on=TELLER)
    used = weigh(told[(told["told"] <= told["own"]) & (told["named"] > 0)].copy())
    named = lines[(lines["category"] != "unknown") & (lines["value"] > 0)].drop(columns="named").merge(used, on=SHEET)
    product = named["figure"] * named["value"]
    own_ = named["own"]
    named["micro"] = (product // own_ * MICRO + product % own_ * MICRO // own_) * named["weight"]
    means = named.groupby([*BROKEN, "category"], as_index=False).agg(
        micro=("micro", "sum"), **{c: (c, "max") for c in ("figure", "n_used", "open", "weights")}
    )
    means["micro"] //= means["weights"]
    return complete(means, figures)


def weigh(used: pd.DataFrame) -> pd.DataFrame:
    used["is_open"] = used["named"] < used["own"]
    by = used.groupby(BROKEN)
    n, everybody, top = by["own"].transform("size"), by["weight"].transform("sum"), by["weight"].transform("max")
    many = ~used["added_up"] & (n > 2)
    used["n_used"], used["open"] = n, by["is_open"].transform("sum")
    used["weights"] = np.select([many, used["added_up"]], [everybody - np.maximum(top * 2 - everybody, 0), 1], n)
    used["weight"] = np.where(many, np.minimum(used["weight"], everybody - used["weight"]), 1)
    used["own"] = used["own"].mask(used["added_up"], by["own"].transform("sum"))
    return used[[*SHEET, "figure", "n_used", "open", "own", "weight", "weights"]]


def complete(means: pd.DataFrame, figures: pd.DataFrame) -> pd.DataFrame:
    rest = means.groupby(BROKEN, as_index=False).agg(
        category=("category", "min"),
        micro=("micro", "sum"),
        figure=("figure", "max"),
        n_used=("n_used", "max"),
        open=("open", "max"),
    )
    rest["rest"] = rest["figure"] * MICRO - rest["micro"]
    crumbs = rest.loc[(rest["open"] == 0) & (rest["rest"] > 0), [*BROKEN, "category", "rest"]]
    named = means.merge(crumbs, on=[*BROKEN, "category"], how="left")
    named["micro"] += named["rest"].fillna(0).astype("int64")
    left = rest[(rest["open"] > 0) & (rest["rest"] > 0)].assign(category="unknown", micro=lambda r: r["rest"])
    asked = rest[["round", "group", "measure", "dimension"]].drop_duplicates()
    untold = figures.merge(asked, on=["round", "group", "measure"]).merge(
        rest[BROKEN], on=BROKEN, how="left", indicator=True
    )
    untold = untold[untold["_merge"] == "left_only"]
    untold = untold.assign(category="unknown", micro=untold["figure"].astype("int64") * MICRO, n_used=0)
    columns = [*BROKEN, "category", "micro", "n_used"]
    return pd.concat([named[columns], left[columns], untold[columns]], ignore_index=True)


GROUP = ["round", "group", "measure"]
SUMS = ["micro", "n_settlements", "n_confirming", "n_informants", "micro_single", "n_at_least"]
STATES = ["n_none", "n_unknown", "n_not_assessed"]


def total(settled: pd.DataFrame, parts: pd.DataFrame, ancestors: pd.DataFrame, frame: pd.DataFrame) -> pd.DataFrame:
    s = settled.assign(value=settled["value"].fillna(0).astype("int64"), there=settled["value"].notna())
    rows = s[["place", *GROUP]].assign(
        micro=s["value"] * MICRO, n_settlements=s["there"] * 1, n_confirming=(s["value"] > 0) * 1,
        n_informants=s["n_used"].where(s["there"], 0), micro_single=(s["value"] * MICRO).where(s["n_used"] == 1, 0),
        n_at_least=(s["there"] & s["at_least"]) * 1, n_none=(s["there"] & (s["value"] == 0)) * 1,
        n_unknown=(s["state"] == "unknown") * 1,
        n_not_assessed=-1 * ((s["state"] != "not_assessed") & s["place"].isin(frame["place"])),
    )  # fmt: skip
    planned = frame.merge(settled[GROUP].drop_duplicates(), how="cross").assign(n_not_assessed=1)
    numbers = pd.concat([rows, planned]).merge(ancestors, on="place")
    numbers = numbers.groupby(["ancestor", "level", *GROUP], as_index=False)[SUMS + STATES].sum()
    p = parts.merge(settled[[*KEY, "at_least"]], on=KEY)
    there = p["micro"] > 0
    p = p.assign(
        n_settlements=there * 1, n_confirming=there * 1, n_informants=p["n_used"].where(there, 0),
        micro_single=p["micro"].where(p["n_used"] == 1, 0), n_at_least=(there & p["at_least"]) * 1,
    )  # fmt: skip
    cells = (
        p.merge(ancestors, on="place")
        .groupby(["ancestor", "level", *GROUP, "dimension", "category"], as_index=False)[SUMS]
        .sum()
    )
    cells = cells.merge(numbers[["ancestor", *GROUP, *STATES]], on=["ancestor", *GROUP])
    both = pd.concat([numbers.assign(dimension="", category=""), cells], ignore_index=True)
    return both.rename(columns={"ancestor": "place"}).astype(dict.fromkeys(SUMS + STATES, "int64"))


def compare(settled: pd.DataFrame) -> pd.DataFrame:
    place = ["place", "group", "measure"]
    asked = settled.assign(asked=settled["state"] != "not_assessed")[["round", *place, "value", "asked"]]
    before, now = (asked[asked["round"] == name].drop(columns="round") for name in ("round-1", "round-2"))
    both = before.rename(columns={"value": "previous", "asked": "before"}).merge(
        now.rename(columns={"value": "current", "asked": "now"}), on=place, how="outer"
    )
    had, has = both["previous"].notna(), both["current"].notna()
    both["status"] = np.select(
        [had & has, had & both["now"].eq(True), had, both["before"].eq(True)],
        ["panel", "number_lost", "dropped", "number_gained"],
        "new_coverage",
    )
    size = (both["current"] - both["previous"]).abs()
    both["needs_justification"] = ((size > 50) & (size * 100 > both["previous"] * 50)).fillna(False).astype(bool)
    both["justified"] = False
    return both[had | has].drop(columns=["before", "now"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
