"""Print the release of an evaluation in one language: report.pdf, report.html, monitor.html, workbook.xlsx."""

from collections.abc import Iterator
from pathlib import Path

from keruen.publish.drawing.cache import Folder, Nowhere, Store
from keruen.publish.drawing.studio import Studio
from keruen.publish.policy.chapters import method, monitor
from keruen.publish.policy.desk import PolicyDesk
from keruen.publish.policy.workbook import workbook
from keruen.publish.policy.write import write
from keruen.publish.report.html import html
from keruen.publish.report.typst import pdf
from keruen.release.policy import PolicyRelease


def publish_policy(release: PolicyRelease, folder: Path, language: str, cache: Path | None = None) -> list[Path]:
    """Write the files of one language into `folder/<language>/`; gives them in order."""
    written = []
    for name, content in _files(PolicyDesk(release, language), cache):
        path = folder / language / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(path)
    return written


def _files(desk: PolicyDesk, cache: Path | None) -> Iterator[tuple[str, bytes]]:
    store: Store = Folder(cache) if cache else Nowhere()
    studio = Studio(store)
    story = write(desk)
    yield "report.pdf", pdf(story, studio)
    yield "report.html", html(story, studio)
    yield "monitor.html", html(write(desk, (monitor.chapter, method.chapter)), studio)
    yield "workbook.xlsx", workbook(desk)
