"""The publication, printed by as many processes as there are cores, and swapped in when it is whole."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from keruen.publish.dataset.write import write_dataset
from keruen.publish.publish import Job, publish_language
from keruen.publish.workbook import write_workbook
from keruen.release.release import Release
from keruen.workspace.atomic import fresh_sibling, put_in_place


@dataclass
class Press:
    """Processes that print. They are started fresh (not forked: the engine has threads) when `warm` is called, early, so that
    loading the typesetter goes on while the figures are being made."""

    pool: ProcessPoolExecutor | None = None
    waiting: list[Future[object]] = field(default_factory=list)

    def warm(self) -> None:
        """Start the processes, if they are not there yet."""
        if self.pool is None:
            workers = max(1, min(4, os.cpu_count() or 1))
            self.pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
            self.waiting = [self.pool.submit(_nothing) for _ in range(workers)]

    def print(
        self,
        release: Release,
        publication: Path,
        languages: Sequence[str],
        cache: Path,
        told: Callable[[int, int], None],
    ) -> None:
        """Write the publication beside the last one and put it in its place when every file is there."""
        self.warm()
        assert self.pool is not None
        folder = fresh_sibling(publication)
        jobs = [Job(release, folder, language, cache) for language in languages]
        tasks = [self.pool.submit(_language, job) for job in jobs]
        tasks.append(self.pool.submit(_dataset, release, folder))
        told(0, len(tasks))
        for number, task in enumerate(as_completed(tasks), start=1):
            task.result()
            told(number, len(tasks))
        put_in_place(folder, publication)

    def close(self) -> None:
        """Let the processes go."""
        if self.pool is not None:
            self.pool.shutdown(cancel_futures=True)


def _nothing() -> None:
    """Being imported is the work."""


def _language(job: Job) -> None:
    publish_language(job)
    write_workbook(job.release, job.language, job.folder / job.language / "workbook.xlsx")


def _dataset(release: Release, folder: Path) -> None:
    write_dataset(release, folder)
