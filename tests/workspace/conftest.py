"""A small programme with one round, written anew for each test."""

from pathlib import Path

import pytest

PROGRAMME = """
code = "test"
country = "KAZ"
root = "KZ"
languages = ["en", "ru"]
services = ["school"]

[title]
en = "A test programme"

[levels.1]
en = "region"
[levels.2]
en = "district"

[[group]]
code = "labour_migrant"

[[group]]
code = "student"
prefix = "st"
[group.labels]
en = "Students"
[[group.dimension]]
code = "sex"
categories = ["male", "female"]
"""

ROUND = """
number = "1"
start = "2026-02-01"
end = 2026-02-20
window = ["2024", "2025"]

[title]
en = "First round"
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a programme with the round 2026-1."""
    folder = tmp_path / "programme"
    (folder / "rounds/2026-1").mkdir(parents=True)
    (folder / "programme.toml").write_text(PROGRAMME, encoding="utf-8")
    (folder / "rounds/2026-1/round.toml").write_text(ROUND, encoding="utf-8")
    return folder
