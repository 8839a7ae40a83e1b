"""The pieces of a publication; called in other processes (`hands`)."""

from functools import partial
from pathlib import Path

from keruen.publish.dataset.write import write_dataset
from keruen.publish.drawing.cache import Folder
from keruen.publish.drawing.studio import begin
from keruen.publish.publish import Job, publish_language
from keruen.publish.workbook.write import write_workbook
from keruen.release.release import Release
from keruen.workspace.auditing.publication import refuse_contradictions


def warm() -> None:
    """What takes long the first time in a process: the engine that draws charts."""
    begin()


def language(release: Release, folder: Path, code: str, cache: Path) -> list[str]:
    """The report in one language; the names of its files. Problem audit-refused where it contradicts itself."""
    written = publish_language(
        Job(release, folder, code, cache), look=partial(refuse_contradictions, kept=Folder(cache))
    )
    return [path.relative_to(folder).as_posix() for path in written]


def workbook(release: Release, folder: Path, code: str) -> list[str]:
    """The workbook in one language."""
    (folder / code).mkdir(exist_ok=True)
    write_workbook(release, code, folder / code / "workbook.xlsx")
    return [f"{code}/workbook.xlsx"]


def dataset(release: Release, folder: Path) -> list[str]:
    """figures.csv and dataset/."""
    return [path.relative_to(folder).as_posix() for path in write_dataset(release, folder)]
