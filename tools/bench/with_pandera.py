"""Nine rules of Keruen's checks as a pandera schema. `python with_pandera.py DATA OUT MEMORY [wide | answers]`.

wide: reads the table with a row for each interview; answers: the table with a row for each answer, which Keruen reads too, and
lays it out first. Validates lazily (all failures, not the first), writes findings.parquet: rule, record.
"""

import sys
from pathlib import Path

import pandas as pd
import pandera.pandas as pa
from checks_data import NUMBERS

YEARS = [f"lm_year_{year}" for year in (2020, 2021, 2022, 2023)]


def parts(frame: pd.DataFrame, number: str, names: list[str]) -> pd.Series:
    """The parts add to no more than the number, beyond rounding."""
    total = frame[number]
    allowed = (total * 5 // 100).where((total % 10 == 0) & (total * 5 // 100 > 1), 1)
    return (total < 0) | (frame[names].sum(axis=1) <= total + allowed)


def parts_fit(frame: pd.DataFrame) -> pd.Series:
    sexes, years = ["lm_sex_male", "lm_sex_female"], ["im_year_2022", "im_year_2023"]
    return parts(frame, "lm_persons", sexes) & parts(frame, "lm_persons", YEARS) & parts(frame, "im_persons", years)


def parts_differ(frame: pd.DataFrame) -> pd.Series:
    said = frame[YEARS]
    return (said.min(axis=1) < said.max(axis=1)) | (said.max(axis=1) < 3)


def flows_agree(frame: pd.DataFrame) -> pd.Series:
    return frame["lm_previous"] + frame["lm_arrived"] - frame["lm_left"] == frame["lm_persons"]


def size_fits(frame: pd.DataFrame) -> pd.Series:
    return frame["im_persons"].between(frame["im_households"], 15 * frame["im_households"])


def not_multiplied(frame: pd.DataFrame) -> pd.Series:
    persons, households = frame["im_persons"], frame["im_households"]
    return (households < 20) | (persons // households < 2) | (persons % households != 0)


def minutes(frame: pd.DataFrame) -> pd.Series:
    return (pd.to_datetime(frame["end"]) - pd.to_datetime(frame["start"])).dt.total_seconds() // 60


def takes_its_time(frame: pd.DataFrame) -> pd.Series:
    return minutes(frame).between(4, 240)


def by_day(frame: pd.DataFrame) -> pd.Series:
    return pd.to_datetime(frame["start"]).dt.hour.between(7, 21)


def asked_once(frame: pd.DataFrame) -> pd.Series:
    return ~frame.duplicated(["settlement", "informant"], keep=False)


RULES = {
    "parts_and_totals": parts_fit, "straight_lining": parts_differ, "stock_flow": flows_agree, "household_size": size_fits,
    "household_multiples": not_multiplied, "duration": takes_its_time, "time_of_day": by_day, "informant_twice": asked_once,
}  # fmt: skip


def interviews(data: Path, layout: str) -> pd.DataFrame:
    """One row for each interview."""
    if layout == "wide":
        return pd.read_parquet(data / "wide.parquet")
    answers = pd.read_parquet(data / "answers.parquet", columns=["record", "question", "value"])
    frame = answers.pivot(index="record", columns="question", values="value").reset_index()
    return frame.astype(dict.fromkeys(NUMBERS, "int64"))


def main(data: Path, out: Path, layout: str) -> None:
    frame = interviews(data, layout)
    possible = pa.Check.in_range(0, 1_000_000, name="impossible")
    columns = {name: pa.Column(int, checks=possible) for name in NUMBERS}
    schema = pa.DataFrameSchema(columns, checks=[pa.Check(rule, name=name) for name, rule in RULES.items()])
    try:
        schema.validate(frame, lazy=True)
        failed = pd.DataFrame({"check": [], "index": []})
    except pa.errors.SchemaErrors as errors:
        failed = errors.failure_cases[["check", "index"]].drop_duplicates()
    names = failed["check"].str.removeprefix("in_range(0, 1000000)").where(lambda name: name != "", "impossible")
    found = pd.DataFrame({"rule": names, "record": frame["record"].take(failed["index"].astype(int)).to_numpy()})
    found.to_parquet(out / "findings.parquet")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[4])
