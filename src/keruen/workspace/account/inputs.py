"""Everything that decides a figure, by the name that a person knows it by: so that a change can be told with its cause."""

import tomllib
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from keruen.workspace.running.fingerprint import of_code, of_file
from keruen.workspace.settings.round import ROUNDS
from keruen.workspace.steps.work import Work

WRITTEN = ("cleaning.csv", "decisions.csv", "justifications.csv", "release.csv", "clearance.csv", "redactions.csv")
PROGRAM = "keruen"  # the program itself among the inputs: `keruen 1.2: matrix`
METHODS = ("forms", "places", "intake", "cleaning", "matrix", "numbers", "release", "terms")  # rooms of Keruen itself


def inputs(work: Work) -> dict[str, str]:
    """Name -> fingerprint; of a setting its value, of the methods the version and a hash of each room."""
    place = work.place
    named = {f"raw/{unit.name}": unit.digest for unit in work.units}
    named |= {name: of_file(place.folder / name) for name in (*WRITTEN, place.round.frame)}
    named |= {"places.csv": of_file(place.home / "places.csv"), "forms": work.forms_digest}
    named |= _settings(place.home / "programme.toml") | _settings(place.folder / "round.toml")
    named |= {f"{PROGRAM} {version('keruen')}: {room}": of_code(room) for room in METHODS}
    if place.round.previous:
        named[f"{ROUNDS}/{place.round.previous}"] = work.runner.digests["previous/settled"]
    return {name: digest for name, digest in named.items() if digest}


def _settings(path: Path) -> dict[str, str]:
    """`programme.toml: release.level` -> the value, for every setting of a file; comments and order decide nothing."""
    values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    return {f"{path.name}: {key}": value for key, value in _flat(values, "")}


def _flat(value: object, key: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, f"{key}.{name}" if key else str(name))
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        for number, item in enumerate(value, start=1):
            yield from _flat(item, f"{key}[{number}]")
    else:
        yield key, str(value)
