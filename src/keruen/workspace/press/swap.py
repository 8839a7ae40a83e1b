"""The publication, printed by as many processes as there are cores, and swapped in when it is whole."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import as_completed
from pathlib import Path

from keruen.release.pii import Hit
from keruen.release.release import Release
from keruen.workspace.folder.atomic import fresh_sibling, put_in_place
from keruen.workspace.press.inspected import refuse
from keruen.workspace.running.hands import Hands

PRINTING = "keruen.workspace.press.printing"
INSPECTING = "keruen.workspace.press.inspecting"  # lets the other module print, and opens files of many kinds to look


def press(
    hands: Hands,
    printing: str,
    release: Release,
    publication: Path,
    languages: Sequence[str],
    cache: Path,
    persons: Mapping[str, str],
    clean: Mapping[str, str],
    told: Callable[[int, int], None],
) -> None:
    """Write the publication beside the last one and put it in its place when every file is there and may leave.

    `printing` is the module whose functions `language`, `workbook` and `dataset` write the pieces and name their files;
    `persons`: what no file may say, text -> kind; `clean`: files of the last publication, name -> sha256, that were looked
    through for the same persons by the same rules. Problem release-person-found: then the last publication stays.
    """
    folder, looked = fresh_sibling(publication), (tuple(persons.items()), frozenset(clean.items()))
    pieces = [  # the longest first, so that no process waits for another
        *(("language", (release, folder, language, cache)) for language in languages),
        ("dataset", (release, folder)),
        *(("workbook", (release, folder, language)) for language in languages),
    ]
    tasks = [hands.give(INSPECTING, "printed", printing, name, values, folder, *looked) for name, values in pieces]
    told(0, len(tasks))
    hits: list[Hit] = []
    seen: set[str] = set()
    for number, task in enumerate(as_completed(tasks), start=1):
        files, found = task.result()
        seen |= set(files)
        hits += found
        told(number, len(tasks))
    unseen = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - seen
    hits += hands.give(INSPECTING, "inspect", folder, sorted(unseen), *looked).result() if unseen else ()
    refuse(hits)
    put_in_place(folder, publication)
