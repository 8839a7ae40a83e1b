"""What all steps of one build share."""

from collections.abc import Callable
from dataclasses import dataclass

from keruen.places.gazetteer import Gazetteer
from keruen.workspace.folder.raw import Unit
from keruen.workspace.running.engine import Engine
from keruen.workspace.running.runner import Runner
from keruen.workspace.settings.round import Place

Progress = Callable[[str, int, int], None]  # stage, done, total


def silent(stage: str, done: int, total: int) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True)
class Work:
    """A round with its raw files, its places, the engine and the runner of its steps."""

    place: Place
    units: tuple[Unit, ...]
    gazetteer: Gazetteer
    places_digest: str  # sha256 of places.csv
    forms_digest: str  # of all forms and their bindings
    engine: Engine
    runner: Runner
    progress: Progress = silent
