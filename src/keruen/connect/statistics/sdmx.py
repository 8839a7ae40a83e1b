"""SDMX files (SDMX-ML, SDMX-CSV, SDMX-JSON) as tables, by the optional library sdmx1: dimensions, TIME_PERIOD, OBS_VALUE."""

from pathlib import Path
from typing import Any

from keruen.connect.statistics.shapes.table import Table, text
from keruen.terms.problems import Problem


def read_sdmx(path: Path) -> Table:
    """Every observation of a data message as a row. Problems: policy-sdmx-missing (no such extra), file-unknown-shape."""
    try:
        import sdmx  # noqa: PLC0415
    except ImportError as cause:
        raise Problem("policy-sdmx-missing") from cause
    try:
        message: Any = sdmx.read_sdmx(path)
    except (ValueError, NotImplementedError, RuntimeError, SyntaxError, AssertionError) as cause:
        raise Problem("file-unknown-shape", file=path.name, known="SDMX-ML, SDMX-CSV, SDMX-JSON") from cause
    if not getattr(message, "data", None):
        raise Problem("file-unknown-shape", file=path.name, known="SDMX data message")
    rows = [_row(observation) for dataset in message.data for observation in dataset.obs]
    names = tuple(dict.fromkeys(name for row in rows for name in row))
    return Table(names, tuple(tuple(row.get(name, "") for name in names) for row in rows))


def _row(observation: Any) -> dict[str, str]:
    """The key of an observation, then its value; a missing value is an empty cell."""
    row = {key: text(value.value) for key, value in observation.key.values.items()}
    value = text(observation.value)
    return {**row, "OBS_VALUE": "" if value.lower() == "nan" else value}
