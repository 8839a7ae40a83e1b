"""Print a release: for each language the report as PDF, HTML and DOCX."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from keruen.publish.cache import Folder, Nowhere, Store
from keruen.publish.report.html import html
from keruen.publish.report.typst import pdf
from keruen.publish.story import Story
from keruen.publish.studio import Studio
from keruen.publish.write import write
from keruen.release.release import Release

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Job:
    """One language of a publication; plain values, so that it can run in another process."""

    release: Release
    folder: Path
    language: str
    cache: Path | None = None


def publish(
    release: Release, folder: Path, languages: Sequence[str], cache: Path | None = None, progress: Progress = lambda _: None
) -> list[Path]:  # fmt: skip
    """Write the report of every language into `folder/<language>/`; returns the files, in order.

    `cache` is a folder for drawn charts that may be kept from build to build; `progress` is told each file as it is written.
    """
    written: list[Path] = []
    for language in languages:
        written += publish_language(Job(release, folder, language, cache), progress)
    return written


def publish_language(job: Job, progress: Progress = lambda _: None) -> list[Path]:
    """Write the report of one language."""
    store: Store = Folder(job.cache) if job.cache else Nowhere()
    studio = Studio(store)
    story = write(job.release, job.language)
    folder = job.folder / job.language
    folder.mkdir(parents=True, exist_ok=True)
    renderers: dict[str, Callable[[Story, Studio], bytes]] = {"report.pdf": pdf, "report.html": html}
    written = []
    for name, render in renderers.items():
        (folder / name).write_bytes(render(story, studio))
        progress(f"{job.language}/{name}")
        written.append(folder / name)
    return written
