"""The publication, printed by as many processes as there are cores, and swapped in when it is whole."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import as_completed
from pathlib import Path

from keruen.release.release import Release
from keruen.workspace.folder.atomic import fresh_sibling, put_in_place
from keruen.workspace.press.inspected import refuse
from keruen.workspace.running.hands import Hands

PRINTING = "keruen.workspace.press.printing"
INSPECTING = "keruen.workspace.press.inspecting"  # opens files of many kinds; loaded by those who look
PARTS = 8  # of the files, so that no process waits for the one with the largest


def press(
    hands: Hands,
    printing: str,
    release: Release,
    publication: Path,
    languages: Sequence[str],
    cache: Path,
    persons: Mapping[str, str],
    told: Callable[[int, int], None],
) -> None:
    """Write the publication beside the last one and put it in its place when every file is there and may leave.

    `printing` is the module whose functions `language` and `dataset` write the pieces; `persons`: what no file may say,
    text -> kind. Problem release-person-found: then the last publication stays.
    """
    folder = fresh_sibling(publication)
    tasks = [hands.give(printing, "language", release, folder, language, cache) for language in languages]
    tasks.append(hands.give(printing, "dataset", release, folder))
    told(0, len(tasks))
    for number, task in enumerate(as_completed(tasks), start=1):
        task.result()
        told(number, len(tasks))
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    looks = [hands.give(INSPECTING, "inspect", folder, names[start::PARTS], dict(persons)) for start in range(PARTS)]
    refuse([hit for look in looks for hit in look.result()])
    put_in_place(folder, publication)
