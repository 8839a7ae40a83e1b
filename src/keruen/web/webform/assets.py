"""What `make web` made: addresses of the built files, found once a process through the list that vite writes."""

import json
from dataclasses import dataclass
from pathlib import Path

from django.contrib.staticfiles import finders
from django.templatetags.static import static

_LIST = "webform/manifest.json"
_ENTRY = "src/main.ts"


@dataclass(frozen=True)
class Assets:
    """Addresses of one build: the script, what it loads first, the styles."""

    script: str
    ahead: tuple[str, ...]
    styles: tuple[str, ...]


def assets() -> Assets | None:
    """The build; None if the interface was not made yet."""
    listed = file(_LIST)
    if listed is None:
        return None
    rows = json.loads(listed.read_text(encoding="utf-8"))
    entry = rows[_ENTRY]
    return Assets(
        script=_address(entry["file"]),
        ahead=tuple(_address(rows[name]["file"]) for name in entry.get("imports", [])),
        styles=tuple(_address(name) for name in entry.get("css", [])),
    )


def file(name: str) -> Path | None:
    """A static file on the disk; None if it is not there."""
    found = finders.find(name)
    return Path(found) if found else None


def _address(name: str) -> str:
    return static(f"webform/{name}")
