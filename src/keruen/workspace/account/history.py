"""What the last build published, and the build before it: so that every change of a figure can be told with its cause."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from keruen.workspace.folder.atomic import fresh_sibling, put_in_place
from keruen.workspace.running.store import Store

KEPT = ("figures", "estimates", "decisions", "corrected/applied", "merged/records")
LAST, PREVIOUS, INPUTS = "last", "previous", "inputs.json"


@dataclass(frozen=True)
class Kept:
    """One build as it is remembered: its tables of KEPT, and the fingerprint of each input by name."""

    folder: Path

    @property
    def store(self) -> Store:
        """Its tables."""
        return Store(self.folder)

    def inputs(self) -> dict[str, str]:
        """Fingerprints of raw files, settings and what people wrote, by name."""
        path = self.folder / INPUTS
        return dict(json.loads(path.read_text(encoding="utf-8"))) if path.is_file() else {}


def kept(build: Path, which: str) -> Kept | None:
    """The last build or the one before, if there is one."""
    folder = build / which
    return Kept(folder) if (folder / INPUTS).is_file() else None


def remember(build: Path, store: Store, inputs: Mapping[str, str]) -> None:
    """Keep this build; if anything went into it that did not go into the last one, the last one becomes the previous."""
    last = kept(build, LAST)
    if last is not None:
        if last.inputs() == dict(inputs):
            return
        sibling = fresh_sibling(build / PREVIOUS)
        shutil.copytree(last.folder, sibling, dirs_exist_ok=True)
        put_in_place(sibling, build / PREVIOUS)
    sibling = fresh_sibling(build / LAST)
    for name in KEPT:
        target = Store(sibling).path(name)
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(store.path(name), target)
    (sibling / INPUTS).write_text(
        json.dumps(dict(sorted(inputs.items())), indent=1, ensure_ascii=False), encoding="utf-8"
    )
    put_in_place(sibling, build / LAST)
