"""One piece of a publication; called in other processes (`hands`)."""

from pathlib import Path

from keruen.publish.dataset.write import write_dataset
from keruen.publish.publish import Job, publish_language
from keruen.publish.workbook.write import write_workbook
from keruen.release.release import Release


def language(release: Release, folder: Path, code: str, cache: Path) -> None:
    """The report and the workbook in one language."""
    publish_language(Job(release, folder, code, cache))
    write_workbook(release, code, folder / code / "workbook.xlsx")


def dataset(release: Release, folder: Path) -> None:
    """figures.csv and dataset/."""
    write_dataset(release, folder)
