"""The publication, printed by as many processes as there are cores, and swapped in when it is whole."""

from collections.abc import Callable, Sequence
from concurrent.futures import as_completed
from pathlib import Path

from keruen.release.release import Release
from keruen.workspace.atomic import fresh_sibling, put_in_place
from keruen.workspace.hands import Hands

PRINTING = "keruen.workspace.printing"


def press(
    hands: Hands,
    printing: str,
    release: Release,
    publication: Path,
    languages: Sequence[str],
    cache: Path,
    told: Callable[[int, int], None],
) -> None:
    """Write the publication beside the last one and put it in its place when every file is there.

    `printing` is the module whose functions `language` and `dataset` write the pieces.
    """
    folder = fresh_sibling(publication)
    tasks = [hands.give(printing, "language", release, folder, language, cache) for language in languages]
    tasks.append(hands.give(printing, "dataset", release, folder))
    told(0, len(tasks))
    for number, task in enumerate(as_completed(tasks), start=1):
        task.result()
        told(number, len(tasks))
    put_in_place(folder, publication)
