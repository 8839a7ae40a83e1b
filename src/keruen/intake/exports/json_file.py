"""A JSON file, measured and parsed; damage is a problem that names the line."""

import json
from pathlib import Path
from typing import Any

from keruen.intake.limits import MEGA, Limits, measure
from keruen.intake.sheets import decode
from keruen.terms.problems import Problem

LARGEST = 500 * MEGA  # parsed JSON takes several times its size


def load(path: Path, limits: Limits) -> Any:
    """The content of a JSON file. Problem: too large, damaged, nested beyond all sense."""
    measure(path, Limits(file=min(limits.file, LARGEST)))
    try:
        return json.loads(decode(path.read_bytes(), path.name))
    except json.JSONDecodeError as cause:
        raise Problem("intake-json-broken", file=path.name, row=str(cause.lineno)) from cause
    except (RecursionError, ValueError) as cause:  # ValueError: an integer of thousands of digits
        raise Problem("intake-json-broken", file=path.name, row="1") from cause
