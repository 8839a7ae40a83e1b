"""Print a release: for each language the report as PDF, HTML and DOCX, and a page for each region."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from keruen.publish.drawing.cache import Folder, Nowhere, Store
from keruen.publish.drawing.studio import Studio
from keruen.publish.profile import profile, regions
from keruen.publish.report.docx import docx
from keruen.publish.report.html import html
from keruen.publish.report.trace import PAGE, trace_page
from keruen.publish.report.typst import pdf
from keruen.publish.telling.desk import Desk
from keruen.publish.telling.story import Story
from keruen.publish.write import write
from keruen.release.release import Release

Progress = Callable[[str], None]
Look = Callable[[Desk, Story], None]  # raises a Problem where a story may not be printed


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
    jobs = [Job(release, folder, language, cache) for language in languages]
    return [path for job in jobs for path in publish_language(job, progress)]


def publish_language(job: Job, progress: Progress = lambda _: None, look: Look = lambda _, __: None) -> list[Path]:
    """Write the report of one language: report.pdf, report.html, trace.html, report.docx, profiles/<region>.pdf.

    `look` sees the story before anything of it is printed.
    """
    written: list[Path] = []
    for name, content in _files(job, look):
        path = job.folder / job.language / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(path)
        progress(f"{job.language}/{name}")
    return written


def _files(job: Job, look: Look) -> Iterator[tuple[str, bytes]]:
    store: Store = Folder(job.cache) if job.cache else Nowhere()
    studio = Studio(store)
    desk = Desk(job.release, job.language)
    story = write(desk)
    look(desk, story)
    yield "report.pdf", pdf(story, studio)
    yield "report.html", html(story, studio)
    yield PAGE, trace_page(desk, story)
    yield "report.docx", docx(story, studio)
    for region in regions(desk):
        yield f"profiles/{region}.pdf", profile(desk, region, store)
