"""The page of the command line does not lag behind it."""

import re
from pathlib import Path

from keruen.cli.main import VERBS

PAGE = Path(__file__).resolve().parents[2] / "docs/cli.md"


def test_every_command_is_on_the_page_and_no_other() -> None:
    told = re.findall(r"^\| `([a-z]+)[ `]", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert set(told) == set(VERBS)
